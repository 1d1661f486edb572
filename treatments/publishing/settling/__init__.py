"""After a change: bring the ledger level with the pages that changed, and with those that show them."""

from treatments.publishing.settling.settle import settle

__all__ = ["settle"]
