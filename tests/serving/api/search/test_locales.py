"""In which language a document is found: the first of the chain that has it, and no other."""

from __future__ import annotations

import pytest

from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def where(search):
    """The locale of each result, by its name."""

    def ask(q: str, **query: str) -> dict[str, str]:
        results = search(q, **query)["results"]
        by_name = {(each["content"].get("name") or each["content"]["headline"]): each for each in results}
        assert len(by_name) == len(results)
        return {name: each["locale"] for name, each in by_name.items()}

    return ask


IN_FRENCH = {"Sclérothérapie": "fr", "Varicosités": "fr", "Before your first appointment": "en"}


@pytest.mark.parametrize("locale", ["fr", "fr-CA"])
def test_each_document_is_found_once_in_the_nearest_locale(where, in_french, locale):
    assert where("sclerotherapie", locale=locale) == IN_FRENCH


def test_a_result_says_what_it_stands_in_for(get, in_french):
    response = get("search/", q="sclerotherapie", locale="fr-CA")
    assert response["Content-Language"] == "fr-CA"
    for result in response.json()["results"]:
        assert (result["requested_locale"], result["is_fallback"]) == ("fr-CA", True)
    of_french = get("search/", q="sclerotherapie", locale="fr").json()["results"]
    assert {each["locale"]: each["is_fallback"] for each in of_french} == {"fr": False, "en": True}


def test_without_fallback_only_the_locale_itself(where, in_french):
    assert set(where("sclerotherapie", locale="fr", fallback="none")) == {"Sclérothérapie", "Varicosités"}
    assert where("sclerotherapie", locale="fr-CA", fallback="none") == {}


def test_what_only_a_translation_in_a_farther_locale_says_is_not_found(where, in_french):
    """The reader would get the French text, in which it does not stand."""
    assert where("irritated", locale="fr") == {}
    assert where("irritated") == {"Sclerotherapy": "en"}


def test_what_has_no_translation_is_found_in_the_language_it_has(where, in_french):
    assert where("goggles", locale="fr-CA") == {"Vascular laser": "en"}


def test_other_names_are_of_the_locale(search, in_french):
    assert search("varicosité", locale="fr")["query"]["synonyms"] == ["télangiectasie"]
    assert search("spider veins")["query"]["synonyms"] == ["telangiectasia", "Thread veins"]


def test_what_another_locale_has_is_not_ignored(search, in_french):
    assert search("irritated", locale="fr")["query"]["ignored"] == []
    assert search("xylophone", locale="fr")["query"]["ignored"] == ["xylophone"]


def test_of_a_withdrawn_translation_the_source_takes_the_place(where, in_french):
    TreatmentPage.objects.get(locale__language_code="fr").unpublish()
    assert where("sclerotherapy", locale="fr")["Sclerotherapy"] == "en"


def test_of_an_expired_translation_the_source_takes_the_place(where, expire, in_french):
    expire(TreatmentPage.objects.get(locale__language_code="fr"))
    assert where("vein injections", locale="fr")["Sclerotherapy"] == "en"


def test_of_a_withdrawn_source_the_translation_stays(where, in_french):
    TreatmentPage.objects.get(slug="sclerotherapy", locale__language_code="en").unpublish()
    assert where("sclerotherapie", locale="fr")["Sclérothérapie"] == "fr"
    assert "Sclerotherapy" not in where("sclerotherapy")


@pytest.mark.parametrize("locale", ["en", "de", "fr"])
def test_languages_outside_the_chain_are_not_found(where, in_french, languages, locale):
    assert where("escleroterapia", locale=locale).get("Escleroterapia") is None
    assert "المعالجة بالتصليب" not in where("تصليب", locale=locale)


def test_words_are_read_in_the_language_of_each_locale(where, in_french, languages):
    """A German ending, and an English one."""
    assert where("Verödungen", locale="de") == {"Verödung von Krampfadern": "de"}
    assert "Vascular laser" in where("lasers", locale="de")
