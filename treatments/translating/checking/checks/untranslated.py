"""Text that is still in the language of the source."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import WARNING, Finding, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.tokens import Token
from treatments.translating.checking.vocabulary.units import SYMBOLS

WHOLE = _("The translation is the same as the source.")
PART = _("“{words}” stands in the source, too: it seems not to be translated.")

_RUN = 4


def untranslated(reading: Reading) -> Iterator[Finding]:
    pair = reading.pair
    if pair.source_language.split("-")[0] == pair.target_language.split("-")[0]:
        return
    names = {word for name in pair.protected for word in name.lower().split()}
    source, target = _words(reading.source.tokens, names), _words(reading.target.tokens, names)
    if [token.text for token in source] == [token.text for token in target]:
        if _is_prose(source):
            yield Finding("untranslated", WARNING, WHOLE)
        return
    for first, last in _runs(source, target):
        start, end = target[first].start, target[last].end
        message = saying(PART, words=reading.target.text.shown[start:end])
        yield Finding("untranslated", WARNING, message, None, reading.target.text.span(start, end))


def _words(tokens: Sequence[Token], names: set[str]) -> list[Token]:
    return [
        token
        for token in tokens
        if token.kind == "word"
        and token.text not in names
        and token.shown not in SYMBOLS
        and not token.shown.isupper()
    ]


def _is_prose(words: Sequence[Token]) -> bool:
    """More than a name, or a word that two languages share."""
    return len(words) > 1 and any(token.shown.islower() for token in words)


def _runs(source: Sequence[Token], target: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Where the target has as many words of the source in a row as no two languages share by chance."""
    if len(source) < _RUN or len(target) < _RUN:
        return
    known = {tuple(token.text for token in source[at : at + _RUN]) for at in range(len(source) - _RUN + 1)}
    first: int | None = None
    for at in range(len(target) - _RUN + 2):
        words = tuple(token.text for token in target[at : at + _RUN])
        if words in known and len(words) == _RUN:
            first = at if first is None else first
        elif first is not None:
            last = at + _RUN - 2
            if sum(token.shown.islower() for token in target[first : last + 1]) >= _RUN - 1:
                yield first, last
            first = None
