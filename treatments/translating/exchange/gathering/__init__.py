"""From wagtail-localize's tables to units, in a number of queries that does not grow with the pages."""
