"""What the demo's log-ins may do: each its own work, and nothing in another's locale."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth import get_user_model
from django.urls import reverse
from wagtail.models import Locale, Page

from home.models import HomePage
from treatments.models import Reviewer, TreatmentPage

pytestmark = [
    pytest.mark.django_db(serialized_rollback=True),
    pytest.mark.usefixtures("demo"),
    pytest.mark.xdist_group("demo"),
]

LOCALES = {"editor": "en", "traductrice": "fr", "relectrice": "fr", "mutarjim": "ar", "murajia": "ar"}
PUBLISH = {"editor", "relectrice", "murajia"}
ELSEWHERE = [(person, code) for person, own in LOCALES.items() for code in ("en", "fr", "ar") if code != own]


def page(model: type[Page], code: str) -> Any:
    return model.objects.filter(locale__language_code=code).order_by("path").first()


@pytest.fixture
def sign_in(client):
    def signed_in(username: str):
        client.force_login(get_user_model().objects.get(username=username))
        return client

    return signed_in


@pytest.mark.parametrize(("person", "code"), LOCALES.items())
def test_each_works_on_the_pages_of_one_locale(sign_in, person: str, code: str) -> None:
    treatment = page(TreatmentPage, code)
    allowed = treatment.permissions_for_user(get_user_model().objects.get(username=person))

    assert allowed.can_edit()
    assert allowed.can_publish() == (person in PUBLISH)
    assert allowed.can_unpublish() == (person in PUBLISH)
    client = sign_in(person)
    assert client.get(reverse("wagtailadmin_home")).status_code == 200
    assert client.get(reverse("wagtailadmin_pages:edit", args=[treatment.pk])).status_code == 200
    assert client.get(reverse("wagtailadmin_explore", args=[treatment.get_parent().pk])).status_code == 200


@pytest.mark.parametrize(("person", "code"), ELSEWHERE)
def test_nobody_changes_the_pages_of_another_locale(sign_in, person: str, code: str) -> None:
    client = sign_in(person)
    treatment = page(TreatmentPage, code)
    user = get_user_model().objects.get(username=person)
    for other in (treatment, page(HomePage, code), treatment.get_parent()):
        allowed = other.permissions_for_user(user)
        may = [allowed.can_edit(), allowed.can_publish(), allowed.can_unpublish(), allowed.can_delete()]
        assert not any([*may, allowed.can_move(), allowed.can_add_subpage()])
    for name in ("edit", "unpublish", "delete", "move"):
        address = reverse(f"wagtailadmin_pages:{name}", args=[treatment.pk])
        for response in (client.get(address), client.post(address)):
            assert response.status_code in {302, 403}, address
            assert "login" not in response.get("Location", "")
    treatment.refresh_from_db()
    assert treatment.live


@pytest.mark.parametrize("person", LOCALES)
def test_each_works_on_the_snippets_of_their_language(sign_in, person: str) -> None:
    client = sign_in(person)
    assert client.get(reverse(Reviewer.snippet_viewset.get_url_name("list"))).status_code == 200
    for code in ("en", "fr", "ar"):
        reviewer = Reviewer.objects.filter(locale__language_code=code).first()
        edit = reverse(Reviewer.snippet_viewset.get_url_name("edit"), args=[reviewer.pk])
        may = person == "editor" or LOCALES[person] == code
        assert client.get(edit).status_code == (200 if may else 302), code


@pytest.mark.parametrize("person", LOCALES)
def test_nobody_but_the_administrator_manages_users_sites_and_settings(sign_in, person: str) -> None:
    client = sign_in(person)
    for name in ("wagtailusers_users:index", "wagtailsites:index", "wagtailusers_groups:index"):
        assert client.get(reverse(name)).status_code in {302, 403}


def test_the_public_gets_nothing_from_the_admin(client) -> None:
    treatment = page(TreatmentPage, "en")
    addresses = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_pages:edit", args=[treatment.pk]),
        reverse("wagtailadmin_pages:view_draft", args=[treatment.pk]),
        reverse("wagtailadmin_pages:preview_on_edit", args=[treatment.pk]),
        reverse("wagtailadmin_pages:history", args=[treatment.pk]),
        reverse("wagtailadmin_explore_root"),
        reverse("wagtailimages:index"),
        reverse(Reviewer.snippet_viewset.get_url_name("list")),
        reverse("treatments_import:index"),
        reverse("treatments_import:upload"),
        "/admin/api/main/pages/",
    ]
    for address in addresses:
        for response in (client.get(address), client.post(address)):
            assert response.status_code in {302, 401, 403}, address
            if response.status_code == 302:
                assert response["Location"].startswith("/admin/login/"), address
            assert treatment.title not in response.content.decode()


@pytest.mark.parametrize("person", LOCALES)
def test_only_who_writes_in_the_source_locale_submits_for_translation(sign_in, person: str) -> None:
    client = sign_in(person)
    treatment = TreatmentPage.objects.get(locale__language_code="en", slug="microneedling")
    address = reverse("wagtail_localize:submit_page_translation", args=[treatment.pk])
    client.post(address, {"locales": [Locale.objects.get(language_code="fr").pk]})

    assert treatment.has_translation(Locale.objects.get(language_code="fr")) == (person == "editor")


@pytest.mark.parametrize("person", LOCALES)
def test_who_writes_imports_and_nobody_else(sign_in, person: str) -> None:
    response = sign_in(person).get(reverse("treatments_import:upload"))
    if person != "editor":
        assert response.status_code == 302
        return
    html = BeautifulSoup(response.content, "html.parser")
    chosen = [option["value"] for option in html.find("select", attrs={"name": "parent"}).find_all("option")]
    places = Page.objects.filter(pk__in=[value for value in chosen if value])
    assert {place.locale.language_code for place in places} == {"en"}
