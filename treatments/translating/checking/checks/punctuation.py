"""How a text ends: a question is one in every language."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import WARNING, Finding, Span, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.visible import Visible

MESSAGE = _("The source ends in “{source}”, the translation in “{target}”.")
ADDED = _("The translation ends in “{target}”, the source without a sign.")
LOST = _("The source ends in “{source}”, the translation without a sign.")

_SIGNS = {
    **{sign: sign for sign in ".!?:;"},
    "…": "…",
    "؟": "?",
    "؛": ";",
    "。": ".",
    "！": "!",
    "？": "?",
    "：": ":",
    "۔": ".",
    "।": ".",
    ";": "?",
}
_CLOSING = " \u00a0\u202f\n\t\"'“”«»‹›„’)]"


def punctuation(reading: Reading) -> Iterator[Finding]:
    source = reading.source.text.shown.rstrip(_CLOSING)
    target = reading.target.text.shown.rstrip(_CLOSING)
    ends = _end(source), _end(target)
    if _SIGNS.get(ends[0]) == _SIGNS.get(ends[1]):
        return
    message = MESSAGE if all(ends) else LOST if ends[0] else ADDED
    spans = _last(reading.source.text, source), _last(reading.target.text, target)
    yield Finding("punctuation-changed", WARNING, saying(message, source=ends[0], target=ends[1]), *spans)


def _last(text: Visible, shown: str) -> Span | None:
    return text.span(len(shown) - 1, len(shown)) if shown else None


def _end(text: str) -> str:
    """The sign at its end; an ellipsis may be three points."""
    if text.endswith("..."):
        return "…"
    return text[-1] if text and text[-1] in _SIGNS else ""
