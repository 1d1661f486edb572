"""Page models: what each has, what its editor looks like, and what a translator sees of it."""
