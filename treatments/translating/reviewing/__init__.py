"""Before a translation goes live: what the checks say of its texts, and who has confirmed them."""
