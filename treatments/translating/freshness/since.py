"""Since when a section is stale, from the ledger: it remembers when its translation was last in order."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db.models import Max, Q
from wagtail.models import Page

from treatments.publishing.ledger.edition import Action, Cause, Edition
from treatments.translating.freshness.lineage import Step

OWN_CAUSES = (Cause.EDIT, Cause.RECONCILED)


def stale_since(target: Page, step: Step, sections: Collection[str]) -> dict[str, datetime | None]:
    """By section: when the source's section changed for the first time after an edition of the translation in
    which it was not stale; if there is none, after the translation was begun; if the ledger knows of no such
    change, when the source was last published.
    """
    if not sections:
        return {}
    agreed = _last_agreements(target, sections)
    changes = _changes(target.translation_key, step.source_locale, sections)
    return {
        section: _since(section, agreed[section], changes, step) or _last_published(step)
        for section in sections
    }


def _last_agreements(target: Page, sections: Collection[str]) -> dict[str, int | None]:
    """By section: the sequence of the last edition that does not call it stale."""
    editions = Edition.objects.filter(
        key=target.translation_key, locale=target.locale.language_code, action=Action.PUBLISHED
    )
    ordered = sorted(sections)
    last = {
        f"section{place}": Max("sequence", filter=~Q(translation__regex=_calls_stale(section)))
        for place, section in enumerate(ordered)
    }
    found = editions.aggregate(**last)
    return {section: found[f"section{place}"] for place, section in enumerate(ordered)}


def _calls_stale(section: str) -> str:
    return rf'"stale_sections"\s*:\s*\[[^]]*"{re.escape(section)}"'


class Change:
    """An edition of the source."""

    def __init__(self, sequence: int, at: datetime, cause: str, sections: list[str]) -> None:
        self.sequence, self.at, self.sections = sequence, at, sections
        self.is_own = cause in OWN_CAUSES


def _changes(key: UUID, locale: str, sections: Collection[str]) -> list[Change]:
    editions = Edition.objects.filter(key=key, locale=locale, action=Action.PUBLISHED).order_by("sequence")
    rows = editions.values_list("sequence", "published_at", "cause", "changed_sections")
    return [Change(*row) for row in rows if not set(sections).isdisjoint(row[3])]


def _since(section: str, agreed: int | None, changes: list[Change], step: Step) -> datetime | None:
    of_section = [change for change in changes if section in change.sections]
    if agreed is not None:
        after = [change for change in of_section if change.sequence > agreed]
    else:
        after = [change for change in of_section if step.begun and change.at > step.begun]
    # What it shows may have changed without a change of its words.
    likely = [change for change in after if change.is_own] or after
    if likely:
        return likely[0].at
    return of_section[-1].at if of_section else None


def _last_published(step: Step) -> datetime | None:
    return step.source.last_published_at if step.source else None
