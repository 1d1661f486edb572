"""One file for each address of the API."""
