import datetime
from decimal import Decimal

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests import builders
from tests.authoring.clinics import samples
from tests.builders import blocks
from treatments.models import Clinic, ClinicOffer, Head

pytestmark = pytest.mark.django_db
OFFERS = "clinics/london/treatments/"


def results(get, path=OFFERS, **query):
    response = get(path, **query)
    assert response.status_code == 200, response.content.decode()
    return response.json()["results"]


def slugs(get, path=OFFERS, **query) -> list[str]:
    return [each["treatment"]["slug"] for each in results(get, path, **query)]


def test_an_offer_stands_beside_the_treatment_that_it_cannot_change(get, london, treatment, practitioner):
    [first, second] = results(get, view="full")
    assert first["treatment"] == get("treatments/sclerotherapy/").json()
    assert second["treatment"] == get("treatments/vascular-laser/").json()
    offer = first["offer"]
    assert offer["clinic"] == str(london.translation_key)
    assert offer["treatment"] == str(treatment.translation_key)
    assert offer["content"] == {
        "available": True,
        "price_from": {"amount": "180.00", "currency": "GBP"},
        "price_to": {"amount": "240.00", "currency": "GBP"},
        "price_unit": "session",
        "valid_from": None,
        "valid_through": None,
        "duration": {"min": "PT30M", "max": "PT1H", "qualifier": "about"},
        "practitioners": [
            {
                "name": "Nurse Demo",
                "role": "Demo nurse",
                "register": "GMC",
                "registration_number": "0000001",
                "profile_url": None,
                "conflicts_of_interest": "",
            }
        ],
        "booking_url": "https://clinic.example/book",
        "local_note": "A consultation is part of the price.",
        "extra_contraindications": [{"text": "A flight within a day", "kind": "temporary", "wait": None}],
        "extra_aftercare": [{"kind": "avoid", "text": "Saunas", "from": None, "to": "P2D"}],
    }
    assert (second["offer"]["content"]["available"], second["offer"]["content"]["price_from"]) == (
        False,
        None,
    )


def test_the_bytes_of_a_treatment_are_those_of_its_own_address(get, london, treatment):
    alone = get("treatments/sclerotherapy/").content
    assert alone in get(OFFERS, view="full").content


def test_the_summary_is_the_default_and_fields_are_those_of_the_treatment(get, london):
    summary = get("treatments/").json()["results"]
    assert results(get)[0]["treatment"] in summary
    chosen = results(get, fields="name,risks.name")[0]
    assert chosen["treatment"]["content"] == {
        "name": "Sclerotherapy",
        "risks": [{"name": "Deep vein thrombosis"}],
    }
    assert chosen["offer"]["content"]["price_unit"] == "session"
    text = results(get, view="full", rich_text="text")[0]["treatment"]["content"]
    assert text["faqs"][0]["answer"] == {"text": "A little."}


def test_each_side_has_its_own_locale(get, london, londres, french):
    [first, second] = results(get, locale="fr")
    assert first["offer"]["locale"] == first["treatment"]["locale"] == "fr"
    assert first["offer"]["content"]["local_note"] == "La consultation est comprise."
    assert first["offer"]["content"]["extra_aftercare"][0]["text"] == "Le sauna"
    assert first["offer"]["translation"]["status"] == "current"
    assert (second["offer"]["locale"], second["treatment"]["locale"]) == ("fr", "en")
    assert second["treatment"]["is_fallback"] is True
    canadian = get(OFFERS, locale="fr-CA")
    assert canadian["Content-Language"] == "fr-CA"
    assert [each["offer"]["is_fallback"] for each in canadian.json()["results"]] == [True, True]
    assert [each["offer"]["locale"] for each in canadian.json()["results"]] == ["fr", "fr"]


def test_a_treatment_that_is_not_in_the_locale_is_left_out(get, london, londres, french):
    assert slugs(get, locale="fr", fallback="none") == ["sclerotherapy"]


def test_an_offer_of_a_clinic_that_is_not_translated_is_in_the_source_language(get, london, french):
    first = results(get, locale="fr")[0]
    assert (first["offer"]["locale"], first["offer"]["is_fallback"]) == ("en", True)
    assert first["treatment"]["locale"] == "fr"
    response = get(OFFERS, locale="fr", fallback="none")
    assert response.status_code == 404
    assert response.json()["known"] == ["en"]


def test_a_treatment_that_cannot_be_read_is_left_out(get, london, treatment, laser, monkeypatch):
    draft = builders.treatment(live=False, title="Draft")
    offers = [*london.offers.all(), samples.offer(draft)]
    london.offers = offers
    london.save_revision().publish()
    assert slugs(get) == ["sclerotherapy", "vascular-laser"]
    laser.unpublish()
    assert slugs(get) == ["sclerotherapy"]
    PageViewRestriction.objects.create(page=treatment, restriction_type=PageViewRestriction.LOGIN)
    assert slugs(get) == []
    laser.save_revision().publish()
    assert slugs(get) == ["vascular-laser"]
    now = timezone.now()
    Head.objects.filter(page_id=laser.pk).update(expires_at=now + timezone.timedelta(hours=1))
    monkeypatch.setattr(timezone, "now", lambda: now + timezone.timedelta(hours=2))
    assert slugs(get) == []


def test_an_offer_is_shown_on_its_days(get, london, laser, monkeypatch):
    offer = ClinicOffer.objects.get(clinic=london, treatment_key=laser.translation_key)
    offer.valid_from, offer.valid_through = datetime.date(2030, 7, 1), datetime.date(2030, 7, 2)
    offer.save()
    # Summer in London: midnight is eleven in the evening in UTC.
    for moment, shown in (
        ("2030-06-30T22:59:00+00:00", False),
        ("2030-06-30T23:00:00+00:00", True),
        ("2030-07-02T22:59:00+00:00", True),
        ("2030-07-02T23:00:00+00:00", False),
    ):
        monkeypatch.setattr(timezone, "now", lambda now=moment: datetime.datetime.fromisoformat(now))
        assert ("vascular-laser" in slugs(get)) is shown, moment


def test_filters_are_those_of_the_treatments(get, london, treatment, condition):
    treatment.body_sites = blocks("body_site", builders.body_site().pk)
    treatment.save_revision().publish()
    assert slugs(get, kind="energy") == ["vascular-laser"]
    assert slugs(get, kind="dental") == []
    assert slugs(get, condition="spider-veins") == ["sclerotherapy"]
    assert slugs(get, condition=condition.translation_key, kind="energy") == []
    assert slugs(get, body_site="legs") == ["sclerotherapy"]
    for wrong in ({"condition": "sclerotherapy"}, {"body_site": "leggs"}, {"kind": "enregy"}):
        response = get(OFFERS, **wrong)
        assert response.status_code == 400
        assert response.json()["parameter"] in wrong
    assert get(OFFERS, ordering="name").json()["type"].endswith("/unknown-parameter/")


@pytest.fixture
def many(home) -> Clinic:
    treatments = [builders.treatment(title=title) for title in ("Peel", "Filler", "Laser", "Toxin", "Thread")]
    return samples.clinic(*(samples.offer(treatment) for treatment in treatments), slug="many")


def walk(get, client, **query) -> list[str]:
    found: list[str] = []
    response = get("clinics/many/treatments/", **query)
    while True:
        answer = response.json()
        found += [each["treatment"]["slug"] for each in answer["results"]]
        if answer["next"] is None:
            return found
        assert response["Link"] == f'<{answer["next"]}>; rel="next"'
        response = client.get(answer["next"])


@pytest.mark.parametrize("limit", [1, 2, 4, 5])
def test_following_next_meets_every_offer_once_in_the_order_of_the_editor(get, client, many, limit):
    assert walk(get, client, limit=limit) == ["peel", "filler", "laser", "toxin", "thread"]


def test_offers_that_come_or_go_meanwhile_hide_no_other(get, client, many):
    following = get("clinics/many/treatments/", limit=2).json()["next"]
    offers = list(many.offers.all())

    def after(*places: int) -> list[str]:
        clinic = Clinic.objects.get(pk=many.pk)
        clinic.offers = [offers[place] for place in places]
        clinic.save_revision().publish()
        return [each["treatment"]["slug"] for each in client.get(following).json()["results"]]

    assert after(1, 2, 3, 4) == ["laser", "toxin"]
    assert after(0, 2, 3, 4) == ["laser", "toxin"]


def test_a_cursor_of_another_clinic_is_a_problem(get, client, many, london):
    following = get("clinics/many/treatments/", limit=2).json()["next"]
    for wrong in (
        following.replace("/many/", "/london/"),
        following[:-3],
        following.split("cursor=")[0] + "cursor=x",
    ):
        response = client.get(wrong)
        assert response.status_code == 400
        assert response.json()["type"].endswith("/problems/invalid-cursor/")


def test_stale_safety_text_of_an_offer_gives_way_to_the_source(get, london, londres, french):
    offer = ClinicOffer.objects.get(clinic=london, treatment_key=french.translation_key)
    offer.extra_aftercare = blocks(
        "step", {"kind": "avoid", "text": "Saunas and pools", "from": "", "to": "P7D"}
    )
    offer.price_from = Decimal("200")
    offer.save()
    first = results(get, locale="fr")[0]["offer"]
    assert [step["text"] for step in first["content"]["extra_aftercare"]] == ["Saunas and pools"]
    assert first["content"]["local_note"] == "La consultation est comprise."
    assert first["content"]["price_from"]["amount"] == "200.00"
    assert first["translation"]["stale_sections"] == ["extra_contraindications", "extra_aftercare"]
    assert {each["section"] for each in first["translation"]["substituted_sections"]} == {
        *("extra_contraindications", "extra_aftercare")
    }


def test_an_offer_that_is_new_in_the_source_is_in_its_words_and_says_so(get, london, londres):
    peel = builders.treatment(title="Peel")
    clinic = Clinic.objects.get(pk=london.pk)
    clinic.offers = [*clinic.offers.all(), samples.offer(peel, local_note="Ask for it.", sort_order=2)]
    clinic.save_revision().publish()
    last = results(get, locale="fr")[-1]["offer"]
    assert last["content"]["local_note"] == "Ask for it."
    assert last["translation"]["status"] == "partial"
    assert last["translation"]["missing_sections"] == ["local_note"]


def test_whatever_changes_on_either_side_changes_its_etag(get, london, treatment, practitioner):
    def unknown(etag: str) -> bool:
        return get(OFFERS, headers={"If-None-Match": etag}).status_code == 200

    etag = get(OFFERS)["ETag"]
    assert not unknown(etag)
    treatment.summary = "Another summary."
    treatment.save_revision().publish()
    assert unknown(etag)
    etag = get(OFFERS)["ETag"]
    practitioner.role = "Demo doctor"
    practitioner.save()
    assert unknown(etag)
    assert results(get)[0]["offer"]["content"]["practitioners"][0]["role"] == "Demo doctor"
    etag = get(OFFERS)["ETag"]
    practitioner.delete()
    assert unknown(etag)
    assert results(get)[0]["offer"]["content"]["practitioners"] == []
    etag = get(OFFERS)["ETag"]
    ClinicOffer.objects.exclude(treatment_key=treatment.translation_key).get(clinic=london).delete()
    assert unknown(etag)
    assert slugs(get) == ["sclerotherapy"]


def test_it_answers_as_everything_else_does(get, client, london):
    response = get(OFFERS)
    key = london.translation_key
    assert response["Cache-Tag"] == f"clinic,clinic-{key},treatments-list,locale-en"
    assert response["Cache-Control"].startswith("public, max-age=60")
    assert response["Last-Modified"]
    assert response["Access-Control-Allow-Origin"] == "*"
    head = client.head(f"/api/v1/{OFFERS}")
    assert (head.content, head.headers) == (b"", response.headers)
