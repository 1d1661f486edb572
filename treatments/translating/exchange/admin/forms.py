"""What to take out, and in which format."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now, gettext_lazy as _, ngettext
from wagtail_localize.models import Translation

from treatments.translating.exchange.admin.choices import Choices
from treatments.translating.exchange.wish import Format, Wish

FORMATS = [
    (Format.XLIFF, _("XLIFF 1.2, for translators' tools")),
    (Format.PO, _("PO (gettext)")),
]


class ExportForm(forms.Form):
    format = forms.ChoiceField(
        label=_("Format"), choices=FORMATS, initial=Format.XLIFF, widget=forms.RadioSelect
    )
    scope = forms.ChoiceField(label=_("What"), widget=forms.RadioSelect)
    picked = forms.MultipleChoiceField(
        label=_("Pages and snippets"), required=False, widget=forms.CheckboxSelectMultiple
    )
    with_finished = forms.BooleanField(
        label=_("With the texts that are translated already"),
        required=False,
        initial=True,
        help_text=_("Translators see what stands around a text, and the words that were chosen before."),
    )

    fields: dict[str, Any]

    def __init__(self, choices: Choices, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choices = choices
        self.fields["scope"].choices = _scopes(choices)
        self.fields["scope"].initial = "picked" if choices.page else "outstanding"
        self.fields["picked"].choices = choices.listed
        if choices.page:
            self.fields["picked"].initial = [id for id, _words in choices.listed]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if cleaned.get("scope") == "picked" and not cleaned.get("picked"):
            self.add_error("picked", ValidationError(_now("Choose at least one.")))
        return cleaned

    def chosen(self) -> list[Translation]:
        match self.cleaned_data["scope"]:
            case "outstanding":
                return self.choices.outstanding
            case "all":
                return self.choices.everything
        return self.choices.picked(self.cleaned_data["picked"])

    def wish(self) -> Wish:
        cleaned = self.cleaned_data
        return Wish(Format(cleaned["format"]), cleaned["scope"] == "outstanding", cleaned["with_finished"])


def _scopes(choices: Choices) -> list[tuple[str, str]]:
    waiting, every = len(choices.outstanding), len(choices.everything)
    return [
        (
            "outstanding",
            ngettext(
                "What waits for a translator: %(count)s page or snippet",
                "What waits for a translator: %(count)s pages and snippets",
                waiting,
            )
            % {"count": waiting},
        ),
        (
            "all",
            ngettext(
                "Everything: %(count)s page or snippet", "Everything: %(count)s pages and snippets", every
            )
            % {"count": every},
        ),
        ("picked", _now("Only what is chosen below")),
    ]
