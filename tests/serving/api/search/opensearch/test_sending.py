"""What a search server is sent: the index, and what changes in it."""

from __future__ import annotations

import base64
import datetime
import logging

import pytest
from django.core.management import call_command
from django_tasks import TaskResultStatus

from tests import builders
from tests.serving.api.search.opensearch.conftest import use
from treatments.models import Head, SearchEntry, TreatmentPage
from treatments.serving.search.engines.opensearch.engine import send

pytestmark = pytest.mark.django_db

INDEX = "/treatments_documents"


def id_of(page) -> str:
    return str(Head.objects.get(page_id=page.pk).pk)


def test_rebuilding_makes_the_index_anew_and_fills_it(server, committing, veins):
    for _again in range(2):
        server.requests.clear()
        with committing():
            call_command("rebuild_search")
        assert [(each.method, each.path) for each in server.requests][:2] == [
            ("DELETE", INDEX),
            ("PUT", INDEX),
        ]
        assert {each.path for each in server.requests[2:]} == {f"{INDEX}/_bulk"}
        assert set(server.documents) == {str(entry.pk) for entry in SearchEntry.objects.all()}


def test_the_index_takes_words_as_they_are_and_no_other_fields(filled, committing):
    with committing():
        call_command("rebuild_search")
    made = next(request for request in filled.requests if request.method == "PUT").json["mappings"]
    assert made["dynamic"] == "strict"
    for field in ("names", "summary", "sections", "passing"):
        assert made["properties"][field] == {"type": "text", "analyzer": "whitespace", "norms": True}
    for field in ("key", "locale", "translations", "type", "kind", "name", "condition", "body_site"):
        assert made["properties"][field] == {"type": "keyword"}
    assert made["properties"]["head"] == {"type": "long"}
    assert made["properties"]["expires_at"] == {"type": "date"}


def test_what_is_published_is_sent(filled, committing, condition, laser):
    laser.also_known_as = builders.blocks("name", "light-therapy")
    laser.indications_conditions = builders.blocks("condition", condition.pk)
    with committing():
        laser.save_revision().publish()
    document = filled.documents[id_of(laser)]
    lines = [line for request in filled.asked("/_bulk") for line in request.lines]
    assert lines[lines.index(document) - 1] == {"index": {"_id": id_of(laser)}}
    document = dict(document)
    words = {name: document.pop(name) for name in ("names", "summary", "sections", "passing")}
    assert document == {
        "head": int(id_of(laser)),
        "key": str(laser.translation_key),
        "locale": "en",
        "translations": ["en"],
        "type": "treatment",
        "kind": "energy",
        "name": "vascular laser",
        "expires_at": None,
        "condition": [str(condition.translation_key)],
        "body_site": [],
    }
    assert words["names"] == "light therapi vascular laser lighttherapi"
    assert words["summary"] == "light that close small vessel"
    assert "you wear goggl" in words["sections"]


def test_it_is_sent_as_lines_that_end(filled, committing, laser):
    with committing():
        laser.save_revision().publish()
        laser.title = "Pulsed light"
        laser.save_revision().publish()
    for request in filled.asked("/_bulk"):
        assert request.headers["Content-Type"] == "application/x-ndjson"
        assert request.text.endswith("}\n")
    assert filled.documents[id_of(laser)]["name"] == "puls light"


def test_nothing_is_sent_before_the_end_of_the_transaction(filled, django_capture_on_commit_callbacks, laser):
    with django_capture_on_commit_callbacks(execute=False):
        laser.unpublish()
    assert filled.requests == []


def test_what_is_withdrawn_is_deleted(filled, committing, laser):
    pk = id_of(laser)
    with committing():
        laser.unpublish()
    assert {"delete": {"_id": pk}} in [line for each in filled.asked("/_bulk") for line in each.lines]
    assert pk not in filled.documents


def test_the_moment_of_expiry_is_sent(filled, committing, laser):
    laser.expire_at = datetime.datetime(2099, 1, 1, 12, tzinfo=datetime.timezone(datetime.timedelta(hours=2)))
    with committing():
        laser.save_revision().publish()
    assert filled.documents[id_of(laser)]["expires_at"] == "2099-01-01T10:00:00+00:00"


def test_of_a_translation_every_locale_hears(filled_in_french, committing):
    server = filled_in_french
    french = TreatmentPage.objects.get(locale__language_code="fr")
    english = id_of(french.get_translation(builders.locale()))
    assert server.documents[english]["translations"] == ["en", "fr"]
    with committing():
        french.unpublish()
    assert server.documents[english]["translations"] == ["en"]


def test_deleting_what_is_not_there_is_no_failure(filled, committing, laser):
    with committing():
        laser.unpublish()
    result = send.using(backend="default").enqueue([str(laser.translation_key)])
    assert result.status == TaskResultStatus.SUCCESSFUL
    assert filled.requests[-1].lines == [{"delete": {"_id": id_of(laser)}}]


def test_of_what_was_never_published_nothing_is_sent(filled):
    send.using(backend="default").enqueue(["c9d7b1de-6a57-4b9e-9b5e-0d2f3f0a6a11"])
    assert filled.requests == []


def test_a_document_that_the_server_refuses_is_a_failure(filled, laser, caplog):
    caplog.set_level(logging.CRITICAL, logger="django_tasks")
    del filled.mappings["properties"]["passing"]
    result = send.using(backend="default").enqueue([str(laser.translation_key)])
    assert result.status == TaskResultStatus.FAILED
    assert "strict_dynamic_mapping_exception" in result.errors[0].traceback


def test_publishing_does_not_wait_for_a_server_that_is_down(filled, committing, get, laser, caplog):
    caplog.set_level(logging.CRITICAL, logger="django_tasks")
    filled.instead = lambda request: (503, "")
    laser.summary = "It closes vessels."
    with committing():
        laser.save_revision().publish()
    assert get("treatments/vascular-laser/").json()["content"]["summary"] == "It closes vessels."


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("http://reader:secret@{host}", INDEX),
        ("http://reader:secret@{host}/", INDEX),
        ("http://reader:secret@{host}/below/a/proxy", f"/below/a/proxy{INDEX}"),
    ],
)
def test_user_and_password_stand_in_the_address(server, committing, settings, db, url, path):
    use(settings, url.format(host=server.host))
    with committing():
        call_command("rebuild_search")
    for request in server.requests:
        assert request.path == path
        assert request.headers["Authorization"] == f"Basic {base64.b64encode(b'reader:secret').decode()}"


def test_signs_in_a_password_are_percent_encoded(server, committing, settings, db):
    use(settings, f"http://a%40b:p%3A%2F%23@{server.host}")
    with committing():
        call_command("rebuild_search")
    expected = base64.b64encode(b"a@b:p:/#").decode()
    assert server.requests[-1].headers["Authorization"] == f"Basic {expected}"


def test_without_user_and_password_none_are_sent(filled, search):
    search("laser")
    assert "Authorization" not in filled.requests[-1].headers


def test_the_index_has_the_name_of_the_settings(server, committing, settings, search, veins):
    use(settings, f"http://{server.host}", SEARCH_INDEX="clinic_documents")
    with committing():
        call_command("rebuild_search")
    search("laser")
    assert {each.path.split("/")[1] for each in server.requests} == {"clinic_documents"}
