"""Documents in words, and the difference between two of them."""
