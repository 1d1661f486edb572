"""Documents as JSON, under /api/v1/: read-only, for any site or app."""
