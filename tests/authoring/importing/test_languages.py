"""Documents in the four languages: what an editor finds in the draft."""

from __future__ import annotations

import pytest

from tests.authoring.importing.samples import draft_of, drafted


def test_english_text_with_capitals_for_headings() -> None:
    draft = draft_of("laser-hair-removal.txt")
    content = draft.content

    assert (draft.kind, draft.locale, draft.title) == ("treatment", "en", "Laser hair removal")
    assert content["procedure"]["duration"] == {"min": "PT20M", "max": "PT45M", "qualifier": "exactly"}
    assert content["procedure"]["sessions"] == {"min": 6, "max": 8}
    assert content["procedure"]["interval"] == {"min": "P4W", "max": "P6W", "qualifier": "exactly"}
    assert content["suitability"]["min_age"] == 18
    assert [effect["name"] for effect in content["side_effects"]] == ["Redness", "Swelling", "Blistering"]
    assert content["side_effects"][2]["frequency"] == {"band": "common", "one_in": 100}
    assert content["risks"][0]["frequency"] == {"band": "very_rare", "one_in": 10000}
    assert content["seek_help"][0]["level"] == "urgent"


def test_a_heading_that_lies_is_overruled_by_its_text() -> None:
    draft = draft_of("laser-hair-removal.txt")

    assert draft.content["longevity"]["duration"] == {"min": "P12M", "max": None, "qualifier": "at_least"}
    assert "Results appear" in draft.content["longevity"]["description"]["html"]
    assert all(passage.doubtful for passage in draft.passages if passage.section == "longevity")


def test_aftercare_says_what_and_from_when_to_when() -> None:
    steps = draft_of("laser-hair-removal.txt").content["aftercare"]

    assert [step["kind"] for step in steps] == ["avoid", "avoid", "avoid", "do", "expect"]
    assert [step.get("to") for step in steps] == ["PT48H", "PT48H", "PT48H", "P4W", None]
    assert steps[4]["from"] == "P10D"


def test_fact_cards_frequencies_and_what_varies() -> None:
    content = draft_of("thread-lift.txt").content

    assert content["procedure"]["duration"] == {"min": "PT45M", "max": "PT45M", "qualifier": "exactly"}
    assert content["procedure"]["pain_relief"] == "local"
    assert "sessions" not in content["procedure"]
    assert "Number of sessions: varies" in content["procedure"]["description"]["html"]
    assert content["longevity"]["duration"] == {"min": None, "max": "P18M", "qualifier": "up_to"}
    frequencies = [effect["frequency"] for effect in [*content["side_effects"], *content.get("risks", [])]]
    assert {"band": "common", "one_in": 10} in frequencies
    assert {"band": "uncommon", "one_in": 300} in frequencies


def test_praise_of_the_clinic_is_dropped_and_listed() -> None:
    dropped = {s.text: s.dropped for s in draft_of("thread-lift.txt").sentences if s.dropped}

    assert dropped["Our team has won many prizes."] == "promotion of the clinic"


def test_french_page() -> None:
    draft = draft_of("injections-de-toxine.html")
    content = draft.content

    assert (draft.kind, draft.locale, draft.title) == ("treatment", "fr", "Toxine botulique")
    assert content["indications"]["conditions"] == ["Rides du lion", "Pattes d’oie"]
    assert content["procedure"]["duration"]["qualifier"] == "about"
    assert content["longevity"]["onset"] == {"min": "P3D", "max": "P7D", "qualifier": "exactly"}
    assert content["longevity"]["duration"] == {"min": "P3M", "max": "P4M", "qualifier": "exactly"}
    assert content["risks"][0]["name"] == "Chute de la paupière"
    assert content["risks"][0]["frequency"] == {"band": "uncommon", "one_in": 200}
    assert content["seek_help"][0]["level"] == "emergency"


def test_german_page() -> None:
    draft = draft_of("fruchtsaeurepeeling.md")
    content = draft.content

    assert (draft.kind, draft.locale) == ("treatment", "de")
    assert content["procedure"]["sessions"] == {"min": 4, "max": 6}
    assert content["procedure"]["interval"]["min"] == "P2W"
    assert "z. B. drei bis sechs Monate." in content["longevity"]["description"]["html"]
    assert content["side_effects"][0]["frequency"]["band"] == "very_common"
    assert [risk["name"] for risk in content["risks"]] == ["Narben", "Pigmentstörungen", "Infektion"]
    assert content["aftercare"][0] == {
        "kind": "avoid",
        "text": "Vermeiden Sie die Sonne für vier Wochen.",
        "to": "P4W",
    }


def test_spanish_page() -> None:
    draft = draft_of("blanqueamiento.txt")
    content = draft.content

    assert (draft.kind, draft.locale) == ("treatment", "es")
    assert content["longevity"]["duration"] == {"min": "P1Y", "max": "P2Y", "qualifier": "exactly"}
    assert content["side_effects"][0] == {
        "name": "Sensibilidad",
        "description": "La sensibilidad es muy frecuente.",
        "frequency": {"band": "very_common", "one_in": None},
    }
    assert content["suitability"]["min_age"] == 18
    assert [s.dropped for s in draft.sentences if s.text.startswith("Reserve")] == ["call to action"]


def test_a_condition() -> None:
    draft = draft_of("rosacea.txt")

    assert (draft.kind, draft.title) == ("condition", "Rosacea")
    assert draft.content["symptoms"] == ["Flushing", "Small red bumps", "Stinging when using water"]
    assert len(draft.content["risk_factors"]) == 3
    assert len(draft.content["red_flags"]) == 2
    assert draft.content["other_sections"][0]["heading"] == "Treatment"


def test_an_unknown_language_keeps_the_text_and_says_so() -> None:
    text = (
        "Scleroterapia\n\nLa scleroterapia è un trattamento per le vene che si può fare anche con il laser.\n"
    )
    draft = drafted(text * 3)

    assert draft.locale == "it"
    assert any("“it”" in problem for problem in draft.problems)
    assert "scleroterapia è un trattamento" in str(draft.content)


@pytest.mark.parametrize("locale", ["en", "fr", "de", "es", "fr-CA"])
def test_a_stated_locale_wins(locale: str) -> None:
    assert drafted("Peeling\n\nThis is the text of the page.", locale=locale).locale == locale
