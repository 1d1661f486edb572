"""Durations of documents (ISO 8601) in words, in the active language."""

from __future__ import annotations

from django.utils.translation import gettext as _, npgettext_lazy, pgettext

from treatments.authoring.values.durations import UNITS, duration_parts, duration_seconds
from treatments.publishing.documents import DurationRange

# Translators: these follow a word such as "after", which asks for another case in some languages.
UNITS_AFTER = (
    npgettext_lazy("after", "%(count)d year", "%(count)d years", "count"),
    npgettext_lazy("after", "%(count)d month", "%(count)d months", "count"),
    npgettext_lazy("after", "%(count)d week", "%(count)d weeks", "count"),
    npgettext_lazy("after", "%(count)d day", "%(count)d days", "count"),
    npgettext_lazy("after", "%(count)d hour", "%(count)d hours", "count"),
    npgettext_lazy("after", "%(count)d minute", "%(count)d minutes", "count"),
    npgettext_lazy("after", "%(count)d second", "%(count)d seconds", "count"),
)


def duration_text(value: str, *, after: bool = False) -> str:
    """``PT1H30M`` as "1 hour 30 minutes". ``after``: in the case that follows "after"."""
    units = UNITS_AFTER if after else UNITS
    parts = [str(units[index] % {"count": count}) for index, count in _parts(value)]
    text = parts[0]
    for part in parts[1:]:
        text = pgettext("duration", "%(first)s %(second)s") % {"first": text, "second": part}
    return text


def range_text(value: DurationRange) -> str:
    """A range with its qualifier: "about 20 minutes to 1 hour", "under 1 hour", "varies"."""
    low, high, qualifier = value["min"], value["max"], value["qualifier"]
    if low and high and low != high:
        return _between(low, high, qualifier)
    if end := low or high:
        return _single(duration_text(end), qualifier, open_end="" if low == high else "max" if low else "min")
    return _("varies") if qualifier == "varies" else ""


def offset_text(start: str | None, end: str | None) -> str:
    """When a step of aftercare applies, counted from the treatment. Empty if the document does not say."""
    if start and not duration_seconds(start):
        start = None
        if not end:
            return _("Straight away")
    if start and end and start != end:
        return _("%(range)s after treatment") % {"range": _span(start, end)}
    if start:
        return _("After %(duration)s") % {"duration": duration_text(start, after=True)}
    if end:
        return _("For %(duration)s") % {"duration": duration_text(end)}
    return ""


def _parts(value: str) -> list[tuple[int, int]]:
    """The parts of a duration that are not zero, as (index of the unit, count)."""
    counts = duration_parts(value)
    return [part for part in counts if part[1]] or counts[:1]


def _span(low: str, high: str) -> str:
    """ "20 to 60 minutes" where both ends have one and the same unit, else "20 minutes to 1 hour"."""
    low_parts, high_parts = _parts(low), _parts(high)
    same_unit = len(low_parts) == len(high_parts) == 1 and low_parts[0][0] == high_parts[0][0]
    start = str(low_parts[0][1]) if same_unit else duration_text(low)
    return _("%(start)s to %(end)s") % {"start": start, "end": duration_text(high)}


def _between(low: str, high: str, qualifier: str) -> str:
    span = _span(low, high)
    if qualifier == "about":
        return _("about %(duration)s") % {"duration": span}
    if qualifier == "varies":
        return _("varies (%(duration)s)") % {"duration": span}
    return span


def _single(duration: str, qualifier: str, open_end: str) -> str:
    """One duration. Where the qualifier leaves open which way a range with one end runs, the end decides."""
    patterns = {
        "under": _("under %(duration)s"),
        "up_to": _("up to %(duration)s"),
        "at_least": _("at least %(duration)s"),
        "varies": _("varies (%(duration)s)"),
    }
    about = {
        "": _("about %(duration)s"),
        "max": _("about %(duration)s or more"),
        "min": _("up to about %(duration)s"),
    }
    exactly = {"": "%(duration)s", "max": patterns["at_least"], "min": patterns["up_to"]}
    pattern = patterns.get(qualifier) or (about if qualifier == "about" else exactly)[open_end]
    return pattern % {"duration": duration}
