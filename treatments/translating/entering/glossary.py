"""The terms of the glossary that have a translation, as the checks want them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from uuid import UUID

from wagtail.models import Locale

from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.translating.checking.pair import Term

# Words change their endings, and rarely how they begin.
BEGINNING = 4


class Glossary:
    """From one locale into another. Asks the database once, when the first text is looked at."""

    def __init__(self, source: Locale, target: Locale) -> None:
        self.source, self.target = source, target

    def terms_in(self, text: str) -> tuple[Term, ...]:
        """Those that may stand in ``text``: the check looks closer."""
        folded = text.casefold()
        return tuple(term for term in self._terms if term.source.casefold()[:BEGINNING] in folded)

    @cached_property
    def _terms(self) -> list[Term]:
        here, there = self._words(self.source), self._words(self.target)
        pairs = ((here[key], there[key]) for key in here.keys() & there.keys())
        # A term in its own words has not been translated yet.
        return sorted(
            (Term(term, (word,)) for term, word in pairs if term != word), key=lambda each: each.source
        )

    def _words(self, locale: Locale) -> Mapping[UUID, str]:
        return dict(GlossaryTerm.objects.filter(locale=locale).values_list("translation_key", "term"))
