"""What is no longer published, under its old address and its id."""

import pytest
from django.utils import timezone

from treatments.models import Head, TreatmentPage, Withdrawal

pytestmark = pytest.mark.django_db


def test_a_page_that_was_unpublished_is_gone(get, treatment):
    treatment.unpublish()
    for name in ("sclerotherapy", treatment.translation_key):
        response = get(f"treatments/{name}/")
        assert response.status_code == 410
        assert response["Cache-Control"] == "no-store"
        problem = response.json()
        assert problem["type"].endswith("/problems/withdrawn/")
        assert problem["reason"] == "gone"
        assert "explanation" not in problem


def test_a_page_that_was_deleted_is_gone(get, treatment):
    treatment.delete()
    assert get("treatments/sclerotherapy/").json()["reason"] == "gone"


def test_the_explanation_of_the_editors_is_told(get, treatment):
    Withdrawal.objects.create(
        page_id=treatment.pk, reason="withdrawn", explanation="Its licence was suspended."
    )
    treatment.unpublish()
    problem = get("treatments/sclerotherapy/").json()
    assert problem["reason"] == "withdrawn"
    assert problem["detail"] == problem["explanation"] == "Its licence was suspended."


def test_what_was_replaced_leads_to_what_replaced_it(get, client, treatment, laser):
    Withdrawal.objects.create(page_id=treatment.pk, reason="redirect", redirect_page_id=laser.pk)
    treatment.unpublish()
    response = get("treatments/sclerotherapy/", fields="name")
    assert response.status_code == 301
    assert response["Location"] == f"/api/v1/treatments/{laser.translation_key}/?fields=name"
    assert client.get(response["Location"]).json()["content"] == {"name": "Vascular laser"}


def test_what_was_replaced_by_a_document_of_another_type_leads_there(get, treatment, condition):
    Withdrawal.objects.create(page_id=treatment.pk, reason="redirect", redirect_page_id=condition.pk)
    treatment.unpublish()
    response = get("treatments/sclerotherapy/")
    assert response["Location"] == f"/api/v1/conditions/{condition.translation_key}/"


def test_where_what_replaced_it_is_gone_too_so_is_it(get, treatment, laser):
    Withdrawal.objects.create(page_id=treatment.pk, reason="redirect", redirect_page_id=laser.pk)
    treatment.unpublish()
    laser.unpublish()
    response = get("treatments/sclerotherapy/")
    assert (response.status_code, response.json()["reason"]) == (410, "gone")


def test_a_document_that_has_expired_says_so_at_once(get, treatment):
    Head.objects.filter(page_id=treatment.pk).update(expires_at=timezone.now())
    response = get("treatments/sclerotherapy/")
    assert (response.status_code, response.json()["reason"]) == (410, "expired")
    assert [each["slug"] for each in get("treatments/").json()["results"]] == ["vascular-laser"]


def test_an_etag_of_former_times_does_not_keep_it_alive(get, treatment):
    known = {"If-None-Match": get("treatments/sclerotherapy/")["ETag"]}
    treatment.unpublish()
    assert get("treatments/sclerotherapy/", headers=known).status_code == 410


def test_a_translation_that_was_withdrawn_falls_back(get, french):
    french.unpublish()
    answer = get("treatments/sclerotherapy/", locale="fr").json()
    assert (answer["locale"], answer["is_fallback"]) == ("en", True)
    response = get("treatments/sclerotherapy/", locale="fr", fallback="none")
    assert response.status_code == 404
    assert response.json()["known"] == ["en"]


def test_what_comes_back_is_there_again(get, treatment):
    treatment.unpublish()
    TreatmentPage.objects.get(pk=treatment.pk).save_revision().publish()
    assert get("treatments/sclerotherapy/").json()["edition"]["number"] == 3


def test_a_slug_of_former_times_leads_to_the_id(get, client, treatment):
    treatment.slug = "vein-injections"
    treatment.save_revision().publish()
    response = get("treatments/sclerotherapy/", fields="name")
    assert response.status_code == 301
    assert response["Location"] == f"/api/v1/treatments/{treatment.translation_key}/?fields=name"
    assert client.get(response["Location"]).json()["content"] == {"name": "Sclerotherapy"}


def test_a_redirect_is_kept_no_longer_than_an_answer(get, treatment):
    treatment.slug = "vein-injections"
    treatment.save_revision().publish()
    assert get("treatments/sclerotherapy/")["Cache-Control"] == get("treatments/")["Cache-Control"]


def test_a_slug_that_another_page_has_now_is_that_page(get, treatment, laser):
    treatment.slug = "vein-injections"
    treatment.save_revision().publish()
    laser.slug = "sclerotherapy"
    laser.save_revision().publish()
    assert get("treatments/sclerotherapy/").json()["id"] == str(laser.translation_key)


def test_a_slug_that_nothing_ever_had_is_not_found(get, treatment):
    assert get("treatments/nothing/").status_code == 404
