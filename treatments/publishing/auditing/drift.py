"""Where the ledger and the pages disagree. In normal work, nowhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum

from wagtail.models import Page, Site

from treatments.publishing.canonical import section_digests
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.projection import head_columns, terms
from treatments.publishing.presented import Presented, presented
from treatments.publishing.publish import SAID, place_differs
from treatments.publishing.settling.places import every_page
from treatments.publishing.visibility import public_pages

PAGES_AT_ONCE = 100


class Kind(Enum):
    UNPUBLISHED = "is live without an edition"
    DIFFERENT = "says something else than its edition"
    UNWITHDRAWN = "is not public and has an edition that is live"
    MISPLACED = "has another place or is filtered by other values than its head"


@dataclass(frozen=True)
class Drift:
    """``parts``: the sections, or the columns, that differ."""

    page_id: int
    name: str
    locale: str
    kind: Kind
    parts: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        parts = f": {', '.join(self.parts)}" if self.parts else ""
        return f"“{self.name}” ({self.locale}, page {self.page_id}) {self.kind.value}{parts}"


def drifts(page_ids: Iterable[int] | None = None) -> Iterator[Drift]:
    """Of these pages, or of all. Reads only."""
    Site.clear_site_root_paths_cache()
    ids = sorted(every_page() if page_ids is None else page_ids)
    for start in range(0, len(ids), PAGES_AT_ONCE):
        yield from _drifts_of(ids[start : start + PAGES_AT_ONCE])


def _drifts_of(page_ids: list[int]) -> Iterator[Drift]:
    pages = public_pages(page_ids)
    heads = Head.objects.filter(page_id__in=page_ids, is_live=True).select_related("edition")
    by_page: dict[int, list[Head]] = {}
    for head in heads.prefetch_related("terms"):
        by_page.setdefault(head.page_id, []).append(head)
    for page_id in page_ids:
        page = pages.get(page_id)
        drift = None
        for head in by_page.get(page_id, []):
            if page is None or (head.key, head.locale) != (page.translation_key, page.locale.language_code):
                drift = Drift(page_id, head.name, head.locale, Kind.UNWITHDRAWN)
            else:
                drift = drift or _difference(page, head)
        if page is not None and page_id not in by_page and not presented(page).is_withheld:
            drift = Drift(page_id, page.title, page.locale.language_code, Kind.UNPUBLISHED)
        if drift:
            yield drift


def _difference(page: Page, head: Head) -> Drift | None:
    now = presented(page)
    if now.is_withheld:
        return Drift(page.pk, page.title, head.locale, Kind.UNWITHDRAWN, ["translation"])
    said = _parts_said_otherwise(head, now)
    if said:
        return Drift(page.pk, page.title, head.locale, Kind.DIFFERENT, said)
    misplaced = place_differs(head, head_columns(page, now, head.edition, head))
    if {(term.name, term.value) for term in head.terms.all()} != terms(now.content):
        misplaced.append("terms")
    return Drift(page.pk, page.title, head.locale, Kind.MISPLACED, misplaced) if misplaced else None


def _parts_said_otherwise(head: Head, now: Presented) -> list[str]:
    parts = [name for name in SAID if getattr(head.edition, name) != getattr(now, name)]
    if "document" not in parts:
        return parts
    sections = section_digests(now.content)
    changed = [
        name
        for name in {*sections, *head.edition.sections}
        if sections.get(name) != head.edition.sections.get(name)
    ]
    return sorted(changed) + [part for part in parts if part != "document"]
