"""The words of a text with what they mean."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.meaning import Meaning
from treatments.translating.checking.tokens import Token
from treatments.translating.checking.vocabulary.compiled import Vocabulary
from treatments.translating.checking.vocabulary.units import SYMBOLS

ENDS = frozenset(".!?…؟")


@dataclass(frozen=True, slots=True)
class Item:
    """A token, or a phrase of several. ``kind`` and ``text`` are those of its first token."""

    kind: str
    text: str
    start: int
    end: int
    meanings: tuple[Meaning, ...] = ()

    def means(self, *wanted: str) -> Meaning | None:
        for meaning in self.meanings:
            if meaning.kind in wanted:
                return meaning
        return None


def items(tokens: Sequence[Token], vocabulary: Vocabulary | None) -> list[Item]:
    return list(_items(tokens, vocabulary))


def _items(tokens: Sequence[Token], vocabulary: Vocabulary | None) -> Iterator[Item]:
    words = [_word(token) for token in tokens]
    at = 0
    while at < len(tokens):
        token = tokens[at]
        end, meanings = at + 1, _symbol(token)
        if vocabulary and token.kind in ("word", "sign", "code"):
            phrase_end, found = vocabulary.read(words, at)
            if found:
                end, meanings = phrase_end, (*meanings, *found) if phrase_end == at + 1 else found
        yield Item(token.kind, words[at], token.start, tokens[end - 1].end, meanings)
        at = end


def _word(token: Token) -> str:
    """ "don't" is "not"."""
    return "n't" if token.text.endswith("n't") else token.text


def _symbol(token: Token) -> tuple[Meaning, ...]:
    unit = (
        SYMBOLS.get(token.shown) or SYMBOLS.get(token.text)
        if token.kind in ("word", "sign", "code")
        else None
    )
    return (Meaning(kinds.UNIT, unit=unit),) if unit else ()
