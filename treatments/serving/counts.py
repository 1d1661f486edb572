"""Counts and frequencies of documents in words, in the active language."""

from __future__ import annotations

from django.utils.formats import number_format
from django.utils.translation import gettext as _, ngettext

from treatments.authoring.vocabulary import FrequencyBand
from treatments.publishing.documents import Frequency, IntRange


def sessions_text(value: IntRange) -> str:
    """ "1 session", "1 to 3 sessions", "at least 2 sessions"."""
    low, high = value["min"], value["max"]
    count = high if high is not None else low
    if count is None:
        return ""
    if low is not None and high is not None and low != high:
        pattern = ngettext("%(start)s to %(end)s session", "%(start)s to %(end)s sessions", count)
        return pattern % {"start": low, "end": high}
    sessions = ngettext("%(count)s session", "%(count)s sessions", count) % {"count": count}
    if low is None:
        return _("up to %(sessions)s") % {"sessions": sessions}
    return sessions if low == high else _("at least %(sessions)s") % {"sessions": sessions}


def frequency_text(value: Frequency) -> str:
    """The word with the number beside it where the source gives one: the words alone mislead."""
    if value["band"] == "unknown":
        return _("How often is not known")
    band = str(FrequencyBand(value["band"]).label)
    if value["one_in"] is None:
        return band
    number = number_format(value["one_in"], force_grouping=True)
    return _("%(band)s: about 1 in %(number)s people") % {"band": band, "number": number}
