"""A translation that its field cannot hold."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _
from wagtail_localize.strings import StringValue

from treatments.translating.checking.finding import ERROR, TOO_LONG, Finding, saying
from treatments.translating.checking.reading import Reading

MESSAGE = _("The translation has {length} characters; the field takes {limit}.")


def length(reading: Reading) -> Iterator[Finding]:
    if finding := too_long(reading.pair.target, reading.pair.max_length):
        yield finding


def too_long(target: str, limit: int | None) -> Finding | None:
    """``target``: HTML as wagtail-localize stores it. The field gets its words, which are never longer."""
    if limit is None or len(target) <= limit:
        return None
    return longer_than(limit, str(StringValue(target).render_text()))


def longer_than(limit: int | None, words: str) -> Finding | None:
    """``words``: as the field gets them."""
    if limit is None or len(words) <= limit:
        return None
    return Finding(TOO_LONG, ERROR, saying(MESSAGE, length=str(len(words)), limit=str(limit)))
