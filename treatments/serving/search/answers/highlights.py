"""The passages of a document that say what was asked for, as HTML with the words marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape

from treatments.serving.search.answers.marking import Marker, Span
from treatments.serving.search.index.sections import weight

MOST = 3
WIDTH = 200  # letters, without the tags
BEFORE = 60
ELLIPSIS = "…"


@dataclass(frozen=True)
class Highlight:
    """``html`` has no other tags than ``mark``."""

    section: str
    html: str


@dataclass(frozen=True)
class _Passage:
    """A line of a section, and the part of it that has most of the words."""

    section: str
    line: str
    spans: list[Span]
    start: int
    end: int

    @property
    def worth(self) -> tuple[int, int, int]:
        stems = {span.stem for span in self.spans}
        return len(stems), -"ABCD".index(weight(self.section)), len(self.spans)


def highlights(sections: Iterable[tuple[str, str]], marker: Marker) -> list[Highlight]:
    """The best passage of each of the best sections, the best first."""
    best = {}
    for section, text in sections:
        passages = list(_passages(section, text, marker))
        if passages:
            best[section] = max(passages, key=lambda passage: passage.worth)
    ranked = sorted(best.values(), key=lambda passage: passage.worth, reverse=True)
    return [Highlight(passage.section, _html(passage)) for passage in ranked[:MOST]]


def _passages(section: str, text: str, marker: Marker) -> Iterator[_Passage]:
    for line in text.split("\n"):
        spans = marker.spans(line)
        if spans:
            start = max((span.start for span in spans), key=lambda start: len(_within(spans, start)))
            start = _start(line, start)
            yield _Passage(section, line, _within(spans, start), start, _end(line, start))


def _within(spans: list[Span], start: int) -> list[Span]:
    return [span for span in spans if span.start >= start and span.end <= start + WIDTH]


def _start(line: str, first: int) -> int:
    """At the beginning of a word, a little before the first mark."""
    if len(line) <= WIDTH or first <= BEFORE:
        return 0
    space = line.rfind(" ", 0, first - BEFORE)
    return max(space + 1, first - 2 * BEFORE)


def _end(line: str, start: int) -> int:
    if len(line) <= start + WIDTH:
        return len(line)
    space = line.rfind(" ", start + WIDTH - BEFORE, start + WIDTH)
    return space if space > 0 else start + WIDTH


def _html(passage: _Passage) -> str:
    line, place, parts = passage.line, passage.start, []
    for span in passage.spans:
        if span.end <= passage.end:
            marked = escape(line[span.start : span.end])
            parts += [escape(line[place : span.start]), f"<mark>{marked}</mark>"]
            place = span.end
    parts.append(escape(line[place : passage.end]))
    before = ELLIPSIS if passage.start else ""
    after = f" {ELLIPSIS}" if passage.end < len(line) else ""
    return f"{before}{''.join(parts)}{after}"
