"""Two editions compared: which sections, which entries, which words."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.test import Client
from django.utils import translation

from tests import builders
from tests.publishing.admin.samples import edited, two_editions, url
from treatments.authoring.values.amounts import IntRange
from treatments.publishing.admin.reading.comparing import Change, difference
from treatments.publishing.admin.reading.prose import prose
from treatments.publishing.admin.reading.said import said


def text(html: str) -> str:
    main = html[html.index('<div class="treatments-difference">') :]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", main))


def compared(name: str, before: Any, after: Any) -> Any:
    return difference(said(name, before), said(name, after))


def changes(found: Any) -> list[tuple[str, str]]:
    """Of the entries of a list: what happened, and to which."""
    return [(part.change.value, (part.said.parts or (part.said,))[0].text) for part in found.parts]


@pytest.mark.django_db
def test_the_last_two_are_compared_and_safety_stands_first(admin: Client) -> None:
    html = admin.get(url("difference", two_editions())).content.decode()

    assert html.index('id="section-risks"') < html.index('id="section-cost"')
    assert "<del>180</del><ins>200</ins>" in html
    assert '<del>Rare (1 in 5000)</del> <span class="treatments-difference__arrow"' in html
    assert "<ins>Rare (1 in 2000)</ins>" in html
    words = text(html)
    assert "Risks Safety text" in words
    assert "Description Added A clot in the leg." in words
    assert "Removed Ulcer" in words
    assert "Added Allergy" in words
    assert "31 sections unchanged" in words
    assert 'id="section-overview"' not in html


def test_an_offset_of_zero_is_said_as_a_person_would() -> None:
    step = {"kind": "do", "text": "Walk.", "from": "PT0S", "to": "P1D"}
    assert {part.label: part.text for part in said("aftercare", [step]).parts[0].parts}["From"] == (
        "Straight away"
    )


@pytest.mark.django_db
def test_ranges_stand_with_their_labels_and_units(admin: Client) -> None:
    page = edited(two_editions(), procedure_sessions=IntRange(2, 4))

    words = text(admin.get(url("difference", page)).content.decode())

    assert "What happens Safety text Sessions 1 to 3 → 2 to 4" in words
    assert "parts unchanged Description You lie down. Duration 20 minutes to 1 hour (about)" in words


@pytest.mark.django_db
def test_a_new_address_is_a_difference_around_the_text(admin: Client) -> None:
    page = edited(two_editions(), slug="vein-injections")

    words = text(admin.get(f"{url('difference', page)}?from=2&to=3").content.decode())

    assert "Around the text Address" in words
    assert "/en/treatments/sclerotherapy/ → http://localhost/en/treatments/vein-injections/" in words


@pytest.mark.django_db
def test_the_earlier_one_stands_first_however_they_were_chosen(admin: Client) -> None:
    page = two_editions()

    html = admin.get(f"{url('difference', page)}?from=2&to=1").content.decode()

    assert "<del>180</del><ins>200</ins>" in html


@pytest.mark.django_db
def test_any_two_can_be_compared_across_a_withdrawal(admin: Client) -> None:
    page = two_editions()
    page.unpublish()
    page = edited(page, cost="<p>It costs 250 pounds.</p>")

    html = admin.get(f"{url('difference', page)}?from=1&to=4").content.decode()

    assert "<del>180</del><ins>250</ins>" in html


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("from=1", "one under From and one under To"),
        ("from=1&to=1", "Choose two different editions"),
        ("from=1&to=x", "“x” is not the number of an edition"),
        ("from=1&to=-2", "“-2” is not the number of an edition"),
        ("from=1&to=²", "“²” is not the number of an edition"),
        ("from=1&to=99999999999999999999", "is not the number of an edition"),
        ("from=1&to=7", "no text of an edition 7 of this page"),
        ("from=1&to=%00", "is not the number of an edition"),
    ],
)
def test_a_wrong_choice_is_named(admin: Client, query: str, words: str) -> None:
    page = two_editions()

    response = admin.get(f"{url('difference', page)}?{query}", follow=True)

    assert response.redirect_chain == [(url("history", page), 302)]
    assert words in response.content.decode()


@pytest.mark.django_db
def test_one_edition_alone_has_nothing_to_be_compared_with(admin: Client) -> None:
    page = builders.treatment()

    assert "Compare the chosen" not in admin.get(url("history", page)).content.decode()
    html = admin.get(url("difference", page), follow=True).content.decode()
    assert "no two published editions" in html


@pytest.mark.django_db
def test_markup_in_a_text_is_not_markup_in_the_comparison(admin: Client) -> None:
    page = edited(two_editions(), procedure_setting="<script>alert(1)</script> room")

    html = admin.get(url("difference", page)).content.decode()

    assert "<script>alert" not in html
    assert "&lt;" in html


# Entries of lists


def test_an_entry_is_recognised_by_its_id_whatever_its_place() -> None:
    first = {"id": "1", "name": "Legs", "slug": "legs"}
    second = {"id": "2", "name": "Face", "slug": "face"}

    found = compared("body_sites", [first, second], [second, {**first, "name": "Leg"}])

    assert changes(found) == [("same", "Face"), ("changed", "Leg")]
    assert found.is_reordered


def test_an_entry_that_was_reworded_is_no_other_entry() -> None:
    before, after = "The skin is cleaned with care.", "Now the skin is cleaned with great care."

    found = compared("steps", [before], [after])

    assert changes(found) == [("changed", after)]
    assert found.parts[0].marked.startswith("<del>The</del><ins>Now the</ins> skin is cleaned with ")


def test_entries_with_nothing_in_common_are_one_removed_and_one_added() -> None:
    found = compared("steps", ["Wash.", "You lie down."], ["Wash.", "A cream numbs the skin for an hour."])

    assert changes(found) == [
        ("same", "Wash."),
        ("removed", "You lie down."),
        ("added", "A cream numbs the skin for an hour."),
    ]


def test_two_equal_entries_are_two() -> None:
    assert changes(compared("steps", ["Rinse.", "Rinse."], ["Rinse."])) == [
        ("same", "Rinse."),
        ("removed", "Rinse."),
    ]


def test_entries_of_different_kinds_are_not_taken_for_each_other() -> None:
    quote = {"type": "quote", "value": {"text": "Walk every day.", "attribution": ""}}
    heading = {"type": "heading", "value": "Walk every day."}

    found = compared("body", [quote], [heading])

    assert sorted(part.change.value for part in found.parts) == ["added", "removed"]


# What words do not show


def test_a_link_that_leads_elsewhere_is_a_change() -> None:
    before, after = ({"html": f'<p>Ask <a href="https://example.org/{name}">us</a>.</p>'} for name in "ab")

    assert "(https://example.org/<del>a).</del><ins>b).</ins>" in compared("cost", before, after).marked


def test_what_lies_behind_equal_words_is_shown() -> None:
    found = compared("cost", {"html": "<p>Ask us.</p>"}, {"html": "<p>Ask <strong>us</strong>.</p>"})

    assert found.is_beneath
    assert found.change is Change.CHANGED
    assert "strong" in found.marked


def test_a_picture_in_other_sizes_is_a_change_behind_the_words() -> None:
    picture = {"url": "https://example.org/a.jpg", "alt": "A leg", "width": 800, "height": 600}
    sizes = [{"url": "https://example.org/a.small.jpg", "width": 400, "height": 300}]

    found = compared("hero_image", {**picture, "renditions": []}, {**picture, "renditions": sizes})

    assert found.is_beneath


def test_prose_keeps_paragraphs_lists_and_pictures() -> None:
    html = '<p>One<br>two.</p><ul><li>a</li><li>b</li></ul><p><img src="/x.jpg" alt="A leg"></p>'

    assert prose(html) == "One\ntwo.\n\n• a\n• b\n\n[A leg] (/x.jpg)"


def test_values_are_read_in_the_language_of_the_editor() -> None:
    with translation.override("fr"):
        assert (
            said("duration", {"min": None, "max": "PT1H", "qualifier": "under"}).text == "1 heure (moins de)"
        )
    assert said("commercial", False).text == "no"
    assert said("jurisdiction", "GB").text == "United Kingdom"
    assert said("cost", {"html": "<p> </p>"}) is None
    assert said("recovery", {"description": {"html": ""}, "downtime": None}) is None
