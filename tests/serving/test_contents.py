import pytest

from tests.serving.examples import ARTICLE, CONDITION, INDEX, TREATMENT
from treatments.serving.contents import contents, has_content


def ids(document_type, document):
    return [section.id for section in contents(document_type, document)]


def test_a_treatments_sections_stand_in_reading_order():
    assert ids("treatment", TREATMENT) == [
        "overview",
        "indications",
        "mechanism",
        "procedure",
        "benefits",
        "longevity",
        "gallery",
        "recovery",
        "suitability",
        "contraindications",
        "side-effects",
        "risks",
        "preparation",
        "aftercare",
        "seek-help",
        "alternatives",
        "cost",
        "faqs",
        "more-1",
        "related",
        "sources",
    ]


def test_an_empty_section_is_not_there():
    document = {
        **TREATMENT,
        "cost": {"html": '<p data-block-key="x"></p>'},
        "recovery": {"description": {"html": ""}, "downtime": None, "return_to_work": None},
        "faqs": [],
    }

    assert not {"cost", "recovery", "faqs"} & set(ids("treatment", document))


def test_every_other_section_has_its_own_heading():
    section = TREATMENT["other_sections"][0]
    document = {**TREATMENT, "other_sections": [section, {**section, "heading": "Sport"}]}

    titles = [found.title for found in contents("treatment", document) if found.key == "other_sections"]

    assert titles == ["Flying after treatment", "Sport"]


def test_pictures_of_results_are_left_out_where_promotion_is_barred():
    barred = [{"jurisdiction": "GB", "policy": "no_public"}]

    assert "gallery" not in ids("treatment", {**TREATMENT, "promotion_policy": barred})


def test_a_condition_names_its_treatments():
    assert ids("condition", CONDITION) == [
        "overview",
        "symptoms",
        "causes",
        "risk-factors",
        "red-flags",
        "treatments",
        "sources",
    ]


def test_an_article_is_cut_at_its_headings():
    sections = contents("article", ARTICLE)

    assert [section.title for section in sections] == ["", "Who will treat me?", "What else could be done?"]
    assert [block["type"] for block in sections[1].value] == ["rich_text", "image"]


def test_an_index_has_no_sections():
    assert contents("index", INDEX) == []


@pytest.mark.parametrize(
    "value", [None, "", "  ", [], {}, {"html": "<p> </p>"}, [{"html": ""}], {"a": None}, False]
)
def test_what_says_nothing(value):
    assert not has_content(value)


@pytest.mark.parametrize("value", ["x", 0, True, {"html": "<p><img src='x' alt=''></p>"}, {"a": {"min": 1}}])
def test_what_says_something(value):
    assert has_content(value)
