"""A front matter states fields outright; what is wrong in it is named, and the rest goes in."""

from __future__ import annotations

import pytest

from tests.authoring.importing.samples import docx, draft_of, drafted
from treatments.authoring.importing import UnreadableDocument, read, structure


def test_stated_fields_are_in_document_shape() -> None:
    content = draft_of("chemical-peel.md").content

    assert content["invasiveness"] == "noninvasive"
    assert content["procedure"]["duration"] == {"min": "PT20M", "max": "PT40M", "qualifier": "exactly"}
    assert content["procedure"]["sessions"] == {"min": 1, "max": 6}
    assert content["procedure"]["steps"] == ["Cleansing", "Application", "Rinsing"]
    assert content["side_effects"][1]["frequency"] == {"band": "uncommon", "one_in": 200}
    assert content["contraindications"][1] == {"text": "An open wound on the face"}
    assert content["review"] == {"last_reviewed": "2026-03-31", "reviewers": ["Dr Sam Example"]}
    assert content["seo"] == {"title": "Chemical peels"}


def test_what_the_body_says_of_a_stated_list_is_kept() -> None:
    sections = draft_of("chemical-peel.md").content["other_sections"]

    assert sections[0]["heading"] == "Side effects"
    assert "flake for several days" in sections[0]["body"]["html"]


def test_problems_name_the_key_the_value_and_what_is_allowed() -> None:
    unknown, bad = draft_of("chemical-peel.md").problems

    assert all(words in unknown for words in ("“risk”", "“risks”"))
    assert all(words in bad for words in ("recovery.downtime", "many days", "PT20M/PT1H"))


@pytest.mark.parametrize(
    ("stated", "wanted"),
    [
        ("kind: injectible", "injectable"),
        ("promotion_policy: [{jurisdiction: UK, policy: open}]", "ISO 3166-1"),
        ("side_effects: [{name: Pain, frequency: {band: rare, one_in: 5}}]", "very_common"),
        ("review: {last_reviewed: 31.3.2026}", "2026-03-31"),
        ("sources: [{title: A, url: 'javascript:alert(1)'}]", "https://"),
        ("suitability: {min_age: old}", "whole number"),
        ("aftercare: [{kind: maybe, text: Rest}]", "do, avoid, expect"),
        ("overview: 5", "Markdown"),
        ("type: operation", "treatment, condition, article"),
        ("locale: {a: 1}", "language code"),
        ("procedure: {duration: PT2H/PT1H}", "20–60 minutes"),
        ("procedure: {duration: {min: PT2H, max: PT1H}}", "20–60 minutes"),
        ("procedure: {sessions: 1 per year}", "a number or a range"),
        ("procedure: {sessions: 99999}", "a number or a range"),
        ("suitability: {min_age: 180}", "years"),
        ("side_effects: [{name: Pain, frequency: {one_in: 99999999999}}]", "1 in 300"),
        ("aftercare: [{text: Walk, to: 20 minutes every day}]", "a time after"),
        ("codes: [{system: ICD-10}]", "system, code"),
        ("promotion_policy: [{jurisdiction: GB}]", "jurisdiction, policy"),
    ],
)
def test_a_bad_value_is_a_problem_and_the_rest_is_imported(stated: str, wanted: str) -> None:
    locale = "" if stated.startswith("locale") else "locale: en\n"
    text = f"---\nname: Peel\n{locale}{stated}\n---\n\n## How it works\n\nAcid.\n"
    draft = drafted(text, "a.md", kind="auto" if stated.startswith("type") else "treatment")

    assert draft.title == "Peel"
    assert any(wanted in problem for problem in draft.problems)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("20–60 minutes", ("PT20M", "PT60M", "exactly")),
        ("about half an hour", ("PT30M", "PT30M", "about")),
        ("under an hour", (None, "PT1H", "under")),
        ("PT20M/PT1H", ("PT20M", "PT1H", "exactly")),
        ("at least 2 weeks", ("P2W", None, "at_least")),
        ("varies", (None, None, "varies")),
        ("{min: PT20M, max: PT1H, qualifier: about}", ("PT20M", "PT1H", "about")),
    ],
)
def test_durations(value: str, expected: tuple[str | None, str | None, str]) -> None:
    draft = drafted(f"---\ntype: treatment\nprocedure: {{duration: {value}}}\n---\nText.\n", "a.md")

    found = draft.content["procedure"]["duration"]
    assert (found["min"], found["max"], found["qualifier"]) == expected


def test_what_is_stated_wins_over_what_is_read() -> None:
    body = "# Peel\n\n## Procedure\n\nThe session takes 30 minutes.\n"
    text = f"---\nprocedure: {{duration: 10 minutes}}\n---\n{body}"
    draft = drafted(text, "a.md", kind="treatment")

    assert draft.content["procedure"]["duration"]["min"] == "PT10M"
    assert "takes 30 minutes" in draft.content["procedure"]["description"]["html"]
    assert not [value for value in draft.values if value.field == "procedure.duration"]


def test_dates_and_country_codes_stay_as_written() -> None:
    policy = "promotion_policy: [{jurisdiction: NO, policy: open}]"
    draft = drafted(f"---\nlast_reviewed: 2026-01-02\n{policy}\n---\nText.\n", "a.md", kind="treatment")

    assert draft.content["review"]["last_reviewed"] == "2026-01-02"
    assert draft.content["promotion_policy"][0]["jurisdiction"] == "NO"


@pytest.mark.parametrize(
    ("yaml", "line"),
    [("name: Peel\nkind: [", "3"), ("name: Peel\nname: Other", "3"), ("a: &x 1\nb: *x", "3")],
)
def test_invalid_yaml_names_the_line(yaml: str, line: str) -> None:
    with pytest.raises(UnreadableDocument, match=f"line {line}|line {int(line) + 1}"):
        read("a.md", f"---\n{yaml}\n---\nText.\n".encode())


def test_two_rules_with_prose_between_them_are_no_front_matter() -> None:
    source = read("a.md", b"---\nJust some prose\n---\nText.\n")

    assert source.front_matter == {}


def test_front_matter_in_a_word_document() -> None:
    data = docx(
        "---", "type: treatment", "name: “Peel”", "kind: topical", "---", "# How it works", "Acid does it."
    )
    draft = structure(read("a.docx", data))

    assert (draft.title, draft.content["kind"]) == ("Peel", "topical")
    assert draft.content["mechanism"] == {"html": "<p>Acid does it.</p>"}


@pytest.mark.parametrize(
    "stated", ["name: {a: 1}", "name: [a, b]", "name: true", "title: {a: 1}", "name: ''"]
)
def test_a_name_that_is_no_text_is_not_the_title(stated: str) -> None:
    draft = drafted(f"---\n{stated}\n---\n\n# Peel\n\nText.\n", "a.md", kind="treatment")

    assert draft.title == draft.content["name"] == "Peel"
    assert bool(draft.problems) == (stated != "name: ''") or "language" in draft.problems[0]


@pytest.mark.parametrize("escaped", ["\\u0000", "\\ud800", "\\u202e"])
def test_characters_that_no_text_holds_are_left_out(escaped: str) -> None:
    draft = drafted(f'---\nname: "Pe{escaped}el"\n---\n\nText.\n', "a.md", kind="treatment")

    assert draft.title == "Peel"


@pytest.mark.parametrize("tag", ["!!binary aGVsbG8=", "!!python/object:os.system x", "!!set {a}"])
def test_yaml_of_other_types_is_refused(tag: str) -> None:
    with pytest.raises(UnreadableDocument, match="line 2"):
        read("a.md", f"---\nname: {tag}\n---\nText.\n".encode())


def test_the_body_of_an_article_may_be_stated_and_the_text_below_follows_it() -> None:
    text = """---
type: article
headline: Walking
body:
  - {type: heading, value: Why walk}
  - It **empties** the veins.
  - {type: quote, value: {text: It helped., attribution: A reader}}
  - {type: treatment_card, value: Sclerotherapy}
  - {type: film, value: x}
---
And this stands below.
"""
    draft = structure(read("walking.md", text.encode()), "auto")

    assert [(block["type"], block["value"]) for block in draft.content["body"]] == [
        ("heading", "Why walk"),
        ("rich_text", {"html": "<p>It <strong>empties</strong> the veins.</p>"}),
        ("quote", {"text": "It helped.", "attribution": "A reader"}),
        ("treatment_card", "Sclerotherapy"),
        ("rich_text", {"html": "<p>And this stands below.</p>"}),
    ]
    assert any("body[4]" in problem and "call_to_action" in problem for problem in draft.problems)
