"""How fields are declared to wagtail-localize: what a translator sees, and what is copied from the source."""

from __future__ import annotations

from typing import TypeAlias

from wagtail_localize.fields import SynchronizedField, TranslatableField

Declaration: TypeAlias = TranslatableField | SynchronizedField


def translated(*names: str) -> list[Declaration]:
    return [TranslatableField(name) for name in names]


def synchronised(*names: str) -> list[Declaration]:
    """Facts: one value for all locales, which a translator cannot change."""
    return [SynchronizedField(name, overridable=False) for name in names]


def replaceable(*names: str) -> list[Declaration]:
    """Copied from the source, but a locale may choose its own: images."""
    return [SynchronizedField(name) for name in names]
