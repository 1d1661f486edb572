"""The ledger for editors: what was published when, what changed, proof of it, and the end of a page."""
