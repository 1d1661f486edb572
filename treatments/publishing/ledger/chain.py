"""Each edition carries a hash of all that it says and of the edition before it: none can be changed, added or
taken away in the middle without breaking the chain."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from treatments.publishing.canonical import canonical, digest
from treatments.publishing.instants import instant
from treatments.publishing.ledger.edition import Edition


def chain_hash(edition: Edition) -> str:
    """The sha256 of the canonical JSON of every column but ``hash`` itself."""
    columns = {
        field.attname: _plain(getattr(edition, field.attname))
        for field in Edition._meta.concrete_fields
        if field.attname != "hash"
    }
    return digest(canonical(columns))


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant(value)
    return value if isinstance(value, (int, dict, list)) or value is None else str(value)
