"""Widgets for values with parts: one text input that holds JSON, which a Stimulus controller
(``treatments/static/treatments/admin/value-widgets.js``) replaces with numbers and choices.

One input rather than a MultiWidget, because Wagtail's StreamField reads and writes the state of a single input.
"""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from treatments.authoring.vocabulary import FrequencyBand, Qualifier


class ValueWidget(forms.TextInput):
    controller: str

    def options(self) -> dict[str, Any]:
        """What the controller needs to draw itself in the editor's language."""
        raise NotImplementedError

    def build_attrs(self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None) -> dict[str, Any]:
        attrs = super().build_attrs(base_attrs, extra_attrs)
        attrs["data-controller"] = self.controller
        attrs[f"data-{self.controller}-options-value"] = json.dumps(self.options())
        return attrs

    @cached_property
    def media(self) -> forms.Media:  # type: ignore[override]
        return forms.Media(
            css={"all": ["treatments/admin/value-widgets.css"]}, js=["treatments/admin/value-widgets.js"]
        )


def unit_labels() -> dict[str, str]:
    return {
        "minutes": _("minutes"),
        "hours": _("hours"),
        "days": _("days"),
        "weeks": _("weeks"),
        "months": _("months"),
        "years": _("years"),
    }


class DurationRangeWidget(ValueWidget):
    controller = "treatments-duration-range"

    def options(self) -> dict[str, Any]:
        return {
            "units": unit_labels(),
            "qualifiers": {value: str(label) for value, label in Qualifier.choices},
            "labels": {
                "qualifier": _("Wording"),
                "min": _("Shortest"),
                "max": _("Longest"),
                "unit": _("Unit"),
            },
        }


class DurationWidget(ValueWidget):
    controller = "treatments-duration"

    def options(self) -> dict[str, Any]:
        return {"units": unit_labels(), "labels": {"number": _("Number"), "unit": _("Unit")}}


class IntRangeWidget(ValueWidget):
    controller = "treatments-int-range"

    def options(self) -> dict[str, Any]:
        return {"labels": {"min": _("Fewest"), "max": _("Most")}}


class FrequencyWidget(ValueWidget):
    controller = "treatments-frequency"

    def options(self) -> dict[str, Any]:
        return {
            "bands": [
                {"value": FrequencyBand.VERY_COMMON, "label": _("Very common (more than 1 in 10)")},
                {"value": FrequencyBand.COMMON, "label": _("Common (1 in 100 to 1 in 10)")},
                {"value": FrequencyBand.UNCOMMON, "label": _("Uncommon (1 in 1,000 to 1 in 100)")},
                {"value": FrequencyBand.RARE, "label": _("Rare (1 in 10,000 to 1 in 1,000)")},
                {"value": FrequencyBand.VERY_RARE, "label": _("Very rare (fewer than 1 in 10,000)")},
                {"value": FrequencyBand.UNKNOWN, "label": _("Not known")},
            ],
            "labels": {"band": _("Band"), "one_in": _("1 in"), "none": _("not stated")},
        }
