"""Everything at once, and where to go on from."""

import json
from typing import Any

import pytest
from django.utils import timezone

from tests import builders
from treatments.models import Head

pytestmark = pytest.mark.django_db


def lines(response: Any) -> list[dict[str, Any]]:
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode()
    assert text.endswith("\n") or not text
    return [json.loads(line) for line in text.splitlines()]


def test_each_line_is_what_the_detail_answers(get, article):
    exported = [
        line for line in lines(get("export/")) if line["type"] in ("treatment", "condition", "article")
    ]
    assert len(exported) == Head.objects.filter(type__in=("treatment", "condition", "article")).count()
    for line in exported:
        assert line == get(f"{line['type']}s/{line['id']}/").json()


def test_it_has_documents_of_every_type(get, article):
    assert {line["type"] for line in lines(get("export/"))} == {
        "home",
        "index",
        "treatment",
        "condition",
        "article",
    }


def test_only_documents_of_one_type(get, article):
    assert {line["type"] for line in lines(get("export/", type="condition"))} == {"condition"}


def test_each_document_once_in_the_best_locale(get, french):
    by_id = {line["id"]: line for line in lines(get("export/", locale="fr-CA", type="treatment"))}
    assert {line["locale"] for line in by_id.values()} == {"fr", "en"}
    assert by_id[str(french.translation_key)]["locale"] == "fr"
    assert all(line["is_fallback"] for line in by_id.values())


def test_without_fallback_only_what_is_in_the_locale(get, french):
    assert [
        line["locale"] for line in lines(get("export/", locale="fr", fallback="none", type="treatment"))
    ] == ["fr"]
    assert lines(get("export/", locale="ar", fallback="none")) == []


def test_more_than_are_read_at_once_come_each_once(get, home, monkeypatch):
    monkeypatch.setattr("treatments.serving.api.views.export.ROWS_AT_ONCE", 2)
    made = [builders.treatment(title=title) for title in ("Peel", "Peel", "Peel", "Filler", "Botox")]
    met = [line["id"] for line in lines(get("export/", type="treatment"))]
    assert sorted(met) == sorted(str(page.translation_key) for page in made)


def test_the_feed_goes_on_where_the_export_began(get, client, treatment):
    response = get("export/")
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    following = get("changes/", cursor=response["Treatments-Cursor"], type="treatment").json()["results"]
    assert [change["changed_sections"] for change in following] == [["seo", "summary"]]
    assert (
        response["Link"]
        == f'<http://testserver/api/v1/changes/?cursor={response["Treatments-Cursor"]}>; rel="next"'
    )


def test_drafts_and_what_has_expired_stay_behind(get, treatment):
    builders.treatment(live=False, title="Draft", slug="draft")
    Head.objects.filter(slug="vascular-laser").update(expires_at=timezone.now())
    assert [line["slug"] for line in lines(get("export/", type="treatment"))] == ["sclerotherapy"]


def test_the_etag_knows_of_what_is_published_and_of_what_expires(get, treatment):
    response = get("export/")
    assert get("export/", headers={"If-None-Match": response["ETag"]}).status_code == 304
    Head.objects.filter(slug="vascular-laser").update(expires_at=timezone.now())
    assert get("export/", headers={"If-None-Match": response["ETag"]}).status_code == 200


def test_head_tells_the_cursor_without_the_documents(client, get, treatment):
    head, whole = client.head("/api/v1/export/"), get("export/")
    assert head.content == b""
    assert head["Content-Type"] == "application/x-ndjson"
    assert head["Treatments-Cursor"] == whole["Treatments-Cursor"]
    assert head["ETag"] == whole["ETag"]


@pytest.mark.parametrize("accept", ["application/x-ndjson", "*/*", "application/*"])
def test_media_types_that_include_ndjson_get_it(get, home, accept):
    assert get("export/", headers={"Accept": accept})["Content-Type"] == "application/x-ndjson"


def test_json_is_not_what_it_answers(get, home):
    response = get("export/", headers={"Accept": "application/json"})
    assert response.status_code == 406
    assert response.json()["known"] == ["application/x-ndjson"]


@pytest.mark.parametrize(
    ("query", "parameter"),
    [({"type": "film"}, "type"), ({"locale": "xx"}, "locale"), ({"limit": "3"}, "limit")],
)
def test_what_it_does_not_know_is_a_problem(get, home, query, parameter):
    response = get("export/", **query)
    assert response.status_code == 400
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["parameter"] == parameter
