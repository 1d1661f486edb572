"""A "no" that got lost, or came in.

Languages do not say no equally often: "unlikely" is "wahrscheinlich nicht", "wait until" is "pas avant".
Denials are counted sentence by sentence; words that may stand for a denial on the other side (leeway) take up
a difference, unless both sides have them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.denials import Denials
from treatments.translating.checking.finding import ERROR, WARNING, Finding, Span, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.side import Side

LOST = _("The source denies (“{source}”), the translation does not.")
REVERSED = _("One of the two says “not un…”, the other “un…”.")
GAINED = _("The translation denies (“{target}”), the source does not.")


@dataclass(frozen=True)
class _Part:
    """A sentence, or several where the two texts are cut otherwise."""

    place: range
    denials: Denials


def negation(reading: Reading) -> Iterator[Finding]:
    if not reading.knows_both:
        return
    findings = [found for source, target in _aligned(reading) for found in _compared(reading, source, target)]
    # What is lost here and gained there may have moved.
    moved = {finding.code for finding in findings} == {"negation-lost", "negation-gained"}
    for finding in findings:
        severity = WARNING if moved and _balanced(reading) else finding.severity
        yield Finding(finding.code, severity, finding.message, finding.source_span, finding.target_span)


def _aligned(reading: Reading) -> Iterator[tuple[_Part, _Part]]:
    for pauses in (True, False):
        source, target = reading.source.sentences(pauses), reading.target.sentences(pauses)
        if len(source) == len(target):
            for one, other in zip(source, target, strict=True):
                yield _part(reading.source, one), _part(reading.target, other)
            return
    yield _whole(reading.source), _whole(reading.target)


def _part(side: Side, place: range) -> _Part:
    return _Part(place, side.denials(place))


def _whole(side: Side) -> _Part:
    """Counted by sentence all the same: a "nor" looks for its "not" no further."""
    parts = [side.denials(place) for place in side.sentences(pauses=False)]
    spans = tuple(span for part in parts for span in part.spans)
    leeway = sum((part.leeway for part in parts), Denials().leeway)
    return _Part(range(len(side.items)), Denials(spans, leeway))


def _compared(reading: Reading, source: _Part, target: _Part) -> Iterator[Finding]:
    more = len(target.denials.spans) - len(source.denials.spans)
    if more < 0 and -more > (target.denials.leeway - source.denials.leeway).total():
        start, end = source.denials.spans[0]
        message = saying(LOST, source=reading.source.text.shown[start:end])
        span = reading.source.text.span(start, end)
        yield Finding("negation-lost", ERROR, message, span, _span(reading.target, target.place))
    if not more and _reversed(source.denials, target.denials):
        yield Finding("negation-lost", ERROR, REVERSED, *_both(reading, source, target))
    if not more and _reversed(target.denials, source.denials):
        yield Finding("negation-gained", ERROR, REVERSED, *_both(reading, source, target))
    if more > 0 and more > (source.denials.leeway - target.denials.leeway).total():
        start, end = target.denials.spans[0]
        message = saying(GAINED, target=reading.target.text.shown[start:end])
        span = reading.target.text.span(start, end)
        yield Finding("negation-gained", ERROR, message, _span(reading.source, source.place), span)


def _reversed(one: Denials, other: Denials) -> bool:
    """ "Not unusual" against "unusual"."""
    less, more = one.leeway - other.leeway, other.leeway - one.leeway
    return bool(less["litotes"] and (more["un"] or more["hardly"]) and not less["un"] and not less["hardly"])


def _both(reading: Reading, source: _Part, target: _Part) -> tuple[Span | None, Span | None]:
    return _span(reading.source, source.place), _span(reading.target, target.place)


def _span(side: Side, place: range) -> Span | None:
    if not place:
        return None
    return side.text.span(side.items[place.start].start, side.items[place.stop - 1].end)


def _balanced(reading: Reading) -> bool:
    return len(_whole(reading.source).denials.spans) == len(_whole(reading.target).denials.spans)
