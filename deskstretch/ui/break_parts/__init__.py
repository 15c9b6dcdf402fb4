"""The pages and controls that the break window is made of."""
