"""What the memory suggests for one text, with what has to be looked at before it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.safestring import SafeString
from wagtail_localize.models import Translation

from treatments.publishing.admin.reading.marking import marked
from treatments.translating.checking.finding import Finding
from treatments.translating.entering.enter import as_typed, is_plain
from treatments.translating.entering.findings import findings_for
from treatments.translating.entering.glossary import Glossary
from treatments.translating.memory.match import Match
from treatments.translating.memory.recalling import matches
from treatments.translating.reviewing.texts import Text


@dataclass(frozen=True)
class Suggestion:
    """``difference``: between the source it was made from and this one, empty if they are the same.
    ``typed``: as it goes into the field. ``findings``: what the checks would say of it here."""

    match: Match
    difference: SafeString | str
    typed: str
    findings: tuple[Finding, ...]


def suggestions(text: Text, translation: Translation, glossary: Glossary) -> Iterator[Suggestion]:
    source, target = translation.source.locale, translation.target_locale
    model = translation.source.specific_content_type.model_class()
    plain = is_plain(text.source)
    for match in matches(text.source, source, target, except_in=text.segment.context_id):
        found = findings_for(text.segment.context, text.source, match.target, source, target, glossary, model)
        was, now = as_typed(match.source, plain), as_typed(text.source, plain)
        difference = "" if match.is_exact else marked(was, now)
        yield Suggestion(match, difference, as_typed(match.target, plain), found)
