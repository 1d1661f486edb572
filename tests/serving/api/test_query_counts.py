"""How often each address asks the database: the numbers that design promises, exactly."""

import pytest

from tests import builders

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("path", "query", "queries"),
    [
        ("treatments/sclerotherapy/", {}, 1),
        ("treatments/sclerotherapy/", {"locale": "fr-CA", "fields": "name", "rich_text": "text"}, 1),
        ("treatments/sclerotherapy/translations/", {}, 2),
        ("treatments/sclerotherapy/editions/", {}, 2),
        ("treatments/sclerotherapy/editions/1/", {}, 2),
        ("treatments/", {}, 1),
        ("treatments/", {"view": "full", "limit": 100, "locale": "fr-CA"}, 1),
        ("treatments/", {"kind": "injectable", "updated_after": "2026-01-01T00:00:00Z"}, 1),
        ("treatments/", {"condition": "spider-veins"}, 2),
        ("articles/", {"about": "sclerotherapy", "view": "full"}, 2),
        ("changes/", {}, 2),
        ("changes/", {"include": "document", "type": "treatment", "locale": "en"}, 2),
    ],
)
def test_of_an_address(get, article, django_assert_num_queries, path, query, queries):
    builders.locale("fr")
    with django_assert_num_queries(queries):
        assert get(path, **query).status_code == 200


def test_by_body_site(get, treatment, django_assert_num_queries):
    treatment.body_sites = builders.blocks("body_site", builders.body_site().pk)
    treatment.save_revision().publish()
    with django_assert_num_queries(2):
        assert len(get("treatments/", body_site="legs").json()["results"]) == 1


@pytest.mark.parametrize(
    ("path", "queries"), [("treatments/sclerotherapy/", 1), ("treatments/", 1), ("changes/", 2)]
)
def test_of_what_has_not_changed(get, treatment, django_assert_num_queries, path, queries):
    known = {"If-None-Match": get(path)["ETag"]}
    with django_assert_num_queries(queries):
        assert get(path, headers=known).status_code == 304


def test_a_page_far_into_a_list_asks_no_more(get, client, treatment, django_assert_num_queries):
    following = get("treatments/", limit=1).json()["next"]
    with django_assert_num_queries(1):
        assert client.get(following).status_code == 200


def test_an_export_asks_once_for_each_type_and_twice_before(get, article, django_assert_num_queries):
    types = 5
    with django_assert_num_queries(2 + types):
        b"".join(get("export/").streaming_content)
