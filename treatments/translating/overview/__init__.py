"""Pages × locales: where every translation of every page stands."""
