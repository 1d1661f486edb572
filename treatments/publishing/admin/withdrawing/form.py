"""The reason for which a page is withdrawn."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.admin.widgets import AdminAutoHeightTextInput, AdminPageChooser
from wagtail.models import Page

from treatments.publishing.admin.withdrawing.targets import target_page
from treatments.publishing.ledger.edition import WithdrawalReason
from treatments.publishing.withdrawal import Withdrawal

# In the order of how much they tell.
REASONS = [
    (WithdrawalReason.WITHDRAWN, _("Withdrawn, and readers are told why")),
    (WithdrawalReason.REDIRECT, _("Replaced: readers are led to another page")),
    (WithdrawalReason.GONE, _("Gone, without a reason")),
]
EXPLANATION = Withdrawal._meta.get_field("explanation")


class WithdrawalForm(forms.Form):
    """``cleaned_data["target"]`` is the page that takes the place of this one, None for other reasons."""

    reason = forms.ChoiceField(label=_("Reason"), choices=REASONS, widget=forms.RadioSelect)
    explanation = forms.CharField(
        label=_("Explanation for readers"),
        required=False,
        max_length=EXPLANATION.max_length,
        widget=AdminAutoHeightTextInput,
        help_text=EXPLANATION.help_text,
    )
    redirect_page = forms.ModelChoiceField(
        Page.objects.all(),
        label=_("Page that takes its place"),
        required=False,
        widget=AdminPageChooser,
    )
    redirect_address = forms.CharField(
        label=_("or its address"),
        required=False,
        max_length=2048,
        help_text=_("Of a public page of this site, whole or from the first slash on."),
    )

    def __init__(self, page: Page, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.page = page

    def clean(self) -> dict[str, Any]:
        """Only what belongs to the reason counts: the rest of the form may hold what was typed before."""
        cleaned: dict[str, Any] = super().clean() or {}
        reason = cleaned.get("reason")
        explanation = "\n".join(cleaned.get("explanation", "").splitlines())  # a browser sends CR LF
        target = None
        if reason == WithdrawalReason.WITHDRAWN and not explanation and "explanation" in cleaned:
            words = _now("Say why: readers and apps are given these words.")
            self.add_error("explanation", ValidationError(words))
        if reason == WithdrawalReason.REDIRECT and "redirect_page" in cleaned:
            chosen, address = cleaned["redirect_page"], cleaned.get("redirect_address", "").strip()
            target = target_page(self.page, chosen, address)
        told = explanation if reason == WithdrawalReason.WITHDRAWN else ""
        return {**cleaned, "explanation": told, "target": target}

    def note(self) -> Withdrawal:
        """Not saved."""
        target = self.cleaned_data["target"]
        return Withdrawal(
            page_id=self.page.pk,
            reason=self.cleaned_data["reason"],
            explanation=self.cleaned_data["explanation"],
            redirect_page_id=target.pk if target else None,
        )
