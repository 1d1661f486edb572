from __future__ import annotations

import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.utils import translation

from treatments.authoring.values.amounts import DurationRange
from treatments.authoring.values.fields import DurationRangeFormField
from treatments.authoring.values.widgets import (
    DurationRangeWidget,
    DurationWidget,
    FrequencyWidget,
    IntRangeWidget,
)
from treatments.authoring.vocabulary import FrequencyBand, Qualifier

WIDGETS = [DurationRangeWidget, DurationWidget, IntRangeWidget, FrequencyWidget]


def drawn(widget, value=None):
    html = widget.render("field", value, {"id": "id_field"})
    field = BeautifulSoup(html, "html.parser").input
    return field, json.loads(field[f"data-{widget.controller}-options-value"])


@pytest.mark.parametrize("widget", WIDGETS)
def test_a_widget_is_one_input_that_names_its_controller(widget):
    field, options = drawn(widget())
    assert (field["type"], field["name"], field["data-controller"]) == ("text", "field", widget.controller)
    assert options["labels"]


@pytest.mark.parametrize("widget", WIDGETS)
def test_the_scripts_of_a_widget_exist_and_register_it(widget):
    scripts = [finders.find(str(getattr(script, "_path", script))) for script in widget().media._js]
    assert all(scripts)
    assert any(f'"{widget.controller}"' in Path(script).read_text() for script in scripts)


def test_a_widget_holds_the_value_as_json():
    value = DurationRange("PT20M", None, "at_least")
    field, _options = drawn(DurationRangeWidget(), DurationRangeFormField().prepare_value(value))
    assert json.loads(field["value"]) == {"min": "PT20M", "max": None, "qualifier": "at_least"}


def test_every_wording_and_band_can_be_chosen():
    assert list(drawn(DurationRangeWidget())[1]["qualifiers"]) == Qualifier.values
    assert [band["value"] for band in drawn(FrequencyWidget())[1]["bands"]] == FrequencyBand.values


def test_an_interval_starts_in_its_own_unit():
    assert drawn(DurationRangeWidget("weeks"))[1]["unit"] == "weeks"


def test_options_follow_the_editors_language():
    english = drawn(DurationRangeWidget())[1]
    with translation.override("fr"):
        french = drawn(DurationRangeWidget())[1]
    assert french["units"].keys() == english["units"].keys()
    assert french["units"]["hours"] != english["units"]["hours"]
