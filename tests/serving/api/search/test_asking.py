"""What a question means: phrases, exclusions, words that are missing, mistaken or say nothing."""

import pytest

from tests import builders

pytestmark = pytest.mark.django_db

NAME = "Sclerotherapy"


@pytest.mark.parametrize("text", ['"small veins"', "“small veins”", "«small veins»", '"small vein"'])
def test_quoted_words_have_to_stand_together(found, veins, text):
    assert found(text) == [NAME]


def test_quoted_words_have_to_stand_in_their_order(search, veins):
    assert search('"closes veins small"')["count"] == 0


def test_a_phrase_does_not_reach_from_the_name_into_the_summary(found, veins):
    """“Spider veins”, “Small widened veins …”"""
    assert "Spider veins" in found("veins small")
    assert "Spider veins" not in found('"veins small"')


def test_a_quoted_name_has_other_names_all_the_same(found, veins):
    assert found('"thread veins"') == found("thread veins")


def test_in_quotes_nothing_is_corrected(search, veins):
    answer = search('"vascular lasr"')
    assert (answer["count"], answer["query"]["corrected"]) == (0, None)
    assert answer["query"]["ignored"] == ["lasr"]


def test_a_quotation_mark_that_is_not_closed_is_not_there(found, veins):
    assert found('"vascular laser') == found("vascular laser")


def test_a_minus_sign_rules_a_word_out(found, veins):
    assert found("laser -goggles") == ["Before your first appointment"]
    assert found('laser -"suits you"') == ["Vascular laser"]
    assert found("laser -goggle -appointments") == []


def test_what_no_document_has_rules_none_out(found, veins):
    assert found("laser -unheardof") == found("laser")


def test_a_hyphen_within_a_word_rules_nothing_out(found, veins):
    assert found("vascular-laser") == found("vascular laser")


def test_all_words_have_to_be_there(search, found, veins):
    assert found("light goggles") == ["Vascular laser"]
    assert search("light goggles")["query"]["matching"] == "all"


def test_where_nothing_has_all_of_them_all_but_one_will_do(search, found, veins):
    assert set(found("walk goggles")) == {NAME, "Vascular laser"}
    assert search("walk goggles")["query"]["matching"] == "some"
    assert found("walk goggles rosacea") == ["Vascular laser"]


def test_a_word_that_nothing_is_like_is_told_and_ignored(search, found, veins):
    assert found("laser xylophone") == found("laser")
    assert search("laser xylophone")["query"] == {
        "text": "laser xylophone",
        "corrected": None,
        "synonyms": [],
        "ignored": ["xylophone"],
        "matching": "all",
    }


def test_words_that_say_nothing_need_not_be_there(found, search, veins):
    assert found("how does the laser work with me") == found("laser work")
    assert found("what is a vascular laser") == found("vascular laser")
    assert search("what is a laser")["query"]["ignored"] == []


def test_words_that_say_nothing_are_looked_for_if_there_is_nothing_else(found, search, veins):
    assert "Vascular laser" in found("out of")
    assert search("hasnt whose")["count"] == search("über")["count"] == 0


@pytest.mark.parametrize(
    ("typed", "corrected"),
    [
        ("scleroterapy", "sclerotherapy"),
        ("sclreotherapy", "sclerotherapy"),
        ("Vasculer lazer", "vascular laser"),
        ("spiderveins", "spider veins"),
        ("  spider   viens ", "spider veins"),
    ],
)
def test_a_mistake_is_corrected_and_told(search, found, veins, typed, corrected):
    assert found(typed) == found(corrected) != []
    assert search(typed)["query"]["corrected"] == corrected
    assert search(corrected)["query"]["corrected"] is None


def test_a_mistake_in_a_name_that_only_the_glossary_knows_is_corrected(search, found, veins):
    assert found("thraed veins") == found("thread veins")
    assert search("thraed veins")["query"]["synonyms"] == ["Spider veins", "telangiectasia"]


def test_of_equally_near_words_the_more_frequent_one_is_meant(search, veins):
    for number in (1, 2):
        builders.treatment(title="Tonic", slug=f"tonic-{number}")
    builders.treatment(title="Topic")
    assert search("tobic")["query"]["corrected"] == "tonic"


def test_a_correction_that_finds_nothing_is_not_told(search, veins):
    assert search("scleroterapy", kind="injectable")["query"]["corrected"] == "sclerotherapy"
    assert search("scleroterapy", kind="dental")["query"]["corrected"] is None


@pytest.mark.parametrize("typed", ["lsa", "lazzzer"])
def test_what_is_too_far_from_every_word_is_not_corrected(search, veins, typed):
    assert search(typed)["query"]["corrected"] is None
    assert search(typed)["query"]["ignored"] == [typed]


def test_a_last_word_may_be_the_beginning_of_one(found, search, veins):
    assert found("scler")[0] == "Sclerotherapy"
    assert set(found("scler")) == set(found("sclerotherapy"))
    assert found("vascular las") == found("vascular laser")
    assert search("scler")["query"]["corrected"] is None


def test_nothing_found_is_an_answer(get, search, veins):
    assert search("xylophone") == {
        "query": {
            "text": "xylophone",
            "corrected": None,
            "synonyms": [],
            "ignored": ["xylophone"],
            "matching": "all",
        },
        "count": 0,
        "next": None,
        "results": [],
        "facets": {"condition": [], "body_site": [], "kind": [], "type": []},
    }
    assert "Link" not in get("search/", q="xylophone")


def test_where_nothing_is_published_nothing_is_found(search, db):
    assert search("anything")["count"] == 0
