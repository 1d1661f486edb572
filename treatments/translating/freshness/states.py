"""What is known of a translation: of each text, of each section, of the page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Status(StrEnum):
    """The graver first, which is how sections add up their texts."""

    STALE = "stale"  # the source has changed since
    ERROR = "error"  # wagtail-localize refuses the translation that was entered
    MISSING = "missing"  # the source's text stands there, and nobody has translated it
    UNPUBLISHED = "unpublished"  # the source's text stands there, and its translation waits to be published
    DIFFERS = "differs"  # other words stand there than the translator entered: changed by hand
    CURRENT = "current"


GRAVEST_FIRST = list(Status)


@dataclass(frozen=True)
class SegmentFreshness:
    """One text, or one fact as JSON (``is_fact``): a number, a picture, a reference.

    ``key`` is the translation key of what is translated: the page, or a snippet that it shows. ``path`` is
    wagtail-localize's, with ``#links`` and ``#embeds`` for those of a rich text. ``source_text`` is empty if
    the source no longer says it, ``old_source_text`` is what the translation was made from if that is another
    wording. ``translation`` is what readers have now, ``on_file`` what was entered for ``source_text``.
    """

    key: UUID
    path: str
    status: Status
    source_text: str = ""
    old_source_text: str = ""
    translation: str = ""
    on_file: str = ""
    in_source_language: bool = False
    is_fact: bool = False


@dataclass(frozen=True)
class SectionFreshness:
    """``since``: when the source's section changed, for a stale one. A section can be stale without a stale
    segment: if its source is a translation and itself stale, or if it is kept by hand."""

    section: str
    status: Status
    since: datetime | None
    segments: tuple[SegmentFreshness, ...]
    in_source_language: bool

    @property
    def is_stale(self) -> bool:
        return self.status is Status.STALE


@dataclass(frozen=True)
class PageFreshness:
    """``source_locale``: the locale in which the page was written. ``sections`` are in the document's order;
    those without text are left out."""

    source_locale: str
    is_source: bool
    sections: tuple[SectionFreshness, ...] = ()

    @property
    def stale_sections(self) -> list[str]:
        return [section.section for section in self.sections if section.is_stale]

    @property
    def missing_sections(self) -> list[str]:
        return [section.section for section in self.sections if section.in_source_language]

    @property
    def stale_since(self) -> datetime | None:
        return min((each.since for each in self.sections if each.is_stale and each.since), default=None)
