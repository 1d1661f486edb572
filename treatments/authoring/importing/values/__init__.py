"""Values that a text states outright. What it leaves open stays in words."""
