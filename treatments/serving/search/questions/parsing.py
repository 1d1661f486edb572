"""What somebody typed, as words, compounds and phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from treatments.serving.search.text.words import Token, Word, clean, tokens

_QUOTES = str.maketrans(dict.fromkeys("“”„«»″", '"'))
_PHRASE = re.compile(r'(?P<minus>(?<!\S)-)?"(?P<words>[^"]*)"')
_EXCLUDED = re.compile(r"(?<!\S)-(?P<words>[^\s\"-]\S*)")


@dataclass(frozen=True)
class Asked:
    """One word or compound; or, if it is ``fixed``, words that have to stand in this order."""

    tokens: tuple[Token, ...]
    fixed: bool = False
    excluded: bool = False

    @property
    def words(self) -> tuple[Word, ...]:
        return tuple(word for token in self.tokens for word in token.parts)


def tidy(text: str) -> str:
    """The text in which the words that were asked for have their places."""
    return clean(text).translate(_QUOTES)


def parse(text: str, language: str) -> list[Asked]:
    """``text`` is tidy. “Quoted words” belong together; what stands behind a minus sign is unwanted."""
    spans = list(_spans(text))
    asked: list[Asked] = []
    within: dict[tuple[int, int, bool], list[Token]] = {}
    for token in tokens(text, language):
        span = next((span for span in spans if span[0] <= token.parts[0].start < span[1]), None)
        if span is None:
            asked.append(Asked((token,)))
        else:
            within.setdefault(span, []).append(token)
    for (_start, _end, excluded), of_span in within.items():
        asked.append(Asked(tuple(of_span), fixed=True, excluded=excluded))
    return sorted(asked, key=lambda each: each.tokens[0].parts[0].start)


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end, and whether it is unwanted."""
    phrases = [(*match.span("words"), bool(match["minus"])) for match in _PHRASE.finditer(text)]
    yield from phrases
    for match in _EXCLUDED.finditer(text):
        if not any(start <= match.start() < end for start, end, _excluded in phrases):
            yield (*match.span("words"), True)
