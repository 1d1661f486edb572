"""The states of a target in XLIFF, and which of them mean that it is done."""

from __future__ import annotations

from django.utils.translation import gettext as _

from treatments.translating.exchange.units import State, Unit
from treatments.translating.exchange.xliff.element import Element

WRITTEN = {
    State.NEEDS_REVIEW: "needs-review-translation",
    State.TRANSLATED: "translated",
    State.FINAL: "final",
}
FINISHED = frozenset(("translated", "signed-off", "final"))
# How a tool got at the text without a person.
BY_MACHINE = frozenset(("leveraged-mt", "mt-suggestion", "fuzzy-match"))


def state_attributes(unit: Unit) -> str:
    qualifier = ' state-qualifier="leveraged-mt"' if unit.is_machine else ""
    return f' state="{WRITTEN[unit.state]}"{qualifier}'


def unfinished(unit: Element, target: Element) -> str:
    """Why the file does not hold the translation for done; empty if it does.

    Without a state, as simple tools write it, a target is done unless the unit is said not to be approved.
    """
    state = target.attributes.get("state", "")
    qualifier = target.attributes.get("state-qualifier", "")
    if qualifier in BY_MACHINE and state not in ("signed-off", "final"):
        return _("it comes from a machine or from a similar text (%(state)s)") % {"state": qualifier}
    if state:
        return "" if state in FINISHED else _("its state is “%(state)s”") % {"state": state}
    return _("it is not approved") if unit.attributes.get("approved") == "no" else ""
