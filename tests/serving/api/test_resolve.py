"""From a path that somebody met in a link to what stands there."""

import pytest
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from tests import builders
from treatments.models import Head, TreatmentIndexPage, TreatmentPage, Withdrawal

pytestmark = pytest.mark.django_db
PATH = "/en/treatments/sclerotherapy/"


def test_a_path_leads_to_the_document(get, treatment):
    response = get("resolve/", path=PATH)
    assert response.json() == {"kind": "document", "document": get("treatments/sclerotherapy/").json()}
    assert response["Content-Language"] == "en"


@pytest.mark.parametrize(
    "path",
    [
        "/en/treatments/sclerotherapy",
        f"{PATH}?utm_source=letter",
        f"{PATH}#risks",
        f"http://localhost{PATH}",
        f"https://localhost:8000{PATH}",
        f"//localhost{PATH}",
    ],
)
def test_a_path_is_read_as_people_copy_it(get, treatment, path):
    assert get("resolve/", path=path).json()["document"]["slug"] == "sclerotherapy"


@pytest.mark.parametrize(("path", "document_type"), [("/en/", "home"), ("/en/treatments/", "index")])
def test_every_page_of_the_site_is_found(get, treatment, path, document_type):
    assert get("resolve/", path=path).json()["document"]["type"] == document_type


def test_the_prefix_of_the_locale_decides(get, french):
    document = get("resolve/", path="/fr/treatments/sclerotherapy/").json()["document"]
    assert (document["locale"], document["content"]["name"]) == ("fr", "Sclérothérapie")


def test_a_slug_in_another_script_is_read_encoded_or_not(get, client, arabic):
    arabic.slug = "علاج"
    arabic.save_revision().publish()
    for path in ("/ar/treatments/علاج/", "/ar/treatments/%D8%B9%D9%84%D8%A7%D8%AC/"):
        assert get("resolve/", path=path).json()["document"]["locale"] == "ar"


def test_a_page_that_repeats_another_says_what_it_is(get, french):
    TreatmentPage.objects.get(slug="vascular-laser", locale__language_code="en").copy_for_translation(
        french.locale, alias=True
    )
    document = get("resolve/", path="/fr/treatments/vascular-laser/").json()["document"]
    assert (document["locale"], document["requested_locale"], document["is_fallback"]) == ("en", "fr", True)


def test_a_redirect_that_editors_set_is_told(get, home, treatment):
    Redirect.objects.create(old_path="/en/old", redirect_page=treatment, is_permanent=True)
    assert get("resolve/", path="/en/old/").json() == {
        "kind": "redirect",
        "location": PATH,
        "is_permanent": True,
    }
    Redirect.objects.create(old_path="/en/sale", redirect_link="https://example.org/", is_permanent=False)
    assert get("resolve/", path="/en/sale/").json() == {
        "kind": "redirect",
        "location": "https://example.org/",
        "is_permanent": False,
    }


def test_what_was_replaced_leads_to_what_replaced_it(get, treatment, laser):
    Withdrawal.objects.create(page_id=treatment.pk, reason="redirect", redirect_page_id=laser.pk)
    treatment.unpublish()
    answer = get("resolve/", path=PATH).json()
    assert (answer["kind"], answer["location"]) == ("redirect", laser.full_url)


def test_what_was_withdrawn_says_why(get, treatment):
    Withdrawal.objects.create(
        page_id=treatment.pk, reason="withdrawn", explanation="Its licence was suspended."
    )
    treatment.unpublish()
    response = get("resolve/", path=PATH)
    assert response.status_code == 410
    problem = response.json()
    assert (problem["reason"], problem["explanation"]) == ("withdrawn", "Its licence was suspended.")


def test_what_was_unpublished_without_a_word_is_gone(get, treatment):
    treatment.unpublish()
    response = get("resolve/", path=PATH)
    assert (response.status_code, response.json()["reason"]) == (410, "gone")


def test_what_has_expired_is_gone_by_the_clock(get, treatment):
    Head.objects.filter(page_id=treatment.pk).update(expires_at=timezone.now())
    response = get("resolve/", path=PATH)
    assert (response.status_code, response.json()["reason"]) == (410, "expired")


def test_a_draft_is_not_there(get, home):
    builders.treatment(live=False, title="Draft", slug="draft")
    assert get("resolve/", path="/en/treatments/draft/").status_code == 404


@pytest.mark.parametrize(
    "path", ["/", "/nowhere/", "/en/treatments/nothing/", "/%FF/", f"/{'a' * 3000}/", "/../../etc/passwd"]
)
def test_a_path_where_nothing_stands_is_a_problem(get, home, path):
    response = get("resolve/", path=path)
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"
    assert response.json()["parameter"] == "path"


@pytest.mark.parametrize(
    "path", ["", "treatments", "mailto:a@example.org", "http://[::1", "/%00/", "http://elsewhere.example/en/"]
)
def test_what_is_no_path_of_this_site_is_a_problem(get, home, path):
    response = get("resolve/", path=path)
    assert response.status_code == 400
    assert response.json()["type"].endswith("/problems/invalid-value/")


def test_a_host_that_is_misspelt_is_suggested(get, home):
    problem = get("resolve/", path="http://localhots/en/").json()
    assert (problem["known"], problem["suggestion"]) == (["localhost"], "localhost")


def test_the_path_is_needed(get, home):
    response = get("resolve/")
    assert response.status_code == 400
    assert response.json()["type"].endswith("/problems/missing-parameter/")


def test_without_any_site_nothing_stands_anywhere(get, treatment):
    Site.objects.all().delete()
    assert get("resolve/", path=PATH).status_code == 404


def test_a_page_that_moved_is_found_at_its_new_path(get, treatment):
    index = TreatmentIndexPage.objects.get()
    index.slug = "cures"
    index.save_revision().publish()
    assert get("resolve/", path="/en/cures/sclerotherapy/").json()["document"]["slug"] == "sclerotherapy"
