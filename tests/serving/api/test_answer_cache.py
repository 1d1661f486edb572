"""Answers that a process gives again until the ledger moves on. The clock of the cache is the test's."""

from typing import Any

import pytest
from django.test import override_settings
from django.utils import timezone

from tests import builders
from treatments.models import Head
from treatments.serving.api import answer_cache as module
from treatments.serving.api.answer_cache import Answer, AnswerCache, answer_cache

pytestmark = pytest.mark.django_db
DETAIL = "treatments/sclerotherapy/"


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = 1000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr(module, "time", clock)
    with override_settings(TREATMENTS={"LOCALE_FALLBACKS": {"fr-CA": ["fr"]}, "ANSWER_CACHE_SECONDS": 1}):
        answer_cache.clear()
        yield clock
        answer_cache.clear()


def headers_of(response: Any) -> dict[str, str]:
    return dict(response.headers)


def test_the_same_question_is_answered_without_asking_the_database(
    get, treatment, clock, django_assert_num_queries
):
    first = get(DETAIL)
    with django_assert_num_queries(0):
        again = get(DETAIL)
    assert again.content == first.content
    assert headers_of(again) == headers_of(first)


def test_after_a_second_one_statement_checks_all(get, treatment, clock, django_assert_num_queries):
    get(DETAIL), get("treatments/")
    clock.now += 1
    with django_assert_num_queries(1):
        get(DETAIL), get("treatments/")


def test_what_was_published_meanwhile_is_answered_after_a_second(get, treatment, clock):
    get(DETAIL)
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    clock.now += 1
    assert get(DETAIL).json()["content"]["summary"] == "Another summary."


def test_what_was_withdrawn_meanwhile_is_gone_after_a_second(get, treatment, clock):
    get(DETAIL)
    treatment.unpublish()
    clock.now += 1
    assert get(DETAIL).status_code == 410


def test_what_expires_is_gone_at_its_moment(get, treatment, clock, monkeypatch):
    now = timezone.now()
    Head.objects.filter(page_id=treatment.pk).update(expires_at=now + timezone.timedelta(hours=1))
    assert get(DETAIL).status_code == 200
    monkeypatch.setattr(timezone, "now", lambda: now + timezone.timedelta(hours=2))
    assert get(DETAIL).status_code == 410


@pytest.mark.parametrize("path", [DETAIL, "treatments/", "changes/", "export/"])
def test_what_a_client_has_is_not_sent_again(get, treatment, clock, path):
    whole = get(path)
    known = {"If-None-Match": whole["ETag"]}
    for _ in range(2):
        response = get(path, headers=known)
        assert response.status_code == 304
        assert response["ETag"] == whole["ETag"]
        assert response["Cache-Control"] == whole["Cache-Control"]


def test_who_has_it_first_leaves_it_whole_for_the_next(get, treatment, clock):
    etag = get(DETAIL)["ETag"]
    answer_cache.clear()
    assert get(DETAIL, headers={"If-None-Match": etag}).status_code == 304
    assert get(DETAIL).json()["slug"] == "sclerotherapy"


def test_each_address_host_and_media_type_has_its_own(get, client, treatment, clock):
    assert get("treatments/", limit=1).json() != get("treatments/", limit=2).json()
    local = client.get("/api/v1/treatments/?limit=1", headers={"Host": "localhost"}).json()
    assert local["next"].startswith("http://localhost/")
    assert get("treatments/", limit=1).json()["next"].startswith("http://testserver/")
    assert get("schema/")["Content-Type"] == "application/json"
    assert get("schema/", headers={"Accept": "application/yaml"})["Content-Type"] == "application/yaml"


def test_problems_are_not_kept(get, home, clock):
    assert get(DETAIL).status_code == 404
    builders.treatment()
    assert get(DETAIL).status_code == 200


def test_head_is_not_answered_with_what_was_kept(client, get, treatment, clock):
    whole, head = get(DETAIL), client.head(f"/api/v1/{DETAIL}")
    assert head.content == b""
    assert head["ETag"] == whole["ETag"]


def test_an_answer_that_others_have_overtaken_is_not_kept(treatment, clock):
    cache = AnswerCache()
    cache.get("/")
    asked = cache.version
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    clock.now += 1
    cache.get("/")
    cache.keep("/", Answer(b"old", {}), asked)
    assert cache.get("/") is None


def test_the_oldest_give_way_and_long_addresses_count_too(treatment, clock, monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 100_000)
    cache = AnswerCache()
    cache.get("/")
    keys = [f"{number}{'x' * 8000}" for number in range(20)]
    for key in keys:
        cache.keep(key, Answer(b"{}", {}), cache.version)
    kept = [key for key in keys if cache.get(key)]
    assert kept == keys[-len(kept) :]
    assert sum(map(len, kept)) <= 100_000


def test_without_the_setting_every_question_is_asked(get, treatment, django_assert_num_queries):
    get(DETAIL)
    with django_assert_num_queries(1):
        get(DETAIL)
