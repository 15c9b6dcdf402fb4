"""The small parts that windows are made of."""
