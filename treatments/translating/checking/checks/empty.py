"""A translation without a text."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import ERROR, Finding
from treatments.translating.checking.reading import Reading


def empty(reading: Reading) -> Iterator[Finding]:
    if is_empty(reading):
        yield Finding("empty", ERROR, _("The source has a text, the translation has none."))


def is_empty(reading: Reading) -> bool:
    return bool(reading.source.text.shown.strip()) and not reading.target.text.shown.strip()
