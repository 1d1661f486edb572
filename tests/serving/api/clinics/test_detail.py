import hashlib

import pytest
from django.test import override_settings
from django.utils import timezone

from tests.authoring.clinics import samples
from treatments.models import Clinic, PublishedClinic
from treatments.publishing.canonical import canonical

pytestmark = pytest.mark.django_db
DETAIL = "clinics/london/"


def problem(response, status, name):
    assert response.status_code == status, response.content.decode()
    assert response["Content-Type"] == "application/problem+json"
    body = response.json()
    assert body["type"] == f"http://testserver/api/v1/problems/{name}/"
    return body


def test_a_clinic_has_all_that_is_public_of_it(get, london):
    answer = get(DETAIL).json()
    version = answer.pop("version")
    assert answer == {
        "id": str(london.translation_key),
        "type": "clinic",
        "locale": "en",
        "requested_locale": "en",
        "is_fallback": False,
        "slug": "london",
        "translation": {
            "source_locale": "en",
            "status": "source",
            "stale_sections": [],
            "missing_sections": [],
            "substituted_sections": [],
            "stale_since": None,
        },
        "content": {
            "name": "Example Clinic London",
            "legal_name": "",
            "address": {
                "street": "1 Example Street",
                "postal_code": "EX1 1EX",
                "city": "London",
                "region": "",
                "country": "GB",
            },
            "geo": {"latitude": "51.519400", "longitude": "-0.127000"},
            "timezone": "Europe/London",
            "opening_hours": [{"days": samples.WEEKDAYS, "opens": "09:00", "closes": "17:30"}],
            "special_hours": [
                {"valid_from": "2026-12-24", "valid_through": "2026-12-26", "opens": None, "closes": None}
            ],
            "phone": "+442079460000",
            "email": None,
            "website": None,
            "languages": ["en", "fr"],
            "jurisdiction": "GB",
            "currency": "GBP",
            "emergency_contact": {"phone": "+442079460999", "instructions": "Call us at any hour."},
            "registration": {"regulator": "Example Commission", "number": "1-0000001", "url": None},
        },
    }
    assert version["sha256"] == hashlib.sha256(canonical(answer["content"]).encode()).hexdigest()
    assert version["changed_at"].endswith("Z")


def test_by_its_id_in_any_locale(get, london, londres):
    by_id = get(f"clinics/{london.translation_key}/", locale="fr").json()
    assert by_id == get(DETAIL, locale="fr").json()
    assert by_id["content"]["name"] == "Clinique Exemple Londres"


def test_a_translation_has_the_facts_of_the_original_at_once(get, london, londres):
    samples.changed(london, phone="+442079460001", street_address="2 Example Street", slug="city")
    french = get("clinics/city/", locale="fr").json()
    assert french["content"]["phone"] == "+442079460001"
    assert french["content"]["address"]["street"] == "2 Example Street"
    assert french["content"]["emergency_contact"]["instructions"] == "Appelez à toute heure."
    assert french["translation"]["status"] == "current"
    problem(get(DETAIL), 404, "not-found")


def test_a_locale_without_it_falls_back(get, london, londres, paris):
    answer = get(DETAIL, locale="fr-CA")
    assert answer["Content-Language"] == "fr"
    assert (answer.json()["locale"], answer.json()["requested_locale"]) == ("fr", "fr-CA")
    assert answer.json()["is_fallback"] is True
    assert get("clinics/paris/", locale="fr").json()["locale"] == "en"
    body = problem(get("clinics/paris/", locale="fr", fallback="none"), 404, "not-in-locale")
    assert body["known"] == ["en"]


@pytest.mark.parametrize("slug", ["nowhere", "a%00b", "LONDON", "é", "5c0a33a4-0f8e-4a33-9a55-4c7d2c1f6b11"])
def test_what_is_not_there_is_a_problem(get, london, slug):
    problem(get(f"clinics/{slug}/"), 404, "not-found")
    problem(get(f"clinics/{slug}/treatments/"), 404, "not-found")


def test_what_is_not_live_is_not_there(get, london, londres):
    draft = samples.clinic(name="Later", slug="later", live=False)
    problem(get("clinics/later/"), 404, "not-found")
    problem(get(f"clinics/{draft.translation_key}/"), 404, "not-found")
    london.name = "A draft of another name"
    london.save_revision()
    assert get(DETAIL).json()["content"]["name"] == "Example Clinic London"
    Clinic.objects.get(pk=london.pk).unpublish()
    for locale in ("en", "fr"):
        problem(get(DETAIL, locale=locale), 404, "not-found")
        problem(get(f"{DETAIL}treatments/", locale=locale), 404, "not-found")
    assert get("clinics/").json()["results"] == []


def test_a_translation_alone_can_be_taken_back(get, london, londres):
    londres.unpublish()
    assert get(DETAIL, locale="fr").json()["locale"] == "en"
    assert get(DETAIL).status_code == 200


def test_it_ends_at_its_moment(get, london, londres, monkeypatch):
    now = timezone.now()
    samples.changed(london, expire_at=now + timezone.timedelta(hours=1))
    assert get(DETAIL, locale="fr").status_code == 200
    monkeypatch.setattr(timezone, "now", lambda: now + timezone.timedelta(hours=2))
    problem(get(DETAIL, locale="fr"), 404, "not-found")
    problem(get(f"{DETAIL}treatments/"), 404, "not-found")


def test_fields_choose_at_any_depth(get, london):
    chosen = get(DETAIL, fields="name,address.city,opening_hours.opens").json()["content"]
    assert chosen == {
        "name": "Example Clinic London",
        "address": {"city": "London"},
        "opening_hours": [{"opens": "09:00"}],
    }
    body = problem(get(DETAIL, fields="adress"), 400, "unknown-field")
    assert body["suggestion"] == "address"


@pytest.mark.parametrize(
    ("query", "name", "suggestion"),
    [
        ({"locle": "fr"}, "unknown-parameter", "locale"),
        ({"rich_text": "text"}, "unknown-parameter", None),
        ({"locale": "fr-CH"}, "invalid-value", "fr-CA"),
        ({"fallback": "non"}, "invalid-value", "none"),
    ],
)
def test_what_it_does_not_know_is_a_problem(get, london, query, name, suggestion):
    body = problem(get(DETAIL, **query), 400, name)
    assert body["parameter"] == next(iter(query))
    assert body.get("suggestion") == suggestion


def test_stale_emergency_text_gives_way_to_the_source(get, london, londres):
    samples.changed(london, emergency_instructions="Call 999.")
    answer = get(DETAIL, locale="fr").json()
    assert answer["content"]["emergency_contact"]["instructions"] == "Call 999."
    assert answer["content"]["name"] == "Clinique Exemple Londres"
    assert answer["translation"]["status"] == "stale"
    assert answer["translation"]["stale_sections"] == ["emergency_contact"]
    assert answer["translation"]["substituted_sections"] == [{"section": "emergency_contact", "locale": "en"}]
    since = answer["translation"]["stale_since"]
    samples.changed(london, emergency_instructions="Call 999.", phone="+442079460001")
    assert get(DETAIL, locale="fr").json()["translation"]["stale_since"] == since


def test_stale_emergency_text_is_flagged_or_withheld_where_the_settings_say_so(get, london, londres):
    fallbacks = {"LOCALE_FALLBACKS": {"fr-CA": ["fr"]}}
    with override_settings(TREATMENTS={**fallbacks, "STALE_SAFETY_TEXT": "flag"}):
        samples.changed(london, emergency_instructions="Call 999.")
        answer = get(DETAIL, locale="fr").json()
        assert answer["content"]["emergency_contact"]["instructions"] == "Appelez à toute heure."
        assert answer["translation"]["stale_sections"] == ["emergency_contact"]
        assert answer["translation"]["substituted_sections"] == []
    with override_settings(TREATMENTS={**fallbacks, "STALE_SAFETY_TEXT": "withhold"}):
        samples.changed(london, phone="+442079460001")
        answer = get(DETAIL, locale="fr")
        assert answer.json()["locale"] == "en"
        body = problem(get(DETAIL, locale="fr", fallback="none"), 404, "withheld")
        assert body["known"] == ["en"]
        assert [each["locale"] for each in get("clinics/", locale="fr").json()["results"]] == ["en"]


def test_text_that_nobody_has_translated_is_named(get, london):
    french = london.copy_for_translation(london.locale.__class__.objects.get_or_create(language_code="fr")[0])
    french.live = False
    french.save()
    french.save_revision().publish()
    answer = get(DETAIL, locale="fr").json()
    assert answer["translation"]["status"] == "partial"
    assert answer["translation"]["missing_sections"] == ["emergency_contact"]


def test_whatever_it_says_changes_its_etag_and_its_moment(get, london):
    before = get(DETAIL)
    known = {"If-None-Match": before["ETag"]}
    assert get(DETAIL, headers=known).status_code == 304
    samples.changed(london)
    assert get(DETAIL, headers=known).status_code == 304
    samples.changed(london, phone="+442079460001")
    changed = get(DETAIL, headers=known)
    assert changed.status_code == 200
    samples.changed(london, phone="+442079460000")
    assert get(DETAIL, headers=known).status_code == 200
    assert get(DETAIL)["ETag"] not in (before["ETag"], changed["ETag"])


def test_it_answers_as_everything_else_does(get, client, london):
    response = get(DETAIL)
    assert response["Content-Type"] == "application/json"
    assert response["Content-Language"] == "en"
    assert response["Cache-Control"].startswith("public, max-age=60")
    assert response["Cache-Tag"] == f"clinic,clinic-{london.translation_key},locale-en"
    assert response["Last-Modified"] == PublishedClinic.objects.get().changed_at.strftime(
        "%a, %d %b %Y %H:%M:%S GMT"
    )
    assert response["Access-Control-Allow-Origin"] == "*"
    head = client.head(f"/api/v1/{DETAIL}")
    assert (head.content, head.headers) == (b"", response.headers)
    assert client.options(f"/api/v1/{DETAIL}").status_code == 204
    problem(client.post(f"/api/v1/{DETAIL}"), 405, "method-not-allowed")
