"""The state of a translation, as publishing asks for it and in full."""

from __future__ import annotations

from wagtail.models import Page

from treatments.publishing.instants import instant
from treatments.publishing.translation_state import TranslationState
from treatments.translating.freshness.against_source import against_source
from treatments.translating.freshness.lineage import Family
from treatments.translating.freshness.sections import sections_in_order
from treatments.translating.freshness.states import PageFreshness, SectionFreshness


def assess(page: Page) -> TranslationState:
    """Of a page as it stands in memory, against its source as it is live."""
    found = freshness(page)
    stale, missing = found.stale_sections, found.missing_sections
    status = "source" if found.is_source else "stale" if stale else "partial" if missing else "current"
    return {
        "source_locale": found.source_locale,
        "status": status,
        "stale_sections": stale,
        "missing_sections": missing,
        "substituted_sections": [],
        "stale_since": instant(found.stale_since) if found.stale_since else None,
    }


def freshness(page: Page) -> PageFreshness:
    """A mirror has no text of its own and counts as a source. A translation whose source is not live counts
    as current: there is nothing to measure it by.

    In a chain (Arabic from French from English) a section is stale too if it is stale further up.
    """
    page = page.specific
    if page.alias_of_id and page.alias_of.locale_id == page.locale_id:
        return freshness(page.alias_of)  # the same text at another place
    if page.alias_of_id:
        return PageFreshness(page.alias_of.locale.language_code, is_source=True)
    steps = Family(page.translation_key).lineage(page.locale_id)
    if not steps:
        return PageFreshness(page.locale.language_code, is_source=True)
    sections: dict[str, SectionFreshness] = {}
    target = page
    for number, step in enumerate(steps):
        if step.source is None or not step.source.live:
            break
        source = step.source.specific
        for found in against_source(source, target, step):
            if number == 0:
                sections[found.section] = found
            elif found.is_stale:
                sections[found.section] = _stale_further_up(sections.get(found.section), found)
        target = source
    return PageFreshness(steps[-1].source_locale, False, tuple(_in_order(type(page), sections)))


def _stale_further_up(own: SectionFreshness | None, above: SectionFreshness) -> SectionFreshness:
    moments = [each.since for each in (own, above) if each and each.is_stale and each.since]
    return SectionFreshness(
        above.section,
        above.status,
        min(moments, default=None),
        own.segments if own else (),
        own.in_source_language if own else False,
    )


def _in_order(model: type[Page], sections: dict[str, SectionFreshness]) -> list[SectionFreshness]:
    order = {name: place for place, name in enumerate(sections_in_order(model))}
    return sorted(sections.values(), key=lambda each: (order.get(each.section, len(order)), each.section))
