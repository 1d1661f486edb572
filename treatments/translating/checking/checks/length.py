"""A translation that its field cannot hold."""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import WARNING, Finding, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.visible import TAG

MESSAGE = _("The translation has {length} characters; the field takes {limit}.")


def length(reading: Reading) -> Iterator[Finding]:
    limit = reading.pair.max_length
    if limit is None or len(reading.pair.target) <= limit:
        return
    count = len(unescape(TAG.sub("", reading.pair.target)))
    if count > limit:
        yield Finding("too-long", WARNING, saying(MESSAGE, length=str(count), limit=str(limit)))
