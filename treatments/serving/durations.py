"""Ranges of durations, and times after a treatment, in words of the active language."""

from __future__ import annotations

from django.utils.translation import gettext as _

from treatments.authoring.values.durations import duration_parts, duration_seconds, duration_text
from treatments.publishing.documents import DurationRange


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


def _span(low: str, high: str) -> str:
    """ "20 to 60 minutes" where both ends have one and the same unit, else "20 minutes to 1 hour"."""
    low_parts, high_parts = duration_parts(low), duration_parts(high)
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
