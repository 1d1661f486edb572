"""How many texts become what, in words."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.translation import gettext as _, ngettext

from treatments.authoring.lists import listed
from treatments.translating.exchange.deciding.decision import Outcome


def counted(counts: Mapping[Outcome, int]) -> str:
    """Of a text that nobody has translated, in the file either, nothing is said."""
    said = [_words(outcome, count) for outcome, count in counts.items() if count and outcome != Outcome.EMPTY]
    return listed(said) if said else _("nothing new")


def _words(outcome: Outcome, count: int) -> str:
    words = {
        Outcome.NEW: ngettext("%(count)s text new", "%(count)s texts new", count),
        Outcome.CHANGED: ngettext("%(count)s text changed", "%(count)s texts changed", count),
        Outcome.FINISHED: ngettext("%(count)s text finished", "%(count)s texts finished", count),
        Outcome.UNCHANGED: ngettext("%(count)s text unchanged", "%(count)s texts unchanged", count),
        Outcome.UNFINISHED: ngettext("%(count)s text not finished", "%(count)s texts not finished", count),
        Outcome.REFUSED: ngettext("%(count)s text refused", "%(count)s texts refused", count),
    }
    return words[outcome] % {"count": count}
