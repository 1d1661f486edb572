"""What wagtail-localize lets through at its own addresses, and this does not."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from wagtail.models import GroupPagePermission, Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from tests import builders
from tests.builders import blocks, effect
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit_block
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def source() -> TreatmentPage:
    """Live in French and in German."""
    risk = blocks("risk", effect("Swelling", description="About 1 in 100 people has it."))
    page = builders.treatment(risks=risk)
    for code in ("fr", "de"):
        translation = submitted(page, code)
        enter_all(translation)
        published(translation)
    return page


def translator(code: str, *permissions: str) -> Client:
    """May do so much with the pages of one locale, and may submit pages for translation."""
    user = User.objects.create_user(f"translator-{code}-{'-'.join(permissions)}", password="x")
    group = Group.objects.create(name=user.username)
    group.permissions.add(*Permission.objects.filter(codename__in=("access_admin", "submit_translation")))
    home = Page.objects.get(depth=2, locale=builders.locale(code))
    for codename in permissions:
        permission = Permission.objects.get(
            codename=f"{codename}_page", content_type__app_label="wagtailcore"
        )
        GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    user.groups.add(group)
    client = Client()
    client.force_login(user)
    return client


def into(code: str) -> Translation:
    return Translation.objects.get(target_locale=builders.locale(code), source__object_repr="Sclerotherapy")


def target(code: str) -> TreatmentPage:
    return into(code).get_target_instance()


def put(client: Client, code: str, text: str) -> Any:
    segment = StringSegment.objects.get(
        source=into(code).source, string__data="About 1 in 100 people has it."
    )
    address = f"/admin/localize/translate/{into(code).pk}/strings/{segment.pk}/edit/"
    return client.put(address, f"value={text}", content_type="application/x-www-form-urlencoded")


def entered(code: str) -> str:
    rows = StringTranslation.objects.filter(locale=builders.locale(code))
    return rows.get(translation_of__data="About 1 in 100 people has it.").data


def test_who_may_only_submit_does_not_publish_in_every_locale(source: TreatmentPage) -> None:
    edit_block(source, "risks", name="Blood clot")
    for permissions in ((), ("change",), ("change", "publish")):
        client = translator("fr", *permissions)
        address = f"/admin/localize/update/{into('fr').source.pk}/"
        answer = client.post(address, {"publish_translations": "on"})
        assert answer.status_code == 302
        assert answer.url == "/admin/"  # Wagtail's "you do not have permission"
    assert target("de").risks[0].value["name"] == "[de] Swelling"


def test_who_may_publish_in_one_locale_publishes_in_that_one(source: TreatmentPage) -> None:
    edit_block(source, "risks", name="Blood clot")
    client = translator("en", "change")
    french_home = Page.objects.get(depth=2, locale=builders.locale("fr"))
    group = Group.objects.get(name="translator-en-change")
    for codename in ("change_page", "publish_page"):
        permission = Permission.objects.get(codename=codename, content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=french_home, permission=permission)

    address = f"/admin/localize/update/{into('fr').source.pk}/"
    page = client.post(address, {"publish_translations": "on"}, follow=True).content.decode()

    assert "German is not published" in page
    assert "French is not published" not in page
    assert target("de").risks[0].value["name"] == "[de] Swelling"


def test_a_text_that_is_not_safe_stops_its_own_locale_only(
    source: TreatmentPage, admin_client: Client
) -> None:
    put(admin_client, "fr", "Environ 1 personne sur 10.")
    address = f"/admin/localize/update/{into('fr').source.pk}/"
    page = admin_client.post(address, {"publish_translations": "on"}, follow=True).content.decode()
    assert "French is not published" in page
    assert "1 personne sur 10" in page
    assert "German is not published" not in page


def test_a_translator_cannot_replace_a_live_text_by_a_mirror(source: TreatmentPage) -> None:
    address = f"/admin/localize/page/{target('fr').pk}/convert_to_alias/"
    translator("fr", "change").post(address)
    assert target("fr").alias_of_id is None
    translator("fr", "change", "publish").post(address)
    assert Page.objects.get(pk=target_pk(source)).alias_of_id == source.pk


def target_pk(source: TreatmentPage) -> int:
    return source.get_translation(builders.locale("fr")).pk


def test_a_french_translator_does_not_touch_german(source: TreatmentPage) -> None:
    client = translator("fr", "change")
    assert put(client, "fr", "Environ 1 personne sur 100.").status_code == 200
    assert put(client, "de", "Etwa 1 von 100.").status_code == 403
    assert entered("de").startswith("[de]")


def test_a_locked_page_keeps_its_texts(source: TreatmentPage) -> None:
    page = target("fr")
    page.locked, page.locked_by = True, User.objects.create_user("somebody")
    page.save()
    answer = put(translator("fr", "change"), "fr", "Environ 1 personne sur 100.")
    assert answer.status_code == 403
    assert "locked" in answer.json()["error"]
    assert entered("fr").startswith("[fr]")


def test_the_answer_says_what_the_checks_warn_of(source: TreatmentPage) -> None:
    answer = put(translator("fr", "change"), "fr", "Environ 1 personne sur 100, 2 fois.")
    assert "2 fois" in answer.json()["error"]
    segment = StringSegment.objects.filter(source=into("fr").source, context__path="title").get()
    client = translator("fr", "change", "lock")
    address = f"/admin/localize/translate/{into('fr').pk}/strings/{segment.pk}/edit/"
    said = client.put(
        address, "value=Sclérothérapie 3", content_type="application/x-www-form-urlencoded"
    ).json()
    assert said["error"] is None
    assert "⚠" in said["comment"]
