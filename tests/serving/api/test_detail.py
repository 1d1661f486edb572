import hashlib

import pytest
from wagtail.models import Page, PageViewRestriction, Site

from tests import builders
from treatments.models import Edition, TreatmentIndexPage, TreatmentPage
from treatments.publishing.present import present

pytestmark = pytest.mark.django_db


def test_a_treatment_is_its_document_in_an_envelope(get, treatment):
    response = get("treatments/sclerotherapy/")
    answer = response.json()
    assert response.status_code == 200
    assert response["Content-Type"] == "application/json"
    assert answer.pop("content") == present(TreatmentPage.objects.get(pk=treatment.pk))
    edition = Edition.objects.filter(page_id=treatment.pk).latest("sequence")
    assert answer.pop("edition") == {
        "number": edition.number,
        "sequence": edition.sequence,
        "sha256": hashlib.sha256(edition.document.encode()).hexdigest(),
        "published_at": edition.published_at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
    }
    assert answer == {
        "id": str(treatment.translation_key),
        "type": "treatment",
        "locale": "en",
        "requested_locale": "en",
        "is_fallback": False,
        "slug": "sclerotherapy",
        "url": "http://localhost/en/treatments/sclerotherapy/",
        "translation": {
            "source_locale": "en",
            "status": "source",
            "stale_sections": [],
            "missing_sections": [],
            "substituted_sections": [],
            "stale_since": None,
        },
    }


def test_conditions_and_articles_answer_their_documents(get, condition, article):
    assert get(f"conditions/{condition.slug}/").json()["content"] == present(condition)
    assert get(f"articles/{article.slug}/").json()["content"] == present(article)


def test_the_id_finds_the_same_document_as_the_slug(get, treatment):
    by_slug = get("treatments/sclerotherapy/").json()
    assert get(f"treatments/{treatment.translation_key}/").json() == by_slug
    assert get(f"treatments/{str(treatment.translation_key).upper()}/").json() == by_slug


def test_a_page_is_not_found_in_another_collection(get, condition):
    assert get(f"treatments/{condition.slug}/").status_code == 404
    assert get(f"treatments/{condition.translation_key}/").status_code == 404


@pytest.mark.parametrize(
    "slug", ["nothing", "00000000-0000-4000-8000-000000000000", "%00", "%FF", "{x}", "غير"]
)
def test_what_is_not_there_is_a_problem(get, home, slug):
    response = get(f"treatments/{slug}/")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["type"].endswith("/problems/not-found/")


def test_a_translation_is_found_by_its_locale(get, french):
    response = get("treatments/sclerotherapy/", locale="fr")
    answer = response.json()
    assert answer["locale"] == answer["requested_locale"] == "fr"
    assert not answer["is_fallback"]
    assert answer["content"]["name"] == "Sclérothérapie"
    assert answer["url"] == "http://localhost/fr/treatments/sclerotherapy/"
    assert response["Content-Language"] == "fr"


def test_a_slug_of_its_own_is_found_in_its_locale(get, french):
    french.slug = "sclerotherapie"
    french.save_revision().publish()
    assert get("treatments/sclerotherapie/", locale="fr").json()["id"] == str(french.translation_key)
    # The slug of the source goes on leading there: it is in the chain.
    assert get("treatments/sclerotherapy/", locale="fr").json()["slug"] == "sclerotherapie"
    elsewhere = get("treatments/sclerotherapie/")
    assert elsewhere.status_code == 301
    assert elsewhere["Location"] == f"/api/v1/treatments/{french.translation_key}/"


def test_the_chain_of_fallbacks_is_followed_and_told(get, french):
    canadian = get("treatments/sclerotherapy/", locale="fr-CA")
    assert canadian["Content-Language"] == "fr"
    assert {name: canadian.json()[name] for name in ("locale", "requested_locale", "is_fallback")} == {
        "locale": "fr",
        "requested_locale": "fr-CA",
        "is_fallback": True,
    }
    assert get("treatments/vascular-laser/", locale="fr-CA").json()["locale"] == "en"
    assert get("treatments/sclerotherapy/", locale="ar").json()["locale"] == "en"


def test_without_fallback_another_locale_is_a_problem(get, french):
    assert get("treatments/sclerotherapy/", locale="fr", fallback="none").status_code == 200
    response = get("treatments/sclerotherapy/", locale="fr-CA", fallback="none")
    assert response.status_code == 404
    problem = response.json()
    assert problem["type"].endswith("/problems/not-in-locale/")
    assert problem["known"] == ["en", "fr"]


def test_without_fallback_the_id_tells_of_locales_outside_the_chain(get, treatment, french):
    treatment.unpublish()
    problem = get(f"treatments/{french.translation_key}/", locale="ar", fallback="none").json()
    assert problem["type"].endswith("/problems/not-in-locale/")
    assert problem["known"] == ["fr"]


def test_the_language_of_the_browser_changes_nothing(get, french):
    response = get("treatments/sclerotherapy/", headers={"Accept-Language": "fr"})
    assert response.json()["locale"] == "en"
    assert response["Content-Language"] == "en"
    assert "accept-language" not in response.get("Vary", "").lower()


def test_an_alias_does_not_pose_as_a_translation(get, treatment, french):
    laser = TreatmentPage.objects.get(slug="vascular-laser")
    laser.copy_for_translation(french.locale, alias=True)
    answer = get("treatments/vascular-laser/", locale="fr").json()
    assert (answer["locale"], answer["is_fallback"]) == ("en", True)


def test_a_draft_never_shows(get, treatment):
    treatment.title = "Changed, not published"
    treatment.save_revision()
    builders.treatment(live=False, title="Draft", slug="draft")
    assert get("treatments/sclerotherapy/").json()["content"]["name"] == "Sclerotherapy"
    assert get("treatments/draft/").status_code == 404
    treatment.unpublish()
    assert get("treatments/sclerotherapy/").status_code == 410


def test_a_private_page_never_shows_nor_what_stands_below_it(get, treatment):
    restriction = PageViewRestriction.objects.create(
        page=treatment.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )
    assert get("treatments/sclerotherapy/").status_code == 410
    assert get("treatments/").json()["results"] == []
    restriction.delete()
    assert get("treatments/sclerotherapy/").status_code == 200


def test_a_page_that_no_site_shows_is_not_there(get, treatment):
    site = Site.objects.get()
    site.root_page = Page.objects.get(slug="conditions")
    site.save()
    assert get("treatments/sclerotherapy/").status_code == 410


def test_two_pages_with_one_slug_answer_the_older(get, treatment):
    other = builders.site().add_child(
        instance=TreatmentIndexPage(title="More", slug="more", summary="More.", locale=builders.locale())
    )
    twin = treatment.copy(to=other, keep_live=True)
    assert twin.slug == treatment.slug
    assert get("treatments/sclerotherapy/").json()["id"] == str(treatment.translation_key)


def test_a_document_takes_one_query(get, treatment, django_assert_num_queries):
    with django_assert_num_queries(1):
        response = get("treatments/sclerotherapy/")
    with django_assert_num_queries(1):
        assert (
            get("treatments/sclerotherapy/", headers={"If-None-Match": response["ETag"]}).status_code == 304
        )
    with django_assert_num_queries(1):
        get("treatments/sclerotherapy/", locale="fr-CA", fields="name,risks.name")
