"""Placeholders: what a program fills in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import ERROR, WARNING, Finding, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.tokens import PLACEHOLDER
from treatments.translating.checking.visible import Visible

MISSING = _("The placeholder {placeholder} of the source is missing in the translation.")
ADDED = _("The placeholder {placeholder} is not in the source.")


def placeholders(reading: Reading) -> Iterator[Finding]:
    source, target = _placeholders(reading.source.text), _placeholders(reading.target.text)
    for name in source - target:
        message = saying(MISSING, placeholder=name)
        yield Finding("placeholder-missing", ERROR, message, _place(reading.source.text, name))
    for name in target - source:
        message = saying(ADDED, placeholder=name)
        yield Finding("placeholder-added", WARNING, message, None, _place(reading.target.text, name))


def _placeholders(text: Visible) -> Counter[str]:
    if not any(sign in text.shown for sign in "{%["):
        return Counter()
    return Counter(match[0].replace(" ", "") for match in PLACEHOLDER.finditer(text.shown))


def _place(text: Visible, name: str) -> tuple[int, int]:
    places = (match.span() for match in PLACEHOLDER.finditer(text.shown) if match[0].replace(" ", "") == name)
    return text.span(*next(places))
