"""Many treatments, each with the structure of a real one, in three locales: pages as Wagtail stores them, and
their editions in the ledger, by the functions that publishing itself calls."""
