"""A text with the places marked that a check speaks of."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from treatments.translating.checking.finding import Span


def marked(text: str, spans: Iterable[Span | None]) -> SafeString:
    """Markup is shown as it is written. Spans that lie within others are part of those."""
    pieces: list[str] = []
    place = 0
    for start, end in sorted(span for span in spans if span):
        if start < place:
            continue
        pieces += [escape(text[place:start]), format_html("<mark>{}</mark>", text[start:end])]
        place = end
    return mark_safe("".join([*pieces, escape(text[place:])]))  # noqa: S308 -- escaped piece by piece
