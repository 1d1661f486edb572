"""Each format becomes blocks; what is no content is marked, and what is dangerous is gone."""

from __future__ import annotations

import json

import pytest

from tests.authoring.importing.samples import DOCUMENTS, docx, draft_of, drafted
from treatments.authoring.importing import SourceText, read, structure


@pytest.mark.parametrize("path", sorted(DOCUMENTS.iterdir()), ids=lambda path: path.name)
def test_a_source_survives_storage_as_json(path: object) -> None:
    source = read(path.name, path.read_bytes())  # type: ignore[attr-defined]

    assert SourceText.from_json(json.loads(json.dumps(source.to_json()))) == source


def test_scripts_styles_and_forms_never_get_in() -> None:
    for name in ("injections-de-toxine.html", "chemical-peel.md"):
        text = json.dumps(draft_of(name).content)
        for unwanted in ("alert(", "track()", "color:red", "Envoyer", "javascript:"):
            assert unwanted not in text


def test_menus_and_footers_are_listed_as_dropped() -> None:
    dropped = {s.text: s.dropped for s in draft_of("injections-de-toxine.html").sentences if s.dropped}

    assert dropped["Accueil Nos soins"] == "navigation"
    assert dropped["© 2026 Clinique Exemple"] == "footer"


def test_emphasis_and_links_stay_in_place_when_a_paragraph_is_divided() -> None:
    html = (
        "<h1>Peel</h1><h2>Side effects</h2>"
        "<p>You may have <b>redness. Rarely, <i>infection</i> can occur.</b> "
        '<a href="/x">More</a>.</p>'
    )
    draft = drafted(html, "a.html", kind="treatment")

    first, second = draft.passages[0], draft.passages[1]
    assert first.html == "You may have <strong>redness.</strong>"
    assert second.html.startswith("<strong>Rarely, <em>infection</em> can occur.</strong>")
    assert (first.section, second.section) == ("side_effects", "risks")


def test_a_word_document_with_styles_typed_bullets_and_plain_headings() -> None:
    data = docx(
        "# Dermal filler", "How does it work?", "Gel adds volume.", "Side effects", "• Bruising", "• Swelling"
    )
    draft = structure(read("Filler.docx", data))

    assert draft.title == "Dermal filler"
    assert draft.content["mechanism"]["html"] == "<p>Gel adds volume.</p>"
    assert [effect["name"] for effect in draft.content["side_effects"]] == ["Bruising", "Swelling"]


def test_a_page_that_is_one_form_is_still_read() -> None:
    html = "<form><h1>Peel</h1><h2>How it works</h2><p>Acid lifts off the outer layer.</p></form>"

    assert "Acid" in drafted(html, "a.html", kind="treatment").content["mechanism"]["html"]


def test_pictures_lie_beside_the_document_or_are_a_problem() -> None:
    text = "# Peel\n\n![Legs](images/legs.png)\n\n![Far](https://example.org/x.png)\n\nText of the page.\n"
    draft = drafted(text, "a.md", kind="treatment")

    assert draft.content["hero_image"] == {"file": "images/legs.png", "alt": "Legs"}
    assert any("pictures" in problem for problem in draft.problems)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings(encoding: str) -> None:
    text = "Épilation\n\nÀ propos : l’épilation est un traitement pour les jambes et le visage."
    draft = structure(read("a.txt", text.encode(encoding)), "treatment")

    assert draft.title == "Épilation"
    assert bool(draft.problems) == (encoding == "cp1252")


def test_wrapped_lines_are_one_paragraph() -> None:
    lines = "The laser sends short pulses of light into the skin and\nthe hair root takes them up as heat."
    draft = drafted(f"Laser\n\nHow it works\n\n{lines}", kind="treatment")

    assert draft.content["mechanism"]["html"].count("<p>") == 1


def test_numbered_and_underlined_headings() -> None:
    text = (
        "Filler\n======\n\n1. How it works\n\nGel adds volume.\n\nAftercare\n---------\n\nRest for two days."
    )
    content = drafted(text, kind="treatment").content

    assert content["mechanism"]["html"] == "<p>Gel adds volume.</p>"
    assert content["aftercare"] == [{"kind": "do", "text": "Rest for two days.", "to": "P2D"}]


def test_questions_under_faqs_keep_their_answers() -> None:
    text = "Filler\n\nFAQs\n\nDoes it hurt?\n\nA little, for a moment.\n\nCan I drive?\n\nYes, you can."
    faqs = drafted(text, kind="treatment").content["faqs"]

    assert [faq["question"] for faq in faqs] == ["Does it hurt?", "Can I drive?"]
    assert faqs[1]["answer"]["html"] == "<p>Yes, you can.</p>"


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "java&#x09;script:alert(1)", "data:text/html,x", "vbscript:x"]
)
def test_a_link_that_does_something_keeps_its_words_only(link: str) -> None:
    html = f"<h1>Peel</h1><h2>How it works</h2><p>Acid <a href='{link}'>does</a> it&#x202e;.</p>"

    assert drafted(html, "a.html", kind="treatment").content["mechanism"]["html"] == "<p>Acid does it.</p>"
