from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import TestCase
from wagtail_localize.models import StringTranslation, Translation

from tests import builders
from tests.authoring.drafting.samples import person
from tests.translating import conftest as translating, contents
from treatments.models import TreatmentPage
from treatments.translating.submitting_below import run_submission

pytestmark = pytest.mark.django_db


def submitted(client: Any, page: TreatmentPage) -> Any:
    answer = client.post(
        f"/admin/localize/submit/page/{page.pk}/", {"locales": [builders.locale("fr").pk]}, follow=True
    )
    return answer, page.get_translation(builders.locale("fr"))


def test_whoever_may_edit_the_translation_arrives_there(admin_client: Any) -> None:
    answer, translation = submitted(admin_client, builders.treatment())

    assert answer.request["PATH_INFO"] == f"/admin/pages/{translation.pk}/edit/"


def test_whoever_may_not_edit_the_translation_stays_with_the_source(client: Any) -> None:
    page = builders.treatment()
    editor = person("editor", builders.site())
    editor.user_permissions.add(Permission.objects.get(codename="submit_translation"))
    client.force_login(editor)

    answer, translation = submitted(client, page)

    assert not translation.live
    assert answer.request["PATH_INFO"] == f"/admin/pages/{page.pk}/edit/"
    assert "successfully submitted for translation into French" in answer.content.decode()
    assert "do not have permission" not in answer.content.decode()


def refuse_to_copy(title: str, monkeypatch: Any) -> None:
    copy = TreatmentPage.copy_for_translation

    def failing(page: Any, *args: Any, **kwargs: Any) -> Any:
        if page.title == title:
            raise RuntimeError("No room.")
        return copy(page, *args, **kwargs)

    monkeypatch.setattr(TreatmentPage, "copy_for_translation", failing)


class TestWithAllBelow:
    @pytest.fixture
    def parent(self, db: None) -> Any:
        pages = [builders.treatment(title=f"Peel {number}") for number in range(3)]
        return pages[0].get_parent().specific

    def submit(self, client: Any, parent: Any) -> Any:
        fields = {"locales": [builders.locale("fr").pk], "include_subtree": "on"}
        with TestCase.captureOnCommitCallbacks(execute=True):
            answer = client.post(f"/admin/localize/submit/page/{parent.pk}/", fields, follow=True)
        return answer.content.decode()

    def below(self, parent: Any) -> set[str]:
        french = parent.get_translation(builders.locale("fr"))
        return set(french.get_children().values_list("title", flat=True))

    def test_the_pages_below_follow_in_the_queue(self, admin_client: Any, parent: Any) -> None:
        assert "The pages below it follow, one after the other." in self.submit(admin_client, parent)
        assert self.below(parent) == {"Peel 0", "Peel 1", "Peel 2"}
        assert Translation.objects.filter(enabled=True, source__object_repr__startswith="Peel").count() == 3

    def test_whoever_submits_does_not_wait_for_them(self, admin_client: Any, parent: Any) -> None:
        fields = {"locales": [builders.locale("fr").pk], "include_subtree": "on"}
        with TestCase.captureOnCommitCallbacks(execute=False):
            admin_client.post(f"/admin/localize/submit/page/{parent.pk}/", fields)
        assert self.below(parent) == set()

    def test_one_that_cannot_be_copied_is_told_and_holds_up_no_other(
        self, admin_client: Any, parent: Any, monkeypatch: Any, caplog: Any
    ) -> None:
        refuse_to_copy("Peel 1", monkeypatch)
        self.submit(admin_client, parent)
        assert self.below(parent) == {"Peel 0", "Peel 2"}
        assert "“Peel 1”" in caplog.text

    def test_what_is_deleted_meanwhile_is_left_out(self, parent: Any) -> None:
        pk = parent.pk
        parent.delete()
        run_submission.call(pk, [builders.locale("fr").pk], "")
        assert not Translation.objects.exists()

    def test_submitted_twice_nothing_is_changed(self, admin_client: Any, parent: Any) -> None:
        self.submit(admin_client, parent)
        page = TreatmentPage.objects.get(title="Peel 0", locale=builders.locale("fr"))
        page.save_revision().publish()
        source = TreatmentPage.objects.get(title="Peel 0", locale=builders.locale())
        source.summary = "Another."
        with TestCase.captureOnCommitCallbacks(execute=True):
            source.save_revision().publish()
        before = page.latest_revision_id, TreatmentPage.objects.get(pk=page.pk).summary
        with TestCase.captureOnCommitCallbacks(execute=True):
            run_submission.call(parent.pk, [builders.locale("fr").pk], "")
        now = TreatmentPage.objects.get(pk=page.pk)
        assert (now.latest_revision_id, now.summary) == before

    def test_what_one_showed_that_could_not_be_copied_goes_with_the_next(
        self, db: None, monkeypatch: Any
    ) -> None:
        site = builders.body_site()
        for title in ("Peel 1", "Peel 2"):
            page = builders.treatment(title=title, body_sites=builders.blocks("body_site", site.pk))
        refuse_to_copy("Peel 1", monkeypatch)
        french = builders.locale("fr")
        run_submission.call(page.get_parent().pk, [french.pk], "")
        assert page.has_translation(french)
        assert site.has_translation(french)


class TestWhatStandsAlready:
    """Of a set of instructions that another page shows as well."""

    @pytest.fixture
    def shared(self, db: None) -> Any:
        """In English, and live in French."""
        shared = contents.aftercare_set()
        translation = translating.submitted(shared)
        translating.enter_all(translation)
        translating.published(translation)
        return shared

    def french_steps(self, shared: Any) -> list[str]:
        french = shared.get_translation(builders.locale("fr"))
        return [step.value["text"] for step in french.steps]

    def submit_another(self, client: Any, shared: Any) -> None:
        page = builders.treatment(title="Peel", aftercare=builders.blocks("set", shared.pk))
        with TestCase.captureOnCommitCallbacks(execute=True):
            submitted(client, page)
        assert page.has_translation(builders.locale("fr"))

    def test_what_a_machine_wrote_meanwhile_stays_where_it_is(self, admin_client: Any, shared: Any) -> None:
        before = self.french_steps(shared)
        row = StringTranslation.objects.get(translation_of__data="T aftercare of the set")
        row.data, row.translation_type = "[fr] T, par une machine", "machine"
        row.save()
        self.submit_another(admin_client, shared)
        assert self.french_steps(shared) == before

    def test_nor_do_words_of_the_source_come_in_its_place(self, admin_client: Any, shared: Any) -> None:
        before = self.french_steps(shared)
        shared.steps[0].value["text"] = "Walk twice."
        with TestCase.captureOnCommitCallbacks(execute=True):
            shared.save()
        self.submit_another(admin_client, shared)
        assert self.french_steps(shared) == before
