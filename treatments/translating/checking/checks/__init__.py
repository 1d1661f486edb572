"""One check a file: from a reading to what is found. ``check.py`` lists them."""
