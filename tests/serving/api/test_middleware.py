"""The API ahead of all other middleware answers as it does from its place in the URLs."""

import pytest
from django.conf import settings
from django.test import Client, override_settings
from rest_framework.throttling import BaseThrottle

from treatments.serving.api.views.base import ReadView

pytestmark = pytest.mark.django_db
API = "treatments.serving.api.middleware.ApiMiddleware"
PATHS = (
    "",
    "treatments/",
    "treatments/sclerotherapy/",
    "treatments/nothing/",
    "treatments/sclerotherapy/editions/1/",
    "treatments/?colour=red",
    "treatments?limit=3",
    "changes/",
    "resolve/?path=/en/",
    "locales/",
    "schema/",
    "nothing/",
)
# A page may stand in a frame of its own site, and data in none: only pages are told apart by this.
OF_PAGES = {"X-Frame-Options", "Content-Security-Policy", "Vary", "Content-Length"}


def without_it():
    return override_settings(MIDDLEWARE=[name for name in settings.MIDDLEWARE if name != API])


def headers_of(response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name not in OF_PAGES}


def test_it_stands_first(settings):
    assert settings.MIDDLEWARE[0] == API


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("method", ["get", "head", "options", "post"])
def test_the_answer_is_the_same_from_either_place(treatment, path, method):
    first = getattr(Client(), method)(f"/api/v1/{path}")
    with without_it():
        usual = getattr(Client(), method)(f"/api/v1/{path}")
    assert (first.status_code, first.content) == (usual.status_code, usual.content)
    assert headers_of(first) == headers_of(usual)


@pytest.mark.parametrize("path", ["treatments/sclerotherapy/", "treatments/nothing/"])
def test_it_sets_the_headers_that_keep_a_browser_safe(client, treatment, path):
    with override_settings(SECURE_HSTS_SECONDS=60):
        response = Client().get(f"/api/v1/{path}", secure=True)
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert response["Strict-Transport-Security"] == "max-age=60"


def test_it_leads_to_https_where_the_project_wants_that(treatment):
    with override_settings(SECURE_SSL_REDIRECT=True):
        response = Client().get("/api/v1/treatments/?limit=3")
    assert response.status_code == 301
    assert response["Location"] == "https://testserver/api/v1/treatments/?limit=3"


@pytest.mark.parametrize("host", ["elsewhere.example", "a b", "testserver.elsewhere.example"])
def test_a_host_that_is_not_ours_is_refused(client, treatment, host):
    client.raise_request_exception = False
    assert client.get("/api/v1/treatments/", headers={"Host": host}).status_code == 400


def test_neither_session_nor_user_is_looked_up(
    client, treatment, django_user_model, django_assert_num_queries
):
    client.force_login(django_user_model.objects.create_user("demo"))
    with django_assert_num_queries(1):
        response = client.get("/api/v1/treatments/sclerotherapy/")
    assert not response.cookies


def test_the_documentation_takes_the_way_of_every_page(client, db):
    response = client.get("/api/v1/docs/")
    assert response.status_code == 200
    assert response["Content-Security-Policy"]
    assert response["X-Frame-Options"] == "SAMEORIGIN"


def test_a_page_of_the_site_is_none_of_its_business(client, treatment):
    response = client.get("/en/treatments/sclerotherapy/")
    assert response["Content-Type"].startswith("text/html")
    assert "Access-Control-Allow-Origin" not in response


def test_the_language_of_the_page_before_does_not_stay(client, french):
    before = client.get("/api/v1/treatments/sclerotherapy/").content
    assert client.get("/fr/treatments/sclerotherapy/").status_code == 200
    assert client.get("/api/v1/treatments/sclerotherapy/").content == before


class Once(BaseThrottle):
    """Lets one request through."""

    passed = 0

    def allow_request(self, request, view) -> bool:
        Once.passed += 1
        return Once.passed == 1


def test_a_throttle_of_the_project_counts_what_could_be_answered_from_memory(client, treatment, monkeypatch):
    monkeypatch.setattr(ReadView, "throttle_classes", (Once,))
    monkeypatch.setattr(Once, "passed", 0)
    answers_kept = {**settings.TREATMENTS, "ANSWER_CACHE_SECONDS": 1}
    throttled = {**settings.REST_FRAMEWORK, "DEFAULT_THROTTLE_CLASSES": [f"{__name__}.Once"]}
    with override_settings(TREATMENTS=answers_kept, REST_FRAMEWORK=throttled):
        assert client.get("/api/v1/treatments/").status_code == 200
        assert client.get("/api/v1/treatments/").status_code == 429
