"""Which pages readers have with a safety section that its source left behind."""

from __future__ import annotations

import json
from collections.abc import Iterable
from uuid import UUID

from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.publishing.ledger.head import Head
from treatments.translating.freshness.assess import freshness
from treatments.translating.freshness.snippets import kept_translations
from treatments.translating.freshness.states import SectionFreshness, SegmentFreshness, Status


def stale_safety(translations: Iterable[Translation]) -> set[tuple[UUID, str]]:
    """Their keys and locales."""
    keys = {each.source.object_id for each in translations}
    heads = Head.objects.filter(key__in=keys, is_live=True, translation_status="stale")
    rows = heads.values_list("key", "locale", "edition__translation")
    return {
        (key, locale)
        for key, locale, said in rows
        if not SAFETY_SECTIONS.isdisjoint(json.loads(said)["stale_sections"])
    }


def waits_for_snippets(page: Page) -> bool:
    """Whether nothing of it is stale but texts of snippets, which are translated in their own place: whoever
    does so is told of those. Of a changed number in a snippet only the page tells."""
    sections = (each for each in freshness(page).sections if each.section in SAFETY_SECTIONS)
    stale = [_stale_segments(section) for section in sections if section.is_stale]
    texts = {segment.key for found in stale for segment in found if not segment.is_fact}
    others = {segment.key for found in stale for segment in found} - texts
    if not texts or others or page.translation_key in texts or not all(stale):
        return False
    return {(key, page.locale_id) for key in texts} <= kept_translations(texts)


def _stale_segments(section: SectionFreshness) -> list[SegmentFreshness]:
    """Empty for a section that is stale by what stands further up a chain."""
    return [segment for segment in section.segments if segment.status is Status.STALE]
