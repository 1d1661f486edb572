"""Which sections of a translation are out of date, untranslated or changed by hand, and since when."""
