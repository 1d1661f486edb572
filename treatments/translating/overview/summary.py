"""How many pages stand where, by locale: one query for all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse
from wagtail.models import Locale

from treatments.translating.overview.standing import counted
from treatments.translating.overview.state import State


@dataclass(frozen=True)
class Part:
    """``start`` and ``width``: in percent, as SVG writes numbers in every language."""

    state: State
    count: int
    url: str
    start: str
    width: str


@dataclass(frozen=True)
class LocaleSummary:
    locale: Locale
    parts: Sequence[Part]


def summary(locales: Collection[Locale]) -> list[LocaleSummary]:
    """Only of locales that something could be translated into."""
    counts = _counts(locales)
    return [LocaleSummary(each, _parts(each, counts[each.pk])) for each in locales if each.pk in counts]


def _counts(locales: Collection[Locale]) -> dict[int, dict[State, int]]:
    counts: dict[int, dict[State, int]] = defaultdict(dict)
    for locale, state, count in counted(locales).rows():
        counts[locale][State(state)] = count
    return counts


def _parts(locale: Locale, counts: dict[State, int]) -> list[Part]:
    total, before = sum(counts.values()), 0
    parts: list[Part] = []
    for state in State:
        if count := counts.get(state, 0):
            start, width = (f"{100 * number / total:.2f}" for number in (before, count))
            parts.append(Part(state, count, filter_url(locale, state), start, width))
            before += count
    return parts


def filter_url(locale: Locale, state: State) -> str:
    asked = {"locale": locale.language_code, "state": state.value}
    return f"{reverse('treatments_overview:index')}?{urlencode(asked)}"
