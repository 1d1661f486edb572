"""The part of Wagtail's account screen in which somebody says how they want to be told of translations."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.account import BaseSettingsPanel, notifications_tab

from treatments.translating.access import may_exchange
from treatments.translating.telling.notices import TranslationNotices


class NoticesForm(forms.ModelForm):  # type: ignore[type-arg]
    class Meta:
        model = TranslationNotices
        fields = ["how"]
        widgets = {"how": forms.RadioSelect}
        help_texts = {
            "how": _(
                "They go to the members of translators' groups, about the languages of these groups. While "
                "something is overdue you are reminded once a day, unless you want no e-mails."
            )
        }


class NoticesPanel(BaseSettingsPanel):
    name = "translation_notices"
    title = _("Translations")
    tab = notifications_tab
    order = 200
    form_class = NoticesForm

    def is_active(self) -> bool:
        return may_exchange(self.user)

    def get_form(self) -> NoticesForm:
        # A row is written when somebody chooses, and not when they look.
        own = getattr(self.user, "translation_notices", None) or TranslationNotices(user=self.user)
        data = self.request.POST if self.request.method == "POST" else None
        return NoticesForm(data, instance=own, prefix=self.name)


def notices_panel(request: HttpRequest, user: Any, profile: Any) -> NoticesPanel:
    return NoticesPanel(request, user, profile)
