"""Widgets for values with parts: one text input that holds JSON, beside which a Stimulus controller
(``treatments/static/treatments/admin/``) draws numbers and choices.

One input rather than a MultiWidget, because Wagtail's StreamField reads and writes the state of a single
input.
"""

from __future__ import annotations

import json
from typing import Any

from django import forms
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter

from treatments.authoring.vocabulary import FrequencyBand, Qualifier

SCRIPTS = ["amounts", "value-controller", "duration-controllers", "count-controllers", "value-block"]


class ValueWidget(forms.TextInput):
    controller: str

    def options(self) -> dict[str, Any]:
        """What the controller needs to draw itself in the editor's language."""
        raise NotImplementedError

    def build_attrs(
        self, base_attrs: dict[str, Any], extra_attrs: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        attrs = super().build_attrs(base_attrs, extra_attrs)
        attrs["data-controller"] = self.controller
        attrs[f"data-{self.controller}-options-value"] = json.dumps(self.options(), ensure_ascii=False)
        return attrs

    @cached_property
    def media(self) -> forms.Media:
        return forms.Media(
            css={"all": ["treatments/admin/value-widgets.css"]},
            js=[f"treatments/admin/{name}.js" for name in SCRIPTS],
        )


class ValueWidgetAdapter(WidgetAdapter):
    """Lets the header of a closed block show the value in words."""

    js_constructor = "treatments.widgets.Value"


register(ValueWidgetAdapter(), ValueWidget)


class DurationWidget(ValueWidget):
    """``unit`` is the one to start from: of an interval weeks, of a session minutes."""

    controller = "treatments-duration"

    def __init__(self, unit: str = "minutes", attrs: dict[str, Any] | None = None) -> None:
        self.unit = unit
        super().__init__(attrs)

    def options(self) -> dict[str, Any]:
        return {**self.duration_options(), "labels": {"number": _("Time"), "unit": _("unit")}}

    def duration_options(self) -> dict[str, Any]:
        return {
            "unit": self.unit,
            "units": {
                "minutes": _("minutes"),
                "hours": _("hours"),
                "days": _("days"),
                "weeks": _("weeks"),
                "months": _("months"),
                "years": _("years"),
            },
            # Offered only where the stored value has it.
            "rareUnits": {"seconds": _("seconds")},
            "messages": {
                "number": _("Write a whole number and choose its unit; “1.5” hours or weeks are understood."),
                "order": _("The shortest time is longer than the longest."),
            },
        }


class DurationRangeWidget(DurationWidget):
    controller = "treatments-duration-range"

    def options(self) -> dict[str, Any]:
        qualifiers = {str(value): str(label) for value, label in Qualifier.choices}
        return {
            **self.duration_options(),
            "qualifiers": qualifiers,
            "labels": {
                "qualifier": _("Wording"),
                "min": _("Time, or from"),
                "max": _("To, if it is a range"),
                "only": _("Time"),
                "unit": _("unit"),
            },
        }


class IntRangeWidget(ValueWidget):
    controller = "treatments-int-range"

    def options(self) -> dict[str, Any]:
        return {
            "labels": {"min": _("Fewest"), "max": _("Most")},
            "messages": {
                "number": _("Write a whole number."),
                "order": _("The smallest number is larger than the largest."),
            },
        }


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
            "labels": {"band": _("How often"), "one_in": _("1 in"), "none": _("not stated")},
            "messages": {
                "number": _("Write a whole number: 300 for “1 in 300”."),
                "band_follows": _("1 in %(one_in)s is: %(band)s."),
                "number_cleared": _("The number was cleared, because 1 in %(one_in)s is not: %(band)s."),
            },
        }
