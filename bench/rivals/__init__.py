"""What else could serve the same pages, and what no API in Python could beat."""
