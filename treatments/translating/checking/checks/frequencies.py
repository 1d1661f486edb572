"""How often something happens: in numbers, and in words like "rare"."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.checks.numbers import CHANGED
from treatments.translating.checking.finding import ERROR, WARNING, Finding, Span, saying
from treatments.translating.checking.reading import Reading

LOST = _("The source says “{source}”, and the translation does not say how often.")

_ORDER = ("very_common", "common", "uncommon", "rare", "very_rare")
_TELLING = frozenset(("uncommon", "rare", "very_rare"))
_Band = tuple[str, Span]


def frequencies(reading: Reading) -> Iterator[Finding]:
    for difference in reading.differences:
        if difference.kind == "frequency":
            message = saying(CHANGED, **reading.words(difference))
            yield Finding("frequency-changed", ERROR, message, *reading.spans(difference))
    if reading.knows_both:
        yield from _bands(reading)


def _bands(reading: Reading) -> Iterator[Finding]:
    source, target = _unmatched(reading.source.bands, reading.target.bands)
    for band, place in source:
        said = reading.source.text.shown[slice(*place)]
        span = reading.source.text.span(*place)
        if not target:
            if band in _TELLING and not reading.target.bands:
                yield Finding("frequency-missing", WARNING, saying(LOST, source=said), span)
            continue
        other = max(target, key=lambda one: -abs(_ORDER.index(one[0]) - _ORDER.index(band)))
        target.remove(other)
        words = {"source": said, "target": reading.target.text.shown[slice(*other[1])]}
        # "Rare" and "uncommon" are told apart by few.
        near = abs(_ORDER.index(other[0]) - _ORDER.index(band)) == 1 and {band, other[0]} != {
            "common",
            "uncommon",
        }
        severity = WARNING if near else ERROR
        target_span = reading.target.text.span(*other[1])
        yield Finding("frequency-changed", severity, saying(CHANGED, **words), span, target_span)


def _unmatched(source: list[_Band], target: list[_Band]) -> tuple[list[_Band], list[_Band]]:
    rest = list(target)
    left = []
    for one in source:
        same = next((other for other in rest if other[0] == one[0]), None)
        if same:
            rest.remove(same)
        else:
            left.append(one)
    return left, rest
