"""Pictures and addresses that a locale has of its own: what is gone or is none stops nobody."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client, TestCase
from wagtail_localize.models import OverridableSegment, SegmentOverride, Translation

from tests import builders
from tests.translating.conftest import enter_all, published, submitted
from treatments.models import TreatmentPage

pytestmark = pytest.mark.django_db

FORM = "application/x-www-form-urlencoded"


@pytest.fixture
def translation(db: None) -> Translation:
    page = builders.treatment(
        hero_image=builders.image(title="A leg"),
        hero_image_alt="A leg.",
        mechanism='<p>See <a href="https://example.org/en">this</a>.</p>',
    )
    translation = submitted(page)
    enter_all(translation)
    return translation


def address(translation: Translation, path: str) -> str:
    segment = OverridableSegment.objects.get(source=translation.source, context__path=path)
    return f"/admin/localize/translate/{translation.pk}/overrides/{segment.pk}/edit/"


def put(client: Client, translation: Translation, path: str, body: str) -> Any:
    return client.put(address(translation, path), body, content_type=FORM)


def target(translation: Translation) -> TreatmentPage:
    return translation.get_target_instance()


def test_a_picture_of_its_own_is_shown(translation: Translation, admin_client: Client) -> None:
    other = builders.image(title="Une jambe")
    answer = put(admin_client, translation, "hero_image", f"value={other.pk}")
    assert (answer.status_code, answer.json()["error"]) == (201, None)
    assert published(translation).hero_image == other


@pytest.mark.parametrize("value", ["999999", "abc", "", "%00", "1" * 40])
def test_what_is_no_picture_is_said_and_that_of_the_source_goes_live(
    translation: Translation, admin_client: Client, value: str
) -> None:
    answer = put(admin_client, translation, "hero_image", f"value={value}")
    assert answer.status_code == 201
    assert "There is no image" in answer.json()["error"]
    assert published(translation).hero_image.title == "A leg"


def test_a_picture_that_is_deleted_later_is_said_in_the_editor(
    translation: Translation, admin_client: Client
) -> None:
    other = builders.image(title="Une jambe")
    put(admin_client, translation, "hero_image", f"value={other.pk}")
    published(translation)
    with TestCase.captureOnCommitCallbacks(execute=True):
        other.delete()
    assert SegmentOverride.objects.get().has_error
    editor = admin_client.get(f"/admin/pages/{target(translation).pk}/edit/").content.decode()
    assert "Choose another, or that of the source." in editor
    assert published(translation).hero_image.title == "A leg"
    assert put(admin_client, translation, "hero_image", "").status_code == 400
    assert SegmentOverride.objects.get().has_error
    again = builders.image(title="Une autre jambe")
    answer = put(admin_client, translation, "hero_image", f"value={again.pk}")
    assert (answer.status_code, answer.json()["error"]) == (200, None)
    assert published(translation).hero_image == again


def test_another_thing_with_the_same_number_takes_nothing_away(
    translation: Translation, admin_client: Client
) -> None:
    other = builders.image(title="Une jambe")
    put(admin_client, translation, "hero_image", f"value={other.pk}")
    builders.body_site(pk=other.pk).delete()
    assert not SegmentOverride.objects.get().has_error


@pytest.mark.parametrize(
    ("value", "is_link"),
    [
        ("https://example.org/fr", True),
        ("mailto:clinique@example.org", True),
        ("/fr/", True),
        ("HTTPS://fr.example.org/L'herbe", True),
        ("javascript:alert(1)", False),
        ("example", False),
        ("", False),
    ],
)
def test_links_lead_somewhere(
    translation: Translation, admin_client: Client, value: str, is_link: bool
) -> None:
    answer = put(admin_client, translation, "mechanism.'https://example.org/en'", f"value={value}")
    assert answer.status_code == 201
    assert (answer.json()["error"] is None) is is_link
    assert (value if is_link else "https://example.org/en") in published(translation).mechanism


def test_nothing_sent_is_told_so(translation: Translation, admin_client: Client) -> None:
    answer = put(admin_client, translation, "hero_image", "")
    assert (answer.status_code, answer.json()) == (400, {"error": "Send the text as the form field “value”."})
    segment = translation.source.stringsegment_set.first()
    url = f"/admin/localize/translate/{translation.pk}/strings/{segment.pk}/edit/"
    assert admin_client.put(url, "{}", content_type="application/json").status_code == 400


def test_what_is_gone_is_not_there(translation: Translation, admin_client: Client) -> None:
    segment = translation.source.stringsegment_set.first()
    url = f"/admin/localize/translate/{translation.pk}/strings/{segment.pk}/edit/"
    preview = f"/admin/localize/translate/{translation.pk}/preview/"
    assert admin_client.get(preview).status_code == 200
    target(translation).delete()
    assert admin_client.get(preview, follow=True).status_code == 404
    assert "is gone" in admin_client.put(url, "value=x", content_type=FORM).json()["error"]
    no_id = "/admin/localize/submit/snippet/treatments/reviewer/abc/"
    assert admin_client.get(no_id, follow=True).status_code == 404
