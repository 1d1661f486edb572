"""The best first, always in the same order, page by page."""

from __future__ import annotations

from typing import Any

import pytest

from tests import builders
from tests.builders import blocks
from tests.serving.api.search.conftest import PEELS, names_in
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db

NUMBERED = [f"Peel {number}" for number in range(1, PEELS + 1)]


@pytest.fixture
def walk(get, client):
    """Each page of an answer, following ``next``."""

    def walk(**query: Any) -> list[dict[str, Any]]:
        pages = [get("search/", **query).json()]
        while pages[-1]["next"]:
            pages.append(client.get(pages[-1]["next"]).json())
        return pages

    return walk


def test_a_name_goes_before_a_mention(found, veins):
    builders.treatment(title="Chemistry", slug="text", overview="<p>Not a peel.</p>")
    builders.treatment(title="Acid", slug="summary", summary="A peel for the face.")
    builders.treatment(title="A deep peel", slug="longer")
    builders.treatment(title="Acid face", slug="other", also_known_as=blocks("name", "deep peel"))
    builders.treatment(title="Peel", slug="exact")
    order = found("peel")
    assert order[0] == "Peel"
    assert set(order[1:3]) == {"A deep peel", "Acid face"}
    assert order[3:] == ["Acid", "Chemistry"]


def test_what_is_called_just_so_goes_before_what_is_called_more(found, veins):
    builders.treatment(title="Laser", slug="laser")
    assert found("laser")[:2] == ["Laser", "Vascular laser"]
    assert found("what is a laser")[0] == "Laser"


def test_what_is_called_otherwise_but_means_the_same_goes_before_a_mention(found, veins):
    assert found("thread veins")[0] == "Spider veins"


def test_a_mention_in_passing_goes_last(found, veins):
    """The condition names its treatments."""
    assert found("sclerotherapy")[0] == "Sclerotherapy"
    assert found("leg") == ["Spider veins", "Sclerotherapy"]


def test_scores_fall(search, veins):
    scores = [result["score"] for result in search("veins")["results"]]
    assert len(scores) > 1
    assert scores == sorted(scores, reverse=True)


def test_what_fits_equally_well_keeps_its_order(found, peels):
    assert found("peel") == found("peel") == NUMBERED


@pytest.mark.parametrize("limit", [1, 3, PEELS, PEELS + 1])
def test_following_next_meets_every_result_once(walk, peels, limit):
    pages = walk(q="peel", limit=limit)
    assert [name for page in pages for name in names_in(page)] == NUMBERED
    assert all(len(page["results"]) == limit for page in pages[:-1])
    assert {page["count"] for page in pages} == {PEELS}


def test_following_next_goes_on_with_what_has_all_but_one(walk, veins, peels):
    pages = walk(q="peel goggles", limit=3)
    assert [page["query"]["matching"] for page in pages] == ["some"] * 3
    met = [name for page in pages for name in names_in(page)]
    assert sorted(met) == [*NUMBERED, "Vascular laser"]


def test_what_is_published_meanwhile_further_down_moves_nothing(get, client, peels):
    first = get("search/", q="peel", limit=3).json()
    builders.treatment(title="Acid", slug="acid", overview="<p>No peel.</p>")
    second = client.get(first["next"]).json()
    assert names_in(first) + names_in(second) == NUMBERED[:6]
    assert second["count"] == PEELS + 1


def test_a_page_that_is_no_more_is_empty(get, client, peels):
    following = get("search/", q="peel", limit=6).json()["next"]
    TreatmentPage.objects.get(slug="peel-7").unpublish()
    answer = client.get(following).json()
    assert (answer["count"], answer["results"], answer["next"]) == (6, [], None)


def test_next_keeps_the_question_and_stands_in_the_link_header(get, peels):
    response = get("search/", q="peel", limit=2, locale="fr-CA", type="treatment")
    following = response.json()["next"]
    assert "q=peel&limit=2&locale=fr-CA&type=treatment&cursor=" in following
    assert response["Link"] == f'<{following}>; rel="next"'


def test_a_cursor_may_be_followed_with_another_limit(get, client, peels):
    following = get("search/", q="peel", limit=2).json()["next"]
    assert names_in(client.get(following.replace("limit=2", "limit=50")).json()) == NUMBERED[2:]


def test_following_next_crosses_locales(walk, in_french, peels):
    whole = names_in(walk(q="veines peel", locale="fr-CA", limit=50)[0])
    pages = walk(q="veines peel", locale="fr-CA", limit=2)
    assert [name for page in pages for name in names_in(page)] == whole
    assert len(whole) == len(set(whole)) > 2
