"""Content in document shape, out of sorted passages."""
