"""How documents leave: rendered pages and the REST API."""
