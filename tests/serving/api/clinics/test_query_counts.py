"""How often each address asks the database, exactly, and what it does not do with what it finds."""

import orjson
import pytest

from treatments.serving.api import content

pytestmark = pytest.mark.django_db
OFFERS = "clinics/london/treatments/"


@pytest.mark.parametrize(
    ("path", "query", "queries"),
    [
        ("clinics/london/", {}, 1),
        ("clinics/london/", {"locale": "fr-CA", "fields": "name"}, 1),
        ("clinics/", {"limit": 100, "locale": "fr-CA", "country": "GB"}, 1),
        ("clinics/", {"treatment": "vascular-laser"}, 2),
        (OFFERS, {}, 2),
        (OFFERS, {"view": "full", "limit": 100, "locale": "fr-CA", "kind": "injectable"}, 2),
        (OFFERS, {"condition": "spider-veins"}, 3),
    ],
)
def test_of_an_address(get, london, londres, paris, django_assert_num_queries, path, query, queries):
    with django_assert_num_queries(queries):
        response = get(path, **query)
    assert response.status_code == 200
    assert b'"sclerotherapy"' in response.content or "treatments" not in path


@pytest.mark.parametrize(("path", "queries"), [("clinics/london/", 1), ("clinics/", 1), (OFFERS, 2)])
def test_of_what_has_not_changed(get, london, django_assert_num_queries, path, queries):
    known = {"If-None-Match": get(path)["ETag"]}
    with django_assert_num_queries(queries):
        assert get(path, headers=known).status_code == 304


def test_a_page_far_into_a_list_asks_no_more(get, client, london, paris, django_assert_num_queries):
    following = get("clinics/", limit=1).json()["next"]
    with django_assert_num_queries(1):
        assert client.get(following).status_code == 200
    following = get(OFFERS, limit=1).json()["next"]
    with django_assert_num_queries(2):
        assert client.get(following).status_code == 200


@pytest.mark.parametrize("path", ["clinics/london/", "clinics/", f"{OFFERS}?view=full"])
def test_what_is_stored_is_passed_through_unread(get, client, london, monkeypatch, path):
    class Unused:
        def __getattr__(self, name: str) -> object:
            raise AssertionError(f"orjson.{name} is used")

    whole = client.get(f"/api/v1/{path}").content
    assert orjson.loads(whole)
    monkeypatch.setattr(content, "orjson", Unused())
    assert client.get(f"/api/v1/{path}").content == whole
