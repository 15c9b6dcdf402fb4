"""The library: movements to look at and try, and routines to put together."""
