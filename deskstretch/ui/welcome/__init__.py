"""The welcome on the first start: four short steps, each of which can be skipped."""
