"""Why a page will not come back under its address, in the words of an editor, until the page is withdrawn."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from treatments.publishing.ledger.edition import WithdrawalReason

# What an editor can say. A text is withheld by a setting.
REASONS = [choice for choice in WithdrawalReason.choices if choice[0] != WithdrawalReason.WITHHELD]
WITHHELD = {"reason": WithdrawalReason.WITHHELD.value, "explanation": "", "redirect": None}


class Withdrawal(models.Model):
    """Written before the page is unpublished or deleted; the withdrawing edition takes it up."""

    page_id = models.BigIntegerField(unique=True)
    reason = models.CharField(_("reason"), max_length=10, choices=REASONS, default=WithdrawalReason.GONE)
    explanation = models.TextField(
        _("explanation"),
        blank=True,
        max_length=1000,
        help_text=_("What readers and apps are told: why the page was withdrawn and what to do instead."),
    )
    redirect_page_id = models.BigIntegerField(null=True)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.page_id}: {self.reason}"


def take_up(page_id: int) -> dict[str, Any]:
    """What the ledger keeps of the reason; ``gone`` where nobody gave one. The note is used up."""
    note = Withdrawal.objects.filter(page_id=page_id).first()
    if note is None:
        return {"reason": WithdrawalReason.GONE.value, "explanation": "", "redirect": None}
    note.delete()
    target = Page.objects.filter(pk=note.redirect_page_id).first() if note.redirect_page_id else None
    return {
        "reason": note.reason,
        "explanation": note.explanation,
        "redirect": target and {"id": str(target.translation_key), "url": target.full_url or ""},
    }
