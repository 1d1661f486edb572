"""Somebody has read a translation beside its source, and stands by it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import StringTranslation


class Confirmation(models.Model):
    """``text``: the translation as it was confirmed. Any other is not confirmed, so nobody has to take a
    confirmation back when a text is changed. ``reason``: why what the checks call an error is none."""

    translation = models.OneToOneField(
        StringTranslation,
        on_delete=models.CASCADE,
        related_name="confirmation",
        verbose_name=_("translation"),
    )
    text = models.TextField(_("confirmed text"))
    reason = models.TextField(_("reason"), blank=True)
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="+",
        verbose_name=_("confirmed by"),
    )
    confirmed_at = models.DateTimeField(_("confirmed at"), auto_now=True)

    class Meta:
        verbose_name = _("confirmation of a translation")
        verbose_name_plural = _("confirmations of translations")
        default_permissions = ()

    def __str__(self) -> str:
        return self.text


def holding_confirmation(row: StringTranslation) -> Confirmation | None:
    """That of the text as it stands. ``row`` may be unsaved, or read together with its confirmation."""
    found: Confirmation | None = getattr(row, "confirmation", None)
    return found if found and found.text == row.data else None
