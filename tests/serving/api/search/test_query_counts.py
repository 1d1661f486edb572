"""How often a search asks the database: the numbers that ``docs/search.md`` promises, exactly."""

from __future__ import annotations

import pytest

from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def _words_known(get, in_french) -> None:
    """Something was searched for since the last publication."""
    get("search/", q="laser", locale="fr-CA")


NARROW = {"type": "treatment", "kind": "injectable", "condition": "spider-veins", "body_site": "legs"}


def test_after_something_was_published_the_words_are_read_anew(get, veins, django_assert_num_queries):
    for _again in range(2):
        builders.treatment(title="Peel", slug=None)
        with django_assert_num_queries(8):
            get("search/", q="veins")
        with django_assert_num_queries(6):
            get("search/", q="veins")


def test_many_results_ask_no_more(get, client, peels, django_assert_num_queries):
    following = get("search/", q="peel", limit=2).json()["next"]
    with django_assert_num_queries(5):
        assert len(get("search/", q="peel").json()["results"]) == 7
    with django_assert_num_queries(5):
        assert client.get(following).status_code == 200


@pytest.mark.usefixtures("_words_known")
@pytest.mark.parametrize(
    ("query", "queries"),
    [
        ({"q": "veins"}, 6),
        ({"q": "thread veins", "limit": 50}, 6),
        ({"q": "veines", "locale": "fr-CA"}, 6),
        ({"q": "closes", **NARROW}, 7),
        # Nothing has all of it.
        ({"q": "irritated goggles"}, 8),
        # No facet has names to look up.
        ({"q": "suits"}, 6),
        ({"q": "goggles"}, 5),
        # Nothing to show, and nothing to name.
        ({"q": "laser", "kind": "dental"}, 4),
        ({"q": "xylophone"}, 1),
        ({"q": "..."}, 0),
    ],
)
def test_of_a_search(get, django_assert_num_queries, query, queries):
    with django_assert_num_queries(queries):
        get("search/", **query)


@pytest.mark.usefixtures("_words_known")
def test_a_next_page_asks_no_more(get, client, django_assert_num_queries):
    following = get("search/", q="veins", limit=1).json()["next"]
    with django_assert_num_queries(6):
        assert client.get(following).status_code == 200


@pytest.mark.usefixtures("_words_known")
def test_what_has_not_changed_asks_as_much(get, django_assert_num_queries):
    known = {"If-None-Match": get("search/", q="veins")["ETag"]}
    with django_assert_num_queries(6):
        assert get("search/", headers=known, q="veins").status_code == 304
