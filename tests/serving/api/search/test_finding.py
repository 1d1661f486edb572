"""Which words find which documents, by their names and in their forms."""

import pytest

from tests import builders
from tests.builders import blocks

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
    assert search("sclerotherapy")["query"]["synonyms"] == ["vein injections"]
    assert search("laser")["query"]["synonyms"] == []


def test_another_name_of_a_treatment_finds_what_only_says_its_name(found, veins):
    assert found("vein injections")[0] == "Sclerotherapy"
    assert "Before your first appointment" in found("vein injections")


def test_the_name_of_a_treatment_finds_what_only_says_another_name_of_it(found, veins):
    builders.article(body=blocks("rich_text", "<p>About vein injections.</p>"))
    assert "Living with spider veins" in found("sclerotherapy")


def test_the_words_of_another_name_have_to_stand_together(found, veins):
    builders.article(body=blocks("rich_text", "<p>Injections seldom help a vein.</p>"), summary="-")
    assert "Living with spider veins" not in found("sclerotherapy")


def test_another_name_within_a_longer_question_counts(search, veins):
    answer = search("thread veins injected")
    assert [result["content"]["name"] for result in answer["results"]] == ["Sclerotherapy"]
    assert "Spider veins" in answer["query"]["synonyms"]


def test_what_two_treatments_are_both_called_makes_them_no_synonyms(found, search, veins):
    builders.treatment(title="Filler", slug="filler", also_known_as=blocks("name", "vein injections"))
    assert search("filler")["query"]["synonyms"] == []
    assert "Sclerotherapy" not in found("filler")


def test_an_explanation_in_the_glossary_is_no_other_name(search, veins, glossary):
    glossary("rosacea", "A redness of the face that comes and goes.")
    assert search("rosacea")["query"]["synonyms"] == []


def test_every_plain_meaning_in_the_glossary_is_another_name(found, veins, glossary):
    glossary("rosacea", "Red face; flushing.")
    assert found("red face") == found("flushing") == ["Vascular laser"]


def test_two_words_find_what_a_document_writes_as_one(found, veins):
    builders.treatment(title="Microneedling")
    assert found("micro needling") == found("micro-needling") == ["Microneedling"]


def test_what_a_document_only_says_in_code_is_not_found(found, search, veins):
    """A kind, an id, the address of a link."""
    builders.article(body=blocks("call_to_action", {"text": "Book", "url": "https://example.org/"}))
    for text in ("percutaneous", "org", "PT20M"):
        assert search(text)["count"] == 0
    assert found("book") == ["Living with spider veins"]


def test_index_pages_are_not_found(found, veins):
    assert "Treatments" not in found("treatments")
    assert "Example Clinic" not in found("example clinic")


def test_a_page_type_of_the_projects_own_is_found_by_its_own_field(found, veins):
    from tests.testapp.models import SpaTreatmentPage
    from treatments.models import TreatmentIndexPage

    fields = builders.treatment_fields(title="Body wrap")
    page = SpaTreatmentPage(**fields, what_to_wear="A bathrobe.", live=False)
    builders.index_page(TreatmentIndexPage).add_child(instance=page)
    page.save_revision().publish()
    assert found("bathrobes") == ["Body wrap"]


def test_a_word_that_is_too_long_for_the_database_hinders_nothing(found, search, veins):
    """Not the document, and not who asks for it."""
    builders.treatment(title="Peel", overview=f"<p>{'a' * 3000} wrinkles {'ก' * 1000}</p>")
    assert found("wrinkles") == ["Peel"]
    assert search("a" * 200)["query"]["ignored"] == ["a" * 200]
    assert found(f"wrinkles -{'a' * 190}") == ["Peel"]


def test_a_stroke_that_is_no_letter_hinders_nothing(found, veins):
    """Arabic words are stretched with it. Alone it is nothing."""
    builders.treatment(title="Peel ـ", overview="<p>For ـ wrinkles.</p>")
    assert found("wrinkles") == found("ـ wrinkles") == found("wrinkles -ـ") == ["Peel ـ"]


@pytest.mark.parametrize(
    ("locale", "text", "name"),
    [
        ("en", "SCLEROTHERAPY", "Sclerotherapy"),
        ("en", "sclérothérapy", "Sclerotherapy"),
        ("en", "irritating", "Sclerotherapy"),
        ("en", "the vein’s wall", "Sclerotherapy"),
        ("fr", "sclerotherapie", "Sclérothérapie"),
        ("fr", "SCLÉROTHÉRAPIES", "Sclérothérapie"),
        ("fr", "paroi de la veine", "Sclérothérapie"),
        ("fr", "l'injection", "Sclérothérapie"),
        ("fr", "varicosite", "Varicosités"),
        ("de", "fuesse fusse", "Verödung von Krampfadern"),
        ("de", "FÜSSE", "Verödung von Krampfadern"),
        ("de", "Verödungen", "Verödung von Krampfadern"),
        ("de", "Sklerosierungen", "Verödung von Krampfadern"),
        ("es", "escleroterapias", "Escleroterapia"),
        ("es", "ARAÑA vascular", "Escleroterapia"),
        ("es", "aranas", "Escleroterapia"),
        ("ar", "معالجه", "المعالجة بالتصليب"),
        ("ar", "تصليب", "المعالجة بالتصليب"),
        ("ar", "اورده", "المعالجة بالتصليب"),
        ("ar", "الأَوْرِدَة", "المعالجة بالتصليب"),
    ],
)
def test_case_accents_and_endings_do_not_matter(found, in_french, languages, locale, text, name):
    assert found(text, locale=locale, fallback="none")[0] == name


@pytest.mark.parametrize("text", ["Krampfader-Verödung", "krampfaderverödung", "Krampfader Verödung"])
def test_a_compound_is_found_with_a_hyphen_in_one_and_in_two(found, languages, text):
    assert found(text, locale="de") == ["Verödung von Krampfadern"]
