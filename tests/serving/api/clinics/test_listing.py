import datetime

import pytest
from django.utils import timezone

from tests import builders
from tests.authoring.clinics import samples
from treatments.models import Clinic

pytestmark = pytest.mark.django_db


def walk(get, client, **query) -> list[list[str]]:
    """The ids of each page of the list, following ``next``."""
    pages = []
    response = get("clinics/", **query)
    while True:
        answer = response.json()
        pages.append([result["id"] for result in answer["results"]])
        if answer["next"] is None:
            return pages
        assert response["Link"] == f'<{answer["next"]}>; rel="next"'
        response = client.get(answer["next"])


def problem(response, name):
    assert response.status_code == 400, response.content.decode()
    assert response.json()["type"].endswith(f"/problems/{name}/")
    return response.json()


def test_the_list_has_what_the_details_answer(get, london, paris, londres):
    for locale in ("en", "fr", "fr-CA"):
        results = get("clinics/", locale=locale).json()["results"]
        assert len(results) == 2
        for result in results:
            assert get(f"clinics/{result['slug']}/", locale=locale).json() == result


def test_it_is_ordered_by_name_without_case_and_accents(names, several):
    assert names("clinics/") == [
        *("Clinic West", "example east", "Example North", "Example North", "Éxample South")
    ]
    assert names("clinics/", ordering="-name") == names("clinics/")[::-1]


@pytest.mark.parametrize("ordering", ["name", "-name"])
@pytest.mark.parametrize("limit", [1, 2, 5])
def test_following_next_meets_every_clinic_once(get, client, several, ordering, limit):
    pages = walk(get, client, ordering=ordering, limit=limit)
    met = [key for page in pages for key in page]
    assert sorted(met) == sorted(str(clinic.translation_key) for clinic in several)
    assert all(len(page) == limit for page in pages[:-1])


def test_a_clinic_opened_meanwhile_moves_nothing(get, client, several):
    first = get("clinics/", limit=2).json()
    samples.clinic(name="Aaa")
    second = client.get(first["next"]).json()
    everything = get("clinics/", limit=100).json()["results"]
    assert first["results"] + second["results"] == everything[1:5]


def test_a_list_in_a_locale_has_each_clinic_once(get, names, london, paris, londres):
    assert names("clinics/", locale="fr") == ["Clinique Exemple Londres", "Clinique Exemple Paris"]
    assert names("clinics/", locale="fr", fallback="none") == ["Clinique Exemple Londres"]
    assert names("clinics/") == ["Clinique Exemple Paris", "Example Clinic London"]
    assert names("clinics/", locale="fr-CA", fallback="none") == []
    assert get("clinics/", locale="fr-CA")["Content-Language"] == "fr-CA"


def test_by_country(get, names, london, paris):
    assert names("clinics/", country="FR") == ["Clinique Exemple Paris"]
    assert names("clinics/", country="DE") == []
    for wrong, suggestion in (("gb", "GB"), ("France", None), ("XX", None), ("", None)):
        body = problem(get("clinics/", country=wrong), "invalid-value")
        assert body["parameter"] == "country"
        assert body.get("suggestion") == suggestion


def test_by_the_treatment_that_they_offer(get, names, london, paris, treatment, laser, french):
    assert names("clinics/", treatment="sclerotherapy") == ["Example Clinic London"]
    assert names("clinics/", treatment=treatment.translation_key) == ["Example Clinic London"]
    assert names("clinics/", treatment="vascular-laser") == [
        *("Clinique Exemple Paris", "Example Clinic London")
    ]
    assert names("clinics/", treatment="vascular-laser", country="FR") == ["Clinique Exemple Paris"]
    assert names("clinics/", treatment="sclerotherapy", locale="fr") == ["Example Clinic London"]
    other = builders.treatment(title="Peel")
    assert names("clinics/", treatment=other.slug) == []
    body = problem(get("clinics/", treatment="spider-veins"), "invalid-value")
    assert body["parameter"] == "treatment"
    laser.unpublish()
    problem(get("clinics/", treatment="vascular-laser"), "invalid-value")


def test_an_offer_counts_on_its_days(names, london, laser, monkeypatch):
    days = datetime.date(2030, 5, 1), datetime.date(2030, 5, 2)
    offer = samples.offer(laser, valid_from=days[0], valid_through=days[1])
    samples.clinic(offer, name="Tokyo", slug="tokyo", country="JP", timezone="Asia/Tokyo", currency="EUR")

    def at(*moment: int) -> list[str]:
        now = datetime.datetime(*moment, tzinfo=datetime.UTC)
        monkeypatch.setattr(timezone, "now", lambda: now)
        return names("clinics/", treatment="vascular-laser", country="JP")

    # Midnight in Tokyo is three in the afternoon of the day before in UTC.
    assert at(2030, 4, 30, 14, 59) == []
    assert at(2030, 4, 30, 15, 0) == ["Tokyo"]
    assert at(2030, 5, 2, 14, 59) == ["Tokyo"]
    assert at(2030, 5, 2, 15, 0) == []


@pytest.mark.parametrize("cursor", ["x", "", "WyJ0cmVhdG1lbnQiXQ:abc", "é"])
def test_a_cursor_of_another_hand_is_a_problem(get, home, cursor):
    assert problem(get("clinics/", cursor=cursor), "invalid-cursor")["parameter"] == "cursor"


def test_a_cursor_of_another_list_is_a_problem(get, client, several, treatment, laser):
    following = get("clinics/", limit=1).json()["next"]
    of_treatments = get("treatments/", limit=1).json()["next"]
    for other in (
        following.replace("/clinics/", "/treatments/"),
        f"{following}&ordering=-name",
        of_treatments.replace("/treatments/", "/clinics/"),
    ):
        problem(client.get(other), "invalid-cursor")


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ({"contry": "GB"}, "unknown-parameter"),
        ({"view": "full"}, "unknown-parameter"),
        ({"limit": "101"}, "invalid-value"),
        ({"ordering": "city"}, "invalid-value"),
        ({"fields": "nmae"}, "unknown-field"),
    ],
)
def test_what_it_does_not_know_is_a_problem(get, home, query, name):
    problem(get("clinics/", **query), name)


def test_its_etag_follows_what_is_in_it(get, london, paris):
    response = get("clinics/")
    known = {"If-None-Match": response["ETag"]}
    assert get("clinics/", headers=known).status_code == 304
    assert response["Cache-Tag"] == "clinics-list,locale-en"
    assert response["Last-Modified"]
    samples.changed(paris, phone="+33199001234")
    assert get("clinics/", headers=known).status_code == 200
    known = {"If-None-Match": get("clinics/")["ETag"]}
    Clinic.objects.get(pk=london.pk).unpublish()
    assert get("clinics/", headers=known).status_code == 200
