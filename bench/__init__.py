"""How fast the API answers, beside what else could serve the same pages. See bench/README.md."""
