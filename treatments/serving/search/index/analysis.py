"""The words of a document, by how much they count."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain

from treatments.serving.search.index.sections import Weight, weight
from treatments.serving.search.index.word import fits
from treatments.serving.search.text.stemming import language_of
from treatments.serving.search.text.words import Token, Word, tokens

Analysis = Mapping[Weight, list[Token]]
WEIGHTS: tuple[Weight, ...] = ("A", "B", "C", "D")


def analyse(sections: Iterable[tuple[str, str]], locale: str) -> Analysis:
    analysed: dict[Weight, list[Token]] = {each: [] for each in WEIGHTS}
    language = language_of(locale)
    for section, text in sections:
        analysed[weight(section)] += _fitting(tokens(text, language))
    return analysed


def _fitting(found: Iterable[Token]) -> Iterator[Token]:
    """Nobody looks for what is longer than words are, and PostgreSQL refuses the longest of it."""
    for token in found:
        parts = tuple(filter(fits, token.parts))
        if parts:
            yield Token(parts, token.joined if token.joined and fits(token.joined) else None)


def every_word(analysis: Analysis) -> Iterator[Word]:
    """Parts of compounds and the compounds, as often as they stand there."""
    for token in chain.from_iterable(analysis.values()):
        yield from token.parts
        if token.joined:
            yield token.joined
