"""What goes out to a translator, whatever the format of the file."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID


class State(StrEnum):
    NEEDS_TRANSLATION = "needs-translation"
    NEEDS_REVIEW = "needs-review"  # a machine's, a fuzzy one, or one that wagtail-localize refuses
    TRANSLATED = "translated"
    FINAL = "final"  # and published

    @property
    def is_finished(self) -> bool:
        return self in (State.TRANSLATED, State.FINAL)


class UnitKey(NamedTuple):
    """wagtail-localize's own hashes: of the path within the page or snippet, and of the source text."""

    path: UUID
    source: UUID

    def __str__(self) -> str:
        return f"{self.path.hex}-{self.source.hex}"

    @classmethod
    def parse(cls, text: str) -> UnitKey | None:
        path, _hyphen, source = text.strip().partition("-")
        try:
            return cls(UUID(hex=path), UUID(hex=source))
        except ValueError:
            return None


@dataclass(frozen=True)
class Earlier:
    """What stood at the same place before the source changed."""

    source: str
    target: str


@dataclass(frozen=True)
class Unit:
    """``source`` and ``target`` are HTML as wagtail-localize stores it: inline tags only, links by their id.
    ``section`` is empty where no document shows the text. ``problem``: why the target cannot be used."""

    key: UnitKey
    path: str
    label: str
    section: str
    is_safety: bool
    source: str
    target: str
    state: State
    is_machine: bool = False
    note: str = ""
    max_length: int | None = None
    problem: str = ""
    earlier: Earlier | None = None


@dataclass(frozen=True)
class PageUnits:
    """One page or snippet. ``translation`` is wagtail-localize's own id of its translation into this locale.
    ``public_url`` is empty unless the source can be read there."""

    translation: UUID
    title: str
    kind: str
    slug: str
    source_date: str
    admin_url: str
    public_url: str
    units: tuple[Unit, ...]

    @property
    def outstanding(self) -> tuple[Unit, ...]:
        return tuple(unit for unit in self.units if not unit.state.is_finished)


@dataclass(frozen=True)
class TranslationFile:
    source_locale: str
    target_locale: str
    pages: tuple[PageUnits, ...]
