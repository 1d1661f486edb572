"""One of the two texts, read once for all checks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from treatments.translating.checking.conventions import Conventions, conventions_of
from treatments.translating.checking.denials import Denials, denials
from treatments.translating.checking.finding import Span
from treatments.translating.checking.items import ENDS, Item, items
from treatments.translating.checking.meaning import MONTH, UNIT
from treatments.translating.checking.quantities.bounds import Bounded
from treatments.translating.checking.quantities.quantity import Quantity
from treatments.translating.checking.quantities.reading import read
from treatments.translating.checking.tokens import Token, tokens
from treatments.translating.checking.visible import Visible, visible
from treatments.translating.checking.vocabulary.compiled import Vocabulary
from treatments.translating.checking.vocabulary.languages import vocabulary_for

_PAUSES = frozenset(";؛:")


class Side:
    """Everything is worked out when a check first asks for it."""

    def __init__(self, raw: str, language: str) -> None:
        self.raw, self.language = raw, language

    @cached_property
    def text(self) -> Visible:
        return visible(self.raw)

    @cached_property
    def vocabulary(self) -> Vocabulary | None:
        return vocabulary_for(self.language)

    @cached_property
    def conventions(self) -> Conventions:
        return conventions_of(self.language)

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tuple(tokens(self.text.even, self.text.shown, self.conventions.spaced))

    @cached_property
    def items(self) -> list[Item]:
        return items(self.tokens, self.vocabulary)

    @cached_property
    def bounded(self) -> Bounded:
        return read(self.items, self.text.shown, self.conventions)

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        return self.bounded.quantities

    def place(self, quantity: Quantity) -> tuple[int, int]:
        """Of a quantity, in the visible text; "no more than" belongs to it."""
        return self.items[quantity.first].start, self.items[quantity.last - 1].end

    def words(self, quantity: Quantity) -> str:
        start, end = self.place(quantity)
        return self.text.shown[start:end]

    def span(self, quantity: Quantity) -> Span:
        return self.text.span(*self.place(quantity))

    def sentences(self, pauses: bool) -> list[range]:
        """Of items; ``pauses``: a semicolon or colon ends one, too."""
        return list(_sentences(self.items, self.text.shown, pauses))

    def denials(self, sentence: range) -> Denials:
        used = {at - sentence.start for at in self.bounded.used if at in sentence}
        within = {at - sentence.start for one in self.quantities for at in range(one.first, one.last)}
        return denials(self.items[sentence.start : sentence.stop], used, within)

    @cached_property
    def bands(self) -> list[tuple[str, Span]]:
        """The words that say how often, "rare", with where they stand in the visible text."""
        found: list[tuple[str, Span]] = []
        for pattern, band in self.vocabulary.bands if self.vocabulary else ():
            for match in pattern.finditer(self.text.even):
                if not any(start <= match.start() < end for _band, (start, end) in found):
                    found.append((band, match.span()))
        return sorted(found, key=lambda one: one[1])


def _sentences(items: Sequence[Item], shown: str, pauses: bool) -> Iterator[range]:
    start = 0
    for at, item in enumerate(items):
        following = items[at + 1].start if at + 1 < len(items) else None
        ends = item.kind == "sign" and (_ends(items, at, shown) or (pauses and item.text in _PAUSES))
        if ends or (following is not None and "\n" in shown[item.end : following]):
            if any(one.kind == "word" for one in items[start : at + 1]):
                yield range(start, at + 1)
            start = at + 1
    if any(one.kind == "word" for one in items[start:]):
        yield range(start, len(items))


def _ends(items: Sequence[Item], at: int, shown: str) -> bool:
    """The full stop of "3. Tag", or before a small letter, ends nothing."""
    if items[at].text not in ENDS:
        return False
    if items[at].text != "." or at + 1 == len(items):
        return True
    before, after = items[at - 1] if at else None, items[at + 1]
    if before and before.kind == "number" and after.means(MONTH, UNIT):
        return False
    return not shown[after.start].islower()
