"""One file for each address."""
