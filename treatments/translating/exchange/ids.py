"""The ids by which files name translations."""

from __future__ import annotations

from uuid import UUID


def translation_id(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
