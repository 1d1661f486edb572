"""Where a translation of a page can stand."""

from __future__ import annotations

from collections.abc import Mapping

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """The most pressing first. What readers have comes before what translators still have to do: a page that
    is live and out of date is so, whether or not its new texts wait to be published."""

    URGENT = "urgent", _("Urgent")
    STALE = "stale", _("Live, out of date")
    PARTIAL = "partial", _("Live, partly untranslated")
    NOT_PUBLIC = "not-public", _("Not public")
    TRANSLATE = "translate", _("In translation")
    CONFIRM = "confirm", _("To confirm")
    PUBLISH = "publish", _("To publish")
    NOT_SUBMITTED = "not-submitted", _("Not submitted")
    MIRROR = "mirror", _("Mirror of the source")
    BY_HAND = "by-hand", _("Kept by hand")
    CURRENT = "current", _("Live and current")

    @property
    def icon(self) -> str:
        return ICONS[self]

    @property
    def tone(self) -> str:
        """Of its colour, which never says anything alone."""
        return TONES.get(self, "quiet")


ICONS: Mapping[State, str] = {
    State.URGENT: "warning",
    State.STALE: "history",
    State.PARTIAL: "globe",
    State.NOT_PUBLIC: "no-view",
    State.TRANSLATE: "edit",
    State.CONFIRM: "glasses",
    State.PUBLISH: "upload",
    State.NOT_SUBMITTED: "circle-plus",
    State.MIRROR: "copy",
    State.BY_HAND: "user",
    State.CURRENT: "circle-check",
}
TONES: Mapping[State, str] = {
    State.URGENT: "critical",
    State.STALE: "warning",
    State.PARTIAL: "warning",
    State.TRANSLATE: "working",
    State.CONFIRM: "working",
    State.PUBLISH: "working",
    State.CURRENT: "good",
}
