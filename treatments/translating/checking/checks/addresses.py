"""Web and e-mail addresses that stand in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.checks.numbers import CHANGED
from treatments.translating.checking.finding import ERROR, WARNING, Finding, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.side import Side
from treatments.translating.checking.tokens import EMAIL, URL

MISSING = _("The address {address} of the source is missing in the translation.")


def addresses(reading: Reading) -> Iterator[Finding]:
    source, target = _addresses(reading.source), _addresses(reading.target)
    lost = [match for match in source if match[0] not in {other[0] for other in target}]
    new = [match for match in target if match[0] not in {other[0] for other in source}]
    for match, other in zip(lost, new, strict=False):
        message = saying(CHANGED, source=match[0], target=other[0])
        severity = WARNING if _is_same_site(match[0], other[0]) else ERROR
        spans = reading.source.text.span(*match.span()), reading.target.text.span(*other.span())
        yield Finding("link-changed", severity, message, *spans)
    for match in lost[len(new) :]:
        message = saying(MISSING, address=match[0])
        yield Finding("link-missing", ERROR, message, reading.source.text.span(*match.span()))


def _addresses(side: Side) -> list[re.Match[str]]:
    shown = side.text.shown
    if "." not in shown:
        return []
    return [*URL.finditer(shown), *EMAIL.finditer(shown)]


def _is_same_site(one: str, other: str) -> bool:
    """Another page of it may be the one in the translation's language."""
    sites = [urlsplit(address if "//" in address else f"//{address}").netloc for address in (one, other)]
    return "@" not in one and "@" not in other and sites[0] == sites[1] != ""
