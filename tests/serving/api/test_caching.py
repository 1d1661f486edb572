import re
from datetime import datetime

import pytest

pytestmark = pytest.mark.django_db
ETAG = re.compile(r'"[0-9a-f]{32}-1"')
CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400"


def test_every_answer_may_be_kept_and_asked_for_again(get, treatment):
    for path in ("", "treatments/", "treatments/sclerotherapy/", "locales/", "schema/", "docs/"):
        response = get(path)
        assert ETAG.fullmatch(response["ETag"])
        assert response["Cache-Control"] == CACHE_CONTROL
        assert not response.cookies
        assert "cookie" not in response.get("Vary", "").lower()
        assert get(path)["ETag"] == response["ETag"]


def test_a_cookie_changes_nothing(client, treatment):
    client.cookies["sessionid"] = "ended"
    response = client.get("/api/v1/treatments/")
    assert not response.cookies
    assert "cookie" not in response.get("Vary", "").lower()


def test_what_has_not_changed_is_not_sent_again(get, treatment):
    etag = get("treatments/sclerotherapy/")["ETag"]
    for known in (etag, f"W/{etag}", f'"other", {etag}', "*"):
        response = get("treatments/sclerotherapy/", headers={"If-None-Match": known})
        assert response.status_code == 304
        assert response.content == b""
        assert response["ETag"] == etag
        assert response["Cache-Control"] == CACHE_CONTROL
        assert "Content-Type" not in response


def test_what_has_changed_is_sent_again(get, treatment):
    etag = get("treatments/sclerotherapy/")["ETag"]
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    response = get("treatments/sclerotherapy/", headers={"If-None-Match": etag})
    assert response.status_code == 200
    assert response.json()["content"]["summary"] == "Another summary."


def test_a_change_in_what_a_document_shows_changes_its_etag(get, treatment, condition):
    before = get("treatments/sclerotherapy/")
    condition.title = "Thread veins"
    condition.save_revision().publish()
    headers = {"If-None-Match": before["ETag"], "If-Modified-Since": before["Last-Modified"]}
    assert get("treatments/sclerotherapy/", headers=headers).status_code == 200


def test_a_document_says_when_it_was_published(get, treatment):
    answer = get("treatments/sclerotherapy/")
    published_at = datetime.fromisoformat(answer.json()["edition"]["published_at"])
    assert answer["Last-Modified"] == published_at.strftime("%a, %d %b %Y %H:%M:%S GMT")


def test_head_is_get_without_the_body(client, treatment):
    whole, head = client.get("/api/v1/treatments/"), client.head("/api/v1/treatments/")
    assert head.status_code == 200
    assert head.content == b""
    assert head.headers == whole.headers


def test_options_names_the_methods(client, db):
    response = client.options("/api/v1/treatments/")
    assert response.status_code == 204
    assert response["Allow"] == "GET, HEAD, OPTIONS"


def test_any_site_may_read(client, treatment):
    response = client.get("/api/v1/treatments/", headers={"Origin": "https://clinic.example"})
    assert response["Access-Control-Allow-Origin"] == "*"
    assert "Access-Control-Allow-Credentials" not in response
    assert {"ETag", "Link"} <= set(response["Access-Control-Expose-Headers"].split(", "))


def test_a_browser_may_ask_again_with_the_etag(client, db):
    asked = {"Access-Control-Request-Method": "GET", "Access-Control-Request-Headers": "if-none-match"}
    response = client.options("/api/v1/treatments/", headers={"Origin": "https://clinic.example", **asked})
    assert "if-none-match" in response["Access-Control-Allow-Headers"]
    assert response["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS"


def test_a_cdn_can_throw_out_one_document_by_its_id(get, treatment):
    names = get("treatments/sclerotherapy/")["Cache-Tag"].split(",")
    assert names == ["treatment", f"treatment-{treatment.translation_key}", "locale-en"]
