"""The append-only table of editions, and the heads that are live now. Nothing else in the plugin writes
them."""
