"""What was published of a document, and the proof of it."""

import base64
import hashlib

import pytest

from treatments.models import Edition
from treatments.publishing.canonical import canonical

pytestmark = pytest.mark.django_db


@pytest.fixture
def edited(treatment):
    """Published three times."""
    for summary in ("A second summary.", "A third summary."):
        treatment.summary = summary
        treatment.save_revision().publish()
    return treatment


def test_the_history_is_newest_first_and_without_content(get, edited):
    answer = get("treatments/sclerotherapy/editions/").json()
    assert (answer["id"], answer["type"], answer["locale"]) == (
        str(edited.translation_key),
        "treatment",
        "en",
    )
    assert [record["edition"]["number"] for record in answer["results"]] == [3, 2, 1]
    assert answer["results"][0]["changed_sections"] == ["seo", "summary"]
    assert all("content" not in record for record in answer["results"])


def test_each_edition_has_what_the_ledger_says_of_it(get, edited):
    for record in get("treatments/sclerotherapy/editions/").json()["results"]:
        edition = Edition.objects.get(sequence=record["edition"]["sequence"])
        assert (record["hash"], record["previous_hash"]) == (edition.hash, edition.previous_hash)
        assert record["section_hashes"] == edition.sections
        assert record["schema_version"] == edition.schema_version
        assert (record["action"], record["withdrawal"]) == ("published", None)


def test_the_history_is_walked_by_its_cursor(get, client, edited):
    response = get("treatments/sclerotherapy/editions/", limit=2)
    following = response.json()["next"]
    assert response["Link"] == f'<{following}>; rel="next"'
    rest = client.get(following).json()
    assert [record["edition"]["number"] for record in rest["results"]] == [1]
    assert rest["next"] is None
    assert get("treatments/sclerotherapy/editions/", cursor=1).json()["results"] == []


def test_the_history_is_that_of_the_locale_that_is_served(get, french):
    french.summary = "Encore."
    french.save_revision().publish()
    assert len(get("treatments/sclerotherapy/editions/", locale="fr-CA").json()["results"]) == 2
    assert len(get("treatments/sclerotherapy/editions/").json()["results"]) == 1


def test_the_last_edition_is_what_the_detail_answers(get, edited):
    detail, edition = (
        get("treatments/sclerotherapy/").json(),
        get("treatments/sclerotherapy/editions/3/").json(),
    )
    assert {name: edition[name] for name in detail} == detail


def test_an_earlier_edition_is_as_it_was(get, edited):
    edition = get("treatments/sclerotherapy/editions/1/").json()
    assert edition["content"]["summary"] == "An injection that closes small veins."
    assert hashlib.sha256(canonical(edition["content"]).encode()).hexdigest() == edition["edition"]["sha256"]


def test_the_stored_bytes_alone_carry_their_digest(get, edited):
    response = get("treatments/sclerotherapy/editions/2/", view="document")
    stored = Edition.objects.get(page_id=edited.pk, number=2)
    assert response.content == stored.document.encode()
    digest = base64.b64encode(hashlib.sha256(response.content).digest()).decode()
    assert response["Repr-Digest"] == f"sha-256=:{digest}:"


def test_an_edition_that_ended_the_document_is_part_of_its_history(get, edited):
    edited.unpublish()
    edited.save_revision().publish()
    records = get("treatments/sclerotherapy/editions/").json()["results"]
    assert [record["action"] for record in records] == [
        "published",
        "withdrawn",
        "published",
        "published",
        "published",
    ]
    ended = get("treatments/sclerotherapy/editions/4/").json()
    assert (ended["content"], ended["withdrawal"]["reason"]) == (None, "gone")
    assert get("treatments/sclerotherapy/editions/4/", view="document").status_code == 410


def test_the_history_of_what_is_withdrawn_leaves_with_it(get, edited):
    edited.unpublish()
    for path in ("editions/", "editions/1/"):
        assert get(f"treatments/sclerotherapy/{path}").status_code == 410


@pytest.mark.parametrize("number", ["4", "999999999"])
def test_an_edition_that_is_not_there_is_a_problem(get, edited, number):
    response = get(f"treatments/sclerotherapy/editions/{number}/")
    assert response.status_code == 404
    assert "has 3 editions in en" in response.json()["detail"]


@pytest.mark.parametrize("number", ["0", "-1", "x", "1.0", "٣", "9" * 40, "%00"])
def test_what_is_no_number_is_a_problem(get, edited, number):
    response = get(f"treatments/sclerotherapy/editions/{number}/")
    assert response.status_code == 400
    assert response.json()["parameter"] == "number"


@pytest.mark.parametrize(
    "query", [{"cursor": "0"}, {"cursor": "x"}, {"limit": "0"}, {"limit": "101"}, {"colour": "red"}]
)
def test_what_the_history_does_not_know_is_a_problem(get, edited, query):
    response = get("treatments/sclerotherapy/editions/", **query)
    assert response.status_code == 400
    assert response.json()["parameter"] == next(iter(query))


def test_a_known_edition_is_not_sent_again(get, edited):
    for path in ("editions/", "editions/1/"):
        response = get(f"treatments/sclerotherapy/{path}")
        known = {"If-None-Match": response["ETag"]}
        assert get(f"treatments/sclerotherapy/{path}", headers=known).status_code == 304


@pytest.mark.parametrize("path", ["editions/", "editions/1/"])
def test_a_document_that_is_not_there_has_no_history(get, home, path):
    assert get(f"treatments/nothing/{path}").status_code == 404
    assert get(f"treatments/%00/{path}").status_code == 404


def test_conditions_and_articles_have_theirs(get, article, condition):
    for collection, page in (("conditions", condition), ("articles", article)):
        assert get(f"{collection}/{page.slug}/editions/").json()["results"]
        assert get(f"{collection}/{page.slug}/editions/1/").json()["edition"]["number"] == 1
