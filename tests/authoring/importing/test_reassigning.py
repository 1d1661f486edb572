"""An editor's corrections, and the report."""

from __future__ import annotations

import json

import pytest

from tests.authoring.importing.samples import draft_of, drafted
from treatments.authoring.importing import KnownNames, SourceText, reassign, report, structure


def test_a_passage_goes_where_the_editor_puts_it() -> None:
    draft = draft_of("fruchtsaeurepeeling.md")
    passage = next(p for p in draft.passages if p.section == "mechanism")

    changed = reassign(draft, {passage.index: "overview"})

    assert passage.text in changed.content["overview"]["html"]
    assert "mechanism" not in changed.content
    assert changed.passages[passage.index].confidence == 1.0
    assert reassign(changed, {}).content == changed.content


def test_a_passage_can_be_left_out_and_taken_back() -> None:
    draft = draft_of("rosacea.txt")
    left_out = reassign(draft, {0: None})

    assert left_out.passages[0].dropped == "left out by the editor"
    assert reassign(left_out, {0: "overview"}).content["overview"] == draft.content["overview"]


def test_a_dropped_passage_can_be_taken_in() -> None:
    draft = draft_of("thread-lift.txt")
    praise = next(p for p in draft.passages if p.dropped == "promotion of the clinic")

    assert praise.text in str(reassign(draft, {praise.index: "benefits"}).content["benefits"])


@pytest.mark.parametrize(("index", "section"), [(9999, "overview"), (0, "nowhere")])
def test_a_wrong_choice_is_refused(index: int, section: str) -> None:
    with pytest.raises(ValueError, match=r"no passage|no section"):
        reassign(draft_of("rosacea.txt"), {index: section})


def test_a_draft_comes_back_from_what_was_stored() -> None:
    draft = draft_of("laser-hair-removal.txt")
    chosen = reassign(draft, {3: "overview"})
    stored = json.loads(json.dumps({"source": draft.source.to_json(), "choices": {"3": "overview"}}))

    again = structure(SourceText.from_json(stored["source"]), draft.kind, draft.locale)
    assert reassign(again, {int(k): v for k, v in stored["choices"].items()}) == chosen


def test_the_report_has_the_agreed_shape() -> None:
    entry = report(draft_of("chemical-peel.md"), page="/en/treatments/chemical-peel/", created=True)

    assert list(entry) == [
        "file", "kind", "title", "locale", "page", "created", "sentences", "values", "problems",
    ]  # fmt: skip
    assert set(entry["sentences"][0]) == {"text", "section", "confidence", "dropped"}
    assert all(0 <= sentence["confidence"] <= 1 for sentence in entry["sentences"])
    assert json.loads(json.dumps(entry)) == entry


def test_known_pages_are_recognised_by_any_of_their_names() -> None:
    known = KnownNames({"peel": "Chemical peel", "Chemical peel": "Chemical peel"}, {"blackheads": "Acne"})
    text = "Why skin breaks out\n\nMany people with blackheads ask about a peel.\n"
    draft = drafted(text, kind="article", known=known)

    assert draft.content["about"] == ["Chemical peel", "Acne"]


def test_an_article_keeps_its_order_of_blocks() -> None:
    text = "# Five things to know about acne\n\nSkin first.\n\n## Wash\n\n> Be gentle.\n\n- once\n- twice\n"
    draft = drafted(text, "a.md")

    assert draft.kind == "article"
    assert [block["type"] for block in draft.content["body"]] == [
        "rich_text",
        "heading",
        "quote",
        "rich_text",
    ]
