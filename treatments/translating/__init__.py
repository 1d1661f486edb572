"""What this project asks of wagtail-localize, and what it checks."""
