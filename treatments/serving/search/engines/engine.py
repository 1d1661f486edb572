"""What every engine does, and the values that go in and come out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple, Protocol

from treatments.publishing.ledger.head import Head
from treatments.serving.search.index.analysis import Analysis
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.questions.expression import Expression


class SearchUnavailable(RuntimeError):
    """The search server cannot be asked just now."""


@dataclass(frozen=True)
class InLocale:
    """What to look for among the documents of one locale that have no readable translation in a locale
    ``before`` it."""

    locale: str
    before: tuple[str, ...]
    expression: Expression


@dataclass(frozen=True)
class Search:
    """``condition`` is the key of a condition, ``body_site`` a slug; None does not narrow. What has expired
    at ``now`` does not match."""

    locales: Sequence[InLocale]
    now: datetime
    type: str | None = None
    kind: str | None = None
    condition: str | None = None
    body_site: str | None = None


class Match(NamedTuple):
    """A higher ``score`` is better; scores of different searches cannot be compared."""

    head_id: int
    score: float


class FacetCount(NamedTuple):
    """How many of the matches in one locale have a value: of ``condition``, ``body_site``, ``kind`` or
    ``type``. ``example`` is the id of a head that has it."""

    facet: str
    value: str
    locale: str
    documents: int
    example: int


class Engine(Protocol):
    def write(self, entries: Iterable[tuple[SearchEntry, Analysis]]) -> None:
        """The rows of the entries are there already."""

    def remove(self, head: Head) -> None:
        """The row of the entry is gone already."""

    def clear(self) -> None:
        """Before everything is written anew."""

    def finish(self) -> None:
        """After everything was written anew."""

    def page(self, search: Search, offset: int, limit: int) -> list[Match]:
        """Matches from ``offset`` on, the best first: at most ``limit``, fewer where the order of the rest is
        found in another way, none at the end."""

    def facets(self, search: Search) -> list[FacetCount]: ...
