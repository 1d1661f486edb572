"""Whichever draft of a translation is published, what goes live is what stands in its texts."""

from __future__ import annotations

import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client, TestCase, override_settings
from django.urls import reverse
from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Revision
from wagtail_localize.models import OverridableSegment, SegmentOverride, StringTranslation, Translation

from tests import builders
from tests.builders import blocks
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit
from tests.translating.reviewing.samples import RIGHT, SOURCE, WRONG, enter, rows_of
from treatments.authoring.editorial.publication import NotPublishable
from treatments.models import TreatmentIndexPage, TreatmentPage

pytestmark = pytest.mark.django_db

SOON = timezone.now() + datetime.timedelta(days=3)
BULK = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])


def target_of(translation: Translation) -> TreatmentPage:
    return TreatmentPage.objects.get(pk=translation.get_target_instance().pk)


def source_of(translation: Translation) -> TreatmentPage:
    return TreatmentPage.objects.get(pk=translation.source.get_source_instance().pk)


def publish_from_the_explorer(client: Client, *pages: TreatmentPage, below: bool = False) -> str:
    """What the editor is told."""
    ids = "&".join(f"id={page.pk}" for page in pages)
    data = {"include_descendants": "on"} if below else {}
    with TestCase.captureOnCommitCallbacks(execute=True):
        answer = client.post(f"{BULK}?{ids}&next=/admin/", data, follow=True)
    return answer.content.decode()


def withdraw(page: TreatmentPage) -> None:
    with TestCase.captureOnCommitCallbacks(execute=True):
        page.unpublish()


def synced(translation: Translation) -> None:
    translation.source.update_from_db()
    translation.source.refresh_from_db()


def texts(page: TreatmentPage) -> list[str]:
    return [page.risks[0].value["description"], page.mechanism]


def draft(translation: Translation) -> Revision:
    """With the texts as they are."""
    target = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    return target.save_revision()


def test_from_the_explorer_the_texts_go_live_and_not_the_words_of_the_source(
    translation: Translation, admin_client: Client
) -> None:
    enter(translation, RIGHT)
    assert SOURCE in target_of(translation).get_latest_revision_as_object().mechanism
    publish_from_the_explorer(admin_client, target_of(translation))
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_below_a_page_they_do_so_too(translation: Translation, admin_client: Client) -> None:
    enter(translation, RIGHT)
    parent = target_of(translation).get_parent()
    publish_from_the_explorer(admin_client, parent, below=True)
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_what_is_wrong_is_told_and_nothing_is_changed(translation: Translation, admin_client: Client) -> None:
    enter(translation, WRONG)
    before = target_of(translation).latest_revision_id
    told = publish_from_the_explorer(admin_client, target_of(translation))
    assert "1 personne sur 10" in told
    assert not target_of(translation).live
    assert target_of(translation).latest_revision_id == before


def test_a_draft_older_than_a_text_is_refused_and_says_why(translation: Translation) -> None:
    enter(translation, RIGHT)
    first = target_of(translation).get_latest_revision()
    with pytest.raises(NotPublishable) as refused:
        first.publish()
    assert "Side effects › Name" in refused.value.words
    assert "Publish it in the editor of the translation" in refused.value.words
    draft(translation).publish()
    assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]


def test_what_a_machine_wrote_does_not_come_back_with_an_old_draft(translation: Translation) -> None:
    enter(translation, f"{RIGHT} Vraiment.", translation_type="machine", tool_name="Dummy")
    old = draft(translation)
    rows_of(translation).delete()
    enter(translation, RIGHT)
    with pytest.raises(NotPublishable):
        old.publish()


def test_a_draft_of_one_who_wrote_into_the_page_itself_is_newer(translation: Translation) -> None:
    enter(translation, RIGHT)
    page = published(translation)
    page.mechanism = "<p>Autrement.</p>"
    page.save_revision().publish()
    assert target_of(translation).mechanism == "<p>Autrement.</p>"


def test_what_has_been_taken_back_does_not_come_back_either(translation: Translation) -> None:
    enter(translation, f"{RIGHT} Vraiment.", translation_type="machine", tool_name="Dummy")
    old = draft(translation)
    rows_of(translation).delete()
    with pytest.raises(NotPublishable, match="Risks › Description"):
        old.publish()


def test_a_paragraph_before_it_makes_no_text_old(translation: Translation) -> None:
    source = source_of(translation)
    enter(translation, RIGHT)
    page = published(translation)
    edit(source, mechanism=f"<p>Heat.</p>{source.mechanism}")
    for row in rows_of(translation):
        row.save()
    page.save_revision().publish()


class TestSchedule:
    @pytest.fixture
    def its_moment(self, translation: Translation, monkeypatch: Any) -> Any:
        """With right texts. Called, it comes, and the schedule with it."""
        enter(translation, RIGHT)
        page = target_of(translation)
        type(page).objects.filter(pk=page.pk).update(go_live_at=SOON)
        published(translation)

        def comes() -> None:
            monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
            with TestCase.captureOnCommitCallbacks(execute=True):
                call_command("publish_scheduled")

        return comes

    def test_it_goes_live_as_it_was_put_there_and_holds_up_nobody(
        self, translation: Translation, its_moment: Any
    ) -> None:
        other = builders.treatment(live=False, title="Other", slug="other")
        other.go_live_at = SOON + datetime.timedelta(seconds=5)
        other.save_revision().publish()
        for row in rows_of(translation):
            row.data = WRONG
            row.save()
        its_moment()
        assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]
        assert target_of(translation).live
        assert TreatmentPage.objects.get(pk=other.pk).live

    def test_unless_what_it_says_may_not_go_live_by_now(
        self, translation: Translation, its_moment: Any, caplog: Any, settings: Any
    ) -> None:
        settings.TREATMENTS = {**settings.TREATMENTS, "CONFIRM_SAFETY_TEXT": True}
        its_moment()
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision is None
        assert "A second person has to confirm this." in caplog.text


def test_what_the_checks_find_only_now_is_found_before_it_goes_live(
    translation: Translation, admin_client: Client
) -> None:
    enter(translation, RIGHT)
    # As it was entered before there was such a check.
    rows_of(translation).update(data=WRONG, has_error=False)
    edit_url = reverse("wagtailadmin_pages:edit", args=[target_of(translation).pk])
    opened = admin_client.get(edit_url).content.decode()
    assert "1 text cannot go live as it is." in opened
    review = admin_client.get(
        reverse("treatments_translating:review", args=[translation.uuid])
    ).content.decode()
    assert "the translation “1 personne sur 10”" in review
    told = admin_client.post(edit_url, {"action": "publish"}, follow=True).content.decode()
    assert "Risks › Description: The source says “1 in 100”, the translation “1 personne sur 10”." in told
    with pytest.raises(NotPublishable):
        draft(translation).publish()
    assert not target_of(translation).live


def test_a_confirmed_one_is_not_asked_again(translation: Translation, django_user_model: Any) -> None:
    enter(translation, RIGHT)
    rows_of(translation).update(data=WRONG, has_error=False)
    reader = django_user_model.objects.create_user("reader")
    for row in StringTranslation.objects.filter(locale=translation.target_locale):
        row.confirmation = type(row).confirmation.related.related_model.objects.create(
            translation=row, text=row.data, reason="As the clinic says.", confirmed_by=reader
        )
    assert published(translation).live


class TestFromTheExplorer:
    @pytest.fixture
    def translation(self, translation: Translation) -> Translation:
        """Live, and taken off the site."""
        enter_all(translation)
        edit(source_of(translation), hero_image=builders.image(title="A leg"), hero_image_alt="A leg.")
        synced(translation)
        published(translation)
        withdraw(target_of(translation))
        return translation

    def test_facts_are_those_of_the_source(self, translation: Translation, admin_client: Client) -> None:
        edit(source_of(translation), suitability_min_age=21)
        synced(translation)
        publish_from_the_explorer(admin_client, target_of(translation))
        assert target_of(translation).suitability_min_age == 21

    def test_what_the_source_has_dropped_is_dropped(
        self, translation: Translation, admin_client: Client
    ) -> None:
        assert len(target_of(translation).aftercare) == 1
        step = {"kind": "avoid", "text": "Saunas.", "from": "PT0H", "to": "P2W"}
        edit(source_of(translation), aftercare=blocks("step", step))
        synced(translation)
        publish_from_the_explorer(admin_client, target_of(translation))
        assert [block.value["text"] for block in target_of(translation).aftercare] == ["Saunas."]

    def test_a_picture_of_its_own_is_shown(self, translation: Translation, admin_client: Client) -> None:
        own = builders.image(title="Une jambe")
        segment = OverridableSegment.objects.get(source=translation.source, context__path="hero_image")
        SegmentOverride.objects.create(
            context=segment.context, locale=translation.target_locale, data_json=str(own.pk)
        )
        publish_from_the_explorer(admin_client, target_of(translation))
        assert target_of(translation).hero_image == own

    def test_what_cannot_go_live_below_is_left_out_and_named(
        self, translation: Translation, admin_client: Client
    ) -> None:
        other = submitted(builders.treatment(title="Peel"))
        enter_all(other)
        published(other)
        withdraw(source_of(other))
        told = publish_from_the_explorer(admin_client, target_of(translation).get_parent(), below=True)
        assert target_of(translation).live
        assert not target_of(other).live
        assert "“[fr] Peel” cannot be published." in told

    def test_one_that_a_colleague_has_locked_says_so(
        self, translation: Translation, admin_client: Client, django_user_model: Any
    ) -> None:
        colleague = django_user_model.objects.create_user("colleague")
        page = target_of(translation)
        type(page).objects.filter(pk=page.pk).update(
            locked=True, locked_by=colleague, locked_at=timezone.now()
        )
        told = publish_from_the_explorer(admin_client, page)
        assert "[fr] Sclerotherapy: It is locked" in told
        assert not target_of(translation).live


class TestTheAdminsOwnApi:
    def act(self, client: Client, translation: Translation, name: str, **data: Any) -> Any:
        with TestCase.captureOnCommitCallbacks(execute=True):
            return client.post(f"/admin/api/main/pages/{target_of(translation).pk}/action/{name}/", data)

    def test_it_refuses_what_the_editor_refuses(self, translation: Translation, admin_client: Client) -> None:
        enter(translation, RIGHT)
        answer = self.act(admin_client, translation, "publish")
        assert answer.status_code == 400
        assert "Publish it in the editor of the translation" in answer.json()["__all__"][0]
        assert not target_of(translation).live

    def test_it_publishes_what_may_go_live(self, translation: Translation, admin_client: Client) -> None:
        enter(translation, RIGHT)
        draft(translation)
        assert self.act(admin_client, translation, "publish").status_code == 200
        assert texts(target_of(translation)) == [RIGHT, f"<p>{RIGHT}</p>"]

    def test_an_earlier_text_is_not_brought_back(
        self, translation: Translation, admin_client: Client
    ) -> None:
        enter(translation, f"{RIGHT} Vraiment.")
        old = published(translation).latest_revision
        for row in rows_of(translation):
            row.data = RIGHT
            row.save()
        published(translation)
        self.act(admin_client, translation, "revert_to_page_revision", revision_id=old.pk)
        assert self.act(admin_client, translation, "publish").status_code == 400
        assert texts(target_of(translation))[0] == RIGHT

    def test_nor_does_code_pass_it_by(self, translation: Translation) -> None:
        enter(translation, RIGHT)
        old = target_of(translation).get_latest_revision()
        with pytest.raises(ValidationError, match="Publish it in the editor of the translation"):
            PublishPageRevisionAction(old).execute()

    def test_a_page_is_moved_and_deleted_there(self, translation: Translation, admin_client: Client) -> None:
        home = target_of(translation).get_parent().get_parent()
        index = TreatmentIndexPage(title="Plus", slug="plus", summary="Plus.", locale=home.locale)
        home.add_child(instance=index)
        moved = self.act(
            admin_client, translation, "move", destination_page_id=index.pk, position="last-child"
        )
        assert moved.status_code == 200
        assert target_of(translation).get_parent().pk == index.pk
        assert self.act(admin_client, translation, "delete").status_code == 204


class TestSourceThatWasTakenOffTheSite:
    @pytest.fixture
    def translation(self, translation: Translation) -> Translation:
        enter_all(translation)
        published(translation)
        with TestCase.captureOnCommitCallbacks(execute=True):
            source_of(translation).unpublish()
        assert not target_of(translation).live
        return translation

    def test_its_translation_is_not_published_again(
        self, translation: Translation, admin_client: Client
    ) -> None:
        page = target_of(translation)
        edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        told = admin_client.post(edit_url, {"action": "publish"}, follow=True).content.decode()
        assert "has been taken off the site. Publish that again first" in told
        assert "has been taken off the site" in publish_from_the_explorer(admin_client, page)
        with pytest.raises(NotPublishable, match="has been taken off the site"):
            draft(translation).publish()
        assert not target_of(translation).live

    def test_once_it_is_back_or_the_translation_kept_by_hand_it_is(self, translation: Translation) -> None:
        with TestCase.captureOnCommitCallbacks(execute=True):
            edit(source_of(translation))
        draft(translation).publish()
        assert target_of(translation).live
        with TestCase.captureOnCommitCallbacks(execute=True):
            source_of(translation).unpublish()
        Translation.objects.update(enabled=False)
        draft(translation).publish()
        assert target_of(translation).live

    def test_nor_is_it_refused_where_withdrawals_do_not_follow(self, translation: Translation) -> None:
        with override_settings(TREATMENTS={"WITHDRAW_TRANSLATIONS": False}):
            draft(translation).publish()
        assert target_of(translation).live


class TestSourceThatGoesLiveLater:
    @pytest.fixture
    def translation(self, translation: Translation) -> Translation:
        enter_all(translation)
        with TestCase.captureOnCommitCallbacks(execute=True):
            source_of(translation).unpublish()
            edit(source_of(translation), go_live_at=SOON)
        return translation

    def test_from_the_explorer_the_translation_waits_for_it(
        self, translation: Translation, admin_client: Client
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision.approved_go_live_at == SOON

    def test_synchronised_and_published_it_does_so_too(
        self, translation: Translation, admin_client: Client
    ) -> None:
        update = reverse("wagtail_localize:update_translations", args=[translation.source_id])
        with TestCase.captureOnCommitCallbacks(execute=True):
            told = admin_client.post(update, {"publish_translations": "on"}, follow=True).content.decode()
        assert "It goes live together with its source" in told
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision.approved_go_live_at == SOON

    def test_any_other_way_is_refused(self, translation: Translation) -> None:
        with pytest.raises(NotPublishable, match="Its source goes live on"):
            draft(translation).publish()
        assert not target_of(translation).live

    def test_both_come_with_the_schedule(
        self, translation: Translation, admin_client: Client, monkeypatch: Any
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")
        assert source_of(translation).live
        assert target_of(translation).live

    def test_one_that_is_put_off_takes_the_translation_with_it(
        self, translation: Translation, admin_client: Client, monkeypatch: Any
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        later = SOON + datetime.timedelta(days=30)
        with TestCase.captureOnCommitCallbacks(execute=True):
            edit(source_of(translation), go_live_at=later)
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        call_command("publish_scheduled")
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision.approved_go_live_at == later
        monkeypatch.setattr(timezone, "now", lambda: later + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")
        assert source_of(translation).live
        assert target_of(translation).live

    def test_one_whose_schedule_is_cancelled_keeps_it_off_the_site(
        self, translation: Translation, admin_client: Client, monkeypatch: Any
    ) -> None:
        publish_from_the_explorer(admin_client, target_of(translation))
        source = source_of(translation)
        revision = source.scheduled_revision
        admin_client.post(reverse("wagtailadmin_pages:revisions_unschedule", args=[source.pk, revision.pk]))
        monkeypatch.setattr(timezone, "now", lambda: SOON + datetime.timedelta(minutes=1))
        with TestCase.captureOnCommitCallbacks(execute=True):
            call_command("publish_scheduled")
        assert not target_of(translation).live
        assert target_of(translation).scheduled_revision is None
