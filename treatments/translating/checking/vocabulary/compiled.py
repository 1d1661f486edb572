"""A vocabulary ready for use: its phrases by their words, its endings, its patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from treatments.translating.checking import meaning as kinds
from treatments.translating.checking.meaning import Meaning
from treatments.translating.checking.tokens import tokens
from treatments.translating.checking.visible import even
from treatments.translating.checking.vocabulary.base import Words
from treatments.translating.checking.vocabulary.months import months
from treatments.translating.checking.vocabulary.phrases import Node, longest
from treatments.translating.checking.vocabulary.units import UNITS

Bands = tuple[tuple[re.Pattern[str], str], ...]


@dataclass(frozen=True)
class Vocabulary:
    language: str
    root: Node
    prefixes: tuple[str, ...]
    dual: tuple[str, ...]
    compound: re.Pattern[str] | None  # number and ending of a word like "zweiwöchig"
    endings: dict[str, str]
    numbers: dict[str, Fraction]
    bands: Bands

    def read(self, words: Sequence[str], at: int) -> tuple[int, tuple[Meaning, ...]]:
        """The longest phrase that begins with the word at ``at``: where it ends, and what it means."""
        end, found = longest(self.root, words, at, self._forms)
        if not found and self.compound:
            return at + 1, self._compounded(words[at])
        if not found and self.dual and len(words[at]) > 4 and words[at].endswith(self.dual):
            return at + 1, (Meaning(kinds.FIXED, Fraction(2), soft=True, name="dual"),)
        return end, found

    def _forms(self, word: str) -> tuple[str, ...]:
        return _without_prefixes(word, self.prefixes) if self.prefixes else _plain(word)

    def _compounded(self, word: str) -> tuple[Meaning, ...]:
        match = self.compound.fullmatch(word) if self.compound else None
        if match is None:
            return ()
        unit = UNITS.get(self.endings[match["ending"]])
        number = match["number"]
        if match["number"] == "ein" and unit is UNITS["x"]:
            return ()
        if not number:
            return (Meaning(kinds.UNIT, unit=unit),) if unit and unit.name != "x" else (Meaning(kinds.TIMES),)
        return (Meaning(kinds.FIXED, self.numbers[number], unit),)


def compiled(words: Words) -> Vocabulary:
    root = Node()
    for phrase, meaning in _meanings(words):
        root.add(_words(phrase), meaning)
    numbers = {even(word): Fraction(n) for word, n in words.numbers.items()}
    return Vocabulary(
        language=words.language,
        root=root,
        prefixes=tuple(words.prefixes.split()),
        dual=tuple(words.dual.split()),
        compound=_compound(words, numbers),
        endings=dict(words.compounds),
        numbers=numbers | {"ein": Fraction(1), "halb": Fraction(1, 2)},
        bands=tuple((re.compile(pattern), band) for pattern, band in words.bands),
    )


def _words(phrase: str) -> list[str]:
    """As a text is read, with the star of a stem back at its word. "d'" has to stand before another word."""
    elided = phrase.endswith("'")
    found: list[str] = []
    for token in tokens(even(f"{phrase}x" if elided else phrase), phrase):
        if token.text == "*" and found:
            found[-1] += "*"
        else:
            found.append(token.text)
    return found[:-1] if elided else found


def _compound(words: Words, numbers: dict[str, Fraction]) -> re.Pattern[str] | None:
    if not words.compounds:
        return None
    number = "|".join(sorted({*numbers, "ein", "halb"}, key=len, reverse=True))
    return re.compile(rf"(?P<number>{number})?(?P<ending>{'|'.join(words.compounds)})(?:e[nmrs]?)?")


def _meanings(words: Words) -> Iterator[tuple[str, Meaning]]:
    for phrase, number in words.numbers.items():
        yield phrase, Meaning(kinds.NUMBER, Fraction(number), soft=phrase in words.doubtful.split("|"))
    for phrase, scale in words.scales.items():
        yield phrase, Meaning(kinds.SCALE, Fraction(scale))
    for phrase, ordinal in words.ordinals.items():
        yield phrase, Meaning(kinds.ORDINAL, Fraction(ordinal), soft=True)
    for phrase, fraction in words.fractions.items():
        yield phrase, Meaning(kinds.FRACTION, fraction)
    for name, phrases in words.units.items():
        for phrase in phrases.split("|"):
            yield phrase, Meaning(kinds.UNIT, unit=UNITS[name])
    for soft, table in ((False, words.fixed), (True, words.soft)):
        for phrase, (amount, name) in table.items():
            yield phrase, Meaning(kinds.FIXED, Fraction(amount), UNITS.get(name), soft)
    yield from _surroundings(words)
    yield from _denials(words)


def _surroundings(words: Words) -> Iterator[tuple[str, Meaning]]:
    for kind, phrases in (
        (kinds.ARTICLE, words.articles),
        (kinds.HALF, words.half),
        (kinds.TIMES, words.times),
        (kinds.AM, words.am),
        (kinds.PM, words.pm),
        (kinds.TO, words.to),
        (kinds.OR, words.or_),
        (kinds.AND, words.and_),
        (kinds.BETWEEN, words.between),
        (kinds.OUT_OF, words.out_of),
        (kinds.EACH, words.each),
        (kinds.EVERY, words.every),
        (kinds.PER, words.per),
        (kinds.UPPER, words.upper),
        (kinds.LOWER, words.lower),
        (kinds.UPPER_AFTER, words.upper_after),
        (kinds.LOWER_AFTER, words.lower_after),
        (kinds.FILLER, words.fillers),
        (kinds.PEOPLE, words.people),
        (kinds.NOTHING, words.nothing),
        (kinds.OR_NOT, words.or_not),
        (kinds.ONLY, words.only),
    ):
        for phrase in filter(None, phrases.split("|")):
            yield phrase, Meaning(kind)
    for kind, phrases in ((kinds.LOWER, words.vague_lower), (kinds.UPPER, words.vague_upper)):
        for phrase in filter(None, phrases.split("|")):
            yield phrase, Meaning(kind, soft=True)
    for phrase in filter(None, words.bare_units.split("|")):
        yield phrase, Meaning(kinds.ARTICLE)
    for phrase, month in months(words.language).items():
        yield phrase, Meaning(kinds.MONTH, Fraction(month), soft=True)


def _denials(words: Words) -> Iterator[tuple[str, Meaning]]:
    for kind, table in ((kinds.DENIAL, words.denials), (kinds.LEEWAY, words.leeway)):
        for name, phrases in table.items():
            for phrase in phrases.split("|"):
                yield phrase, Meaning(kind, name=name)
    for kind, phrases in (
        (kinds.ECHO, words.echoes),
        (kinds.OPENER, words.openers),
        (kinds.PARTNER, words.partners),
    ):
        for phrase in filter(None, phrases.split("|")):
            yield phrase, Meaning(kind)
    for phrase in f"{words.upper}|{words.lower}".split("|"):
        if kind := _denying(phrase.split()[0], words):
            yield phrase, Meaning(kind)


def _denying(word: str, words: Words) -> str:
    """ "No more than" denies where no number follows."""
    if word in words.partners.split("|"):
        return kinds.PARTNER
    denying = (words.denials["not"], words.denials["without"])
    return kinds.DENIAL if any(word in phrases.split("|") for phrases in denying) else ""


@lru_cache(maxsize=4096)
def _without_prefixes(word: str, prefixes: tuple[str, ...]) -> tuple[str, ...]:
    """What is left without "and", "in", "the": up to three of them, the shortest cut first."""
    found: dict[str, None] = {}
    heads = [word]
    for _ in range(3):
        heads = [
            head.removeprefix(prefix)
            for head in heads
            for prefix in prefixes
            if head.startswith(prefix) and len(head) - len(prefix) > 1
        ]
        found |= dict.fromkeys(heads)
    return tuple(found)


@lru_cache(maxsize=4096)
def _plain(word: str) -> tuple[str, ...]:
    """ "week's", "l'heure": without the apostrophe."""
    return (word[:-1],) if word.endswith("'") else ()
