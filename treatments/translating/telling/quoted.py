"""A text that waits, as a mail quotes it: what of its source has changed, and the earlier translation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.admin.compare import diff_text

from treatments.publishing.admin.reading.labels import label
from treatments.translating.exchange.deciding.unit import as_shown
from treatments.translating.exchange.units import Unit

Pieces = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Quoted:
    """``pieces``: the source in "equal", "deletion" and "addition"; all "equal" if it is new.
    ``section`` is empty where the label begins with it."""

    section: str
    label: str
    is_safety: bool
    is_changed: bool
    pieces: Pieces
    earlier_target: str


def quoted(unit: Unit) -> Quoted:
    sections = ", ".join(label(name) for name in unit.section.split(", ") if name)
    is_said = unit.label.casefold().startswith(sections.casefold())
    earlier = unit.earlier
    return Quoted(
        "" if is_said else sections,
        unit.label,
        unit.is_safety,
        earlier is not None,
        compared(earlier.source, unit.source) if earlier else (("equal", as_shown(unit.source)),),
        as_shown(earlier.target) if earlier else "",
    )


def compared(before: str, after: str) -> Pieces:
    """Word by word, by Wagtail's own comparison. Both are HTML, shown as it is written."""
    return tuple(diff_text(as_shown(before), as_shown(after)).changes)


def pressing_first(units: Iterable[Unit]) -> list[Unit]:
    """What readers may act on, and of that what was right once; else in the order of the page."""
    return sorted(units, key=lambda unit: (not unit.is_safety, unit.earlier is None))
