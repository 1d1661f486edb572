"""What words find, and in which order."""

import pytest

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "name", ["spider veins", "Spider Vein", "telangiectasia", "thread veins", "thread vein"]
)
def test_every_name_of_a_condition_finds_the_same(found, veins, name):
    assert found(name) == ["Spider veins", "Sclerotherapy"]


def test_other_names_that_were_searched_for_are_told(search, veins):
    assert search("thread veins")["query"] == {
        "text": "thread veins",
        "corrected": None,
        "synonyms": ["Spider veins", "telangiectasia"],
        "ignored": [],
        "matching": "all",
    }
    assert search("vein injections")["query"]["synonyms"] == ["Sclerotherapy"]


def test_another_name_of_a_treatment_finds_what_only_says_its_name(found, veins):
    assert found("vein injections")[0] == "Sclerotherapy"
    assert "Before your first appointment" in found("vein injections")
