"""What an edition says of its translation. ``translating`` knows how to find out; publishing only asks."""

from __future__ import annotations

from collections.abc import Callable

from typing_extensions import TypedDict
from wagtail.models import Page


class SubstitutedSection(TypedDict):
    """A section that stands in another locale than its document."""

    section: str
    locale: str


class TranslationState(TypedDict):
    """``status``: source, current, stale or partial. ``stale_sections``: those whose source has changed
    since. ``missing_sections``: those that stand in the source's language. ``substituted_sections``: stale
    ones in whose place the source's stand (see ``stale_text``). ``stale_since``: RFC 3339."""

    source_locale: str
    status: str
    stale_sections: list[str]
    missing_sections: list[str]
    substituted_sections: list[SubstitutedSection]
    stale_since: str | None


Assessor = Callable[[Page], TranslationState]
_assessors: list[Assessor] = []


def assess_with(assessor: Assessor) -> None:
    """Called once, when Django starts: imports may not lead from publishing to translating."""
    _assessors[:] = [assessor]


def translation_state(page: Page) -> TranslationState:
    if _assessors:
        return _assessors[0](page)
    source = page.locale.language_code
    return {
        "source_locale": source,
        "status": "source",
        "stale_sections": [],
        "missing_sections": [],
        "substituted_sections": [],
        "stale_since": None,
    }
