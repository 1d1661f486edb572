"""The sections of an edition, in reading order."""

from __future__ import annotations

from dataclasses import dataclass

import orjson
from django.utils.formats import localize
from django.utils.timezone import localtime
from django.utils.translation import gettext as _, gettext_lazy

from treatments.authoring.lists import listed
from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.publishing.admin.reading.labels import label
from treatments.publishing.admin.reading.said import Said, said
from treatments.publishing.canonical import canonical
from treatments.publishing.ledger.edition import Edition
from treatments.publishing.present.dispatch import documents_of

STATUSES = {
    "source": gettext_lazy("the original"),
    "current": gettext_lazy("a current translation"),
    "stale": gettext_lazy("a translation that its source has left behind"),
    "partial": gettext_lazy("a translation in part"),
}


@dataclass(frozen=True)
class Section:
    """``said`` is None for one that is empty. ``locale`` is what its text is written in."""

    name: str
    label: str
    is_safety: bool
    locale: str
    sha256: str
    said: Said | None


def sections(edition: Edition) -> list[Section]:
    """Empty for a withdrawal, which has no document."""
    content = edition.content or {}
    replaced = orjson.loads(edition.translation).get("substituted_sections", [])
    locales = {each["section"]: each["locale"] for each in replaced}
    return [
        Section(
            name=name,
            label=label(name),
            is_safety=name in SAFETY_SECTIONS,
            locale=locales.get(name, edition.locale),
            sha256=edition.sections.get(name, ""),
            said=said(name, content[name]),
        )
        for name in _in_reading_order(edition.type, content)
    ]


def _in_reading_order(document_type: str, content: dict[str, object]) -> list[str]:
    """As the type of the document names them: a stored document has them by the alphabet."""
    named = dict.fromkeys(name for form in documents_of(document_type) for name in form.__annotations__)
    known = [name for name in named if name in content]
    return [*known, *sorted(content.keys() - set(known))]


def around(edition: Edition) -> Said:
    """What an edition says besides its document."""
    translation = orjson.loads(edition.translation)
    stale = [label(name) for name in translation.get("stale_sections", [])]
    values = {
        _("Address"): edition.url,
        _("Ends"): localize(localtime(edition.expires_at)) if edition.expires_at else "",
        _("Its text is"): str(STATUSES.get(translation.get("status"), translation.get("status", ""))),
        _("Out of date"): listed(stale),
    }
    parts = tuple(Said(name, canonical(text), text=text) for name, text in values.items() if text)
    return Said("", canonical(values), parts=parts)
