"""The screen on which somebody stands by a translation."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils.functional import Promise
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating.conftest import published, submitted
from tests.translating.reviewing.samples import RIGHT, SOURCE, WRONG, enter, rows_of
from treatments.models import Confirmation
from treatments.translating.reviewing.admin.gate import ReviewItem
from treatments.translating.reviewing.confirm import CannotConfirm, confirm
from treatments.translating.reviewing.texts import texts_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def reviewer(translation: Translation) -> User:
    return person("reviewer", translation.get_target_instance().get_parent())


@pytest.fixture
def review(client: Client, translation: Translation, reviewer: User) -> Any:
    client.force_login(reviewer)
    address = f"/admin/treatments/translations/{translation.uuid}/review/"

    def review(show: str = "all", **data: Any) -> str:
        if not data:
            return client.get(f"{address}?show={show}").content.decode()
        return client.post(f"{address}?show={show}", data, follow=True).content.decode()

    return review


def risk_of(translation: Translation) -> StringTranslation:
    return rows_of(translation).get(context__path__startswith="risks")


def confirming(row: StringTranslation, **more: str) -> dict[str, str]:
    return {"confirm": str(row.pk), f"seen-{row.pk}": row.data, **more}


def test_a_wrong_number_is_marked_in_both_texts_and_comes_first(
    review: Any, translation: Translation
) -> None:
    enter(translation, WRONG, "risks")
    html = review("attention")
    assert "<mark>1 in 100</mark>" in html
    assert "<mark>1 personne sur 10</mark>" in html
    assert html.index("Risks › Description") < html.index("Summary")
    assert "1 text has no translation yet" in html


def test_a_machine_s_text_goes_live_once_it_is_confirmed(review: Any, translation: Translation) -> None:
    enter(translation, RIGHT, translation_type="machine", tool_name="Machine")
    assert "By a machine" in review("safety")
    for row in rows_of(translation):
        assert "is confirmed" in review(**confirming(row))
    assert published(translation).live
    assert "By a machine" not in review()


def test_an_error_that_is_none_takes_a_second_person_and_a_reason(
    review: Any, translation: Translation, reviewer: User
) -> None:
    enter(translation, RIGHT, "mechanism")
    enter(translation, WRONG, "risks", last_translated_by=reviewer)
    row = risk_of(translation)
    reason = {f"reason-{row.pk}": "The source is being corrected."}
    assert "You have entered it yourself" in review(**confirming(row, **reason))

    StringTranslation.objects.update(last_translated_by=None)
    assert "Say why it is right" in review(**confirming(row))
    assert not Confirmation.objects.exists()

    assert "1 text is confirmed" in review(**confirming(row, **reason))
    assert "The source is being corrected." in review()
    assert published(translation).risks[0].value["description"] == WRONG


def test_a_text_that_was_changed_meanwhile_is_not_confirmed(review: Any, translation: Translation) -> None:
    enter(translation, RIGHT)
    row = risk_of(translation)
    data = confirming(row)
    row.data = RIGHT.replace("atteinte", "touchée")
    row.save()
    assert "It has been changed meanwhile" in review(**data)
    assert not Confirmation.objects.exists()


def test_broken_markup_cannot_be_confirmed(review: Any, translation: Translation) -> None:
    enter(translation, "<script>x</script>", "risks")
    row = risk_of(translation)
    html = review(**confirming(row, **{f"reason-{row.pk}": "Why not."}))
    assert "tag is not allowed" in html
    assert "&lt;script&gt;" in html
    assert "<script>x" not in html


def test_nothing_chosen_and_nothing_to_see(review: Any, translation: Translation) -> None:
    enter(translation, RIGHT)
    assert "No text was chosen" in review(confirm="")
    assert review("nonsense")


def test_only_for_who_may_edit_the_page_in_that_language(
    client: Client, translation: Translation, reviewer: User
) -> None:
    client.force_login(person("english", translation.source.get_source_instance().get_parent()))
    address = f"/admin/treatments/translations/{translation.uuid}/review/"
    assert client.get(address).url == "/admin/"
    row = enter(translation, RIGHT, "risks")[0]
    assert client.post(address, confirming(row)).url == "/admin/"
    assert not Confirmation.objects.exists()


def test_the_way_there_is_in_the_menu_of_the_page(
    client: Client, translation: Translation, admin_user: User
) -> None:
    client.force_login(admin_user)
    page = client.get(f"/admin/pages/{translation.get_target_instance().pk}/edit/").content.decode()
    assert f"/admin/treatments/translations/{translation.uuid}/review/" in page
    assert SOURCE in page


def test_what_somebody_changes_at_that_moment_stays_an_error(
    translation: Translation, reviewer: User
) -> None:
    """Both have read the screen before the other acted."""
    enter(translation, WRONG, "risks")
    text = next(each for each in texts_of(translation) if each.is_safety and each.source == SOURCE)
    row = risk_of(translation)
    row.data = WRONG.replace("10 ", "1000 ")
    row.save()
    with pytest.raises(CannotConfirm):
        confirm(text, reviewer, WRONG, "It is right.")
    assert risk_of(translation).has_error


def test_line_ends_are_no_change(review: Any, translation: Translation) -> None:
    """wagtail-localize's editor stores them as browsers send them, and browsers send others back."""
    enter(translation, RIGHT.replace(" est", "\r\nest"), translation_type="machine")
    row = risk_of(translation)
    assert "is confirmed" in review(**{"confirm": str(row.pk), f"seen-{row.pk}": row.data.replace("\r", "")})
    assert Confirmation.objects.get().text == row.data


def test_a_reason_holds_what_the_database_takes(review: Any, translation: Translation) -> None:
    enter(translation, WRONG, "risks")
    row = risk_of(translation)
    assert "is confirmed" in review(**confirming(row, **{f"reason-{row.pk}": " Right\x00. "}))
    assert Confirmation.objects.get().reason == "Right."


def test_nothing_is_confirmed_on_a_page_that_is_locked(review: Any, translation: Translation) -> None:
    enter(translation, RIGHT, translation_type="machine")
    page = translation.get_target_instance()
    page.locked = True
    page.save(clean=False)
    assert "It is locked" in review(**confirming(risk_of(translation)))
    assert not Confirmation.objects.exists()


def test_of_a_page_that_is_gone_there_is_nothing_to_see(client: Client, translation: Translation) -> None:
    client.force_login(User.objects.create_superuser("admin"))
    translation.get_target_instance().delete()
    for address in (
        f"/admin/treatments/translations/{translation.uuid}/review/",
        f"/admin/treatments/translations/{translation.uuid}/next/",
        f"/admin/localize/translate/{translation.pk}/disable/",
    ):
        assert client.post(address).status_code in (302, 404, 405)


def test_a_language_that_django_does_not_know(settings: Any, admin_client: Client) -> None:
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [*settings.LANGUAGES, ("so", "Somali")]
    translation = submitted(builders.treatment(), "so")
    answer = admin_client.get(f"/admin/treatments/translations/{translation.uuid}/review/?show=all")
    assert answer.status_code == 200


def test_the_menu_speaks_the_language_of_whoever_opens_it() -> None:
    assert isinstance(ReviewItem.label, Promise)
