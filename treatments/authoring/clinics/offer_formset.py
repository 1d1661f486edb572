"""The offers in the editor of a clinic: what is wrong with one of them stands beside it."""

from __future__ import annotations

from typing import Any

from django.forms import Media
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.panels import InlinePanel

from treatments.authoring.clinics.offer_problems import offer_problems


class OfferFormSet(BaseChildFormSet):
    @property
    def media(self) -> Media:
        return super().media + Media(
            css={"all": ["treatments/admin/offers.css"]}, js=["treatments/admin/offers.js"]
        )

    def clean(self, *args: Any, **kwargs: Any) -> None:
        super().clean(*args, **kwargs)
        forms = [form for form in self.forms if form not in self.deleted_forms and not form.errors]
        # The form of the clinic has been read by now.
        found = offer_problems([form.instance for form in forms], self.instance.currency)
        for form, problems in zip(forms, found, strict=True):
            for field, message in problems.items():
                form.add_error(field, message)


class OffersPanel(InlinePanel):
    def get_form_options(self) -> dict[str, Any]:
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = OfferFormSet
        return options
