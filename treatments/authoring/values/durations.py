"""ISO 8601 durations: their length, and their words in the active language."""

from __future__ import annotations

import re

from django.utils.translation import gettext as _, ngettext_lazy, npgettext_lazy, pgettext

ISO_DURATION = re.compile(
    r"P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})S)?)?",
    re.ASCII,
)
# Seconds in each part of an ISO 8601 duration; months and years by the mean of the Gregorian calendar,
# which is enough to put two durations in order.
PART_SECONDS = (31_556_952, 2_629_746, 604_800, 86_400, 3_600, 60, 1)
# In the order of the parts of an ISO 8601 duration.
UNITS = (
    ngettext_lazy("%(count)d year", "%(count)d years", "count"),
    ngettext_lazy("%(count)d month", "%(count)d months", "count"),
    ngettext_lazy("%(count)d week", "%(count)d weeks", "count"),
    ngettext_lazy("%(count)d day", "%(count)d days", "count"),
    ngettext_lazy("%(count)d hour", "%(count)d hours", "count"),
    ngettext_lazy("%(count)d minute", "%(count)d minutes", "count"),
    ngettext_lazy("%(count)d second", "%(count)d seconds", "count"),
)
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


def duration_parts(value: str) -> list[tuple[int, int]]:
    """The parts that are not zero, as (index of the unit, count); of nothing but zeros, the first."""
    match = ISO_DURATION.fullmatch(value)
    if match is None:
        raise ValueError(
            _("“%(value)s” is not a duration. In ISO 8601, twenty minutes are PT20M and two weeks P2W.")
            % {"value": value}
        )
    stated = [(index, int(part)) for index, part in enumerate(match.groups()) if part is not None]
    return [part for part in stated if part[1]] or stated[:1]


def duration_seconds(value: str) -> int:
    """The length of an ISO 8601 duration such as ``PT20M`` or ``P2W``."""
    return sum(count * PART_SECONDS[index] for index, count in duration_parts(value))


def duration_text(value: str, *, after: bool = False) -> str:
    """``PT1H30M`` as "1 hour 30 minutes". ``after``: in the case that follows "after"."""
    units = UNITS_AFTER if after else UNITS
    text, *more = [str(units[index] % {"count": count}) for index, count in duration_parts(value)]
    for word in more:
        text = pgettext("duration", "%(first)s %(second)s") % {"first": text, "second": word}
    return text
