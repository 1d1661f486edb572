"""A pair, read."""

from __future__ import annotations

import re
from functools import cached_property

from treatments.translating.checking.finding import Span
from treatments.translating.checking.pair import Pair
from treatments.translating.checking.quantities.comparing import Difference, differences
from treatments.translating.checking.side import Side
from treatments.translating.checking.tokens import Token

_DUALS = ("ان", "ين")


class Reading:
    """What every check gets."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self.source = Side(pair.source, pair.source_language)
        self.target = Side(pair.target, pair.target_language)

    @property
    def knows_both(self) -> bool:
        """Whether there is a vocabulary for both languages."""
        return self.source.vocabulary is not None and self.target.vocabulary is not None

    @cached_property
    def is_untranslated(self) -> bool:
        """Whether the translation has the source word for word, with or without something around it. Of
        "5 ml" that says nothing: "0,5 ml" has it, too."""
        words = self.source.text.shown.strip()
        if not any(token.kind == "word" and len(token.text) > 2 for token in self.source.tokens):
            return False
        return bool(re.search(rf"(?<![\w.,]){re.escape(words)}(?!\w)", self.target.text.shown))

    @cached_property
    def differences(self) -> list[Difference]:
        """Between the quantities; nothing where a language is not known."""
        if not self.knows_both:
            return []
        return differences(self.source.quantities, self.target.quantities, self._unsaid())

    def _unsaid(self) -> frozenset[int]:
        for side in (self.target, self.source):
            if side.vocabulary and side.vocabulary.dual:
                return frozenset((1, 2)) if any(map(_like_dual, side.tokens)) else frozenset((1,))
        return frozenset()

    def spans(self, difference: Difference) -> tuple[Span | None, Span | None]:
        one, other = difference.source, difference.target
        return self.source.span(one) if one else None, self.target.span(other) if other else None

    def words(self, difference: Difference) -> dict[str, str]:
        one, other = difference.source, difference.target
        return {
            "source": self.source.words(one) if one else "",
            "target": self.target.words(other) if other else "",
        }


def _like_dual(token: Token) -> bool:
    return len(token.text) > 4 and token.text.endswith(_DUALS)
