"""The terms of the glossary in a source text: where they stand, and what to call them."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString

from treatments.translating.checking.checks.glossary import terms_found
from treatments.translating.checking.pair import Pair, Term
from treatments.translating.checking.reading import Reading
from treatments.translating.entering.glossary import Glossary
from treatments.translating.reviewing.admin.marked import marked


@dataclass(frozen=True)
class Glossed:
    """``html``: the text with its terms marked."""

    html: SafeString
    terms: tuple[Term, ...]


def glossed(source: str, glossary: Glossary) -> Glossed:
    """``source``: HTML as wagtail-localize stores it, shown as it is written."""
    codes = glossary.source.language_code, glossary.target.language_code
    found = list(terms_found(Reading(Pair(source, "", *codes, terms=glossary.terms_in(source)))))
    return Glossed(marked(source, [span for _term, span in found]), tuple(term for term, _span in found))
