"""Values with more than one part: as Python, as database fields, as widgets."""
