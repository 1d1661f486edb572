"""An incomplete page goes live by no way, and whoever tries is told why."""

from __future__ import annotations

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail import VERSION as WAGTAIL_VERSION
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowTask

from tests import builders
from treatments.authoring.editorial.publication import NotPublishable
from treatments.models import TreatmentIndexPage, TreatmentPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def admin(client, django_user_model):
    user = django_user_model.objects.create_superuser("editor", "editor@example.org", "a-long-password")
    client.force_login(user)
    client.user = user
    return client


def incomplete(title="Unfinished", **fields):
    return builders.treatment(live=False, title=title, risks=[], **fields)


def is_live(page):
    return Page.objects.get(pk=page.pk).live


def test_code_cannot_publish_what_is_incomplete():
    page = incomplete()
    with pytest.raises(NotPublishable, match=r"“Unfinished” cannot be published.*still empty: risks\."):
        page.get_latest_revision().publish()
    page.live = True
    with pytest.raises(ValidationError, match="Required to publish"):
        page.save()
    assert not is_live(page)


def test_a_part_of_a_block_that_is_missing_is_named_with_its_place():
    page = builders.treatment(live=False)
    page.side_effects = [("side_effect", {"name": "Bruising"}), ("side_effect", {"name": ""})]
    with pytest.raises(NotPublishable, match=r"Side effects 2: Name"):
        page.save_revision(clean=False).publish()


def bulk_publish(client, *pages, **data):
    query = "&".join(f"id={page.pk}" for page in pages)
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    return client.post(f"{url}?{query}&next=/admin/", data, follow=True)


def test_publishing_many_says_what_each_lacks_and_publishes_none(admin):
    page, complete = incomplete(), builders.treatment(live=False, title="Complete")
    text = bulk_publish(admin, page, complete).content.decode()
    assert "“Unfinished” cannot be published. Required and still empty: risks." in text
    assert not is_live(page)
    assert not is_live(complete)
    bulk_publish(admin, complete)
    assert is_live(complete)


def test_publishing_a_branch_looks_at_its_drafts(admin):
    page = incomplete()
    index = TreatmentIndexPage.objects.get()
    assert "“Unfinished”" in bulk_publish(admin, index, include_descendants="on").content.decode()
    assert not is_live(page)


@pytest.mark.skipif(WAGTAIL_VERSION < (8, 0), reason="Wagtail 7.4 has no place to refuse an approval.")
def test_approving_says_what_is_missing_and_keeps_the_workflow(admin):
    page = builders.treatment(live=False, title="Moderated")
    workflow, task = Workflow.objects.create(name="Review"), GroupApprovalTask.objects.create(name="Approve")
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    state = workflow.start(page, admin.user)
    page.risks = []
    page.save_revision(clean=False)
    url = reverse(
        "wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.current_task_state.pk]
    )
    text = admin.post(url, {"comment": ""}, follow=True).content.decode()
    assert "“Moderated” cannot be published" in text
    state.refresh_from_db()
    assert state.status == state.STATUS_IN_PROGRESS
    assert not is_live(page)
    answer = admin.post(url, {"comment": ""}, headers={"x-requested-with": "XMLHttpRequest"}).json()
    assert answer["redirect"] == reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_an_incomplete_page_cannot_be_scheduled():
    page = incomplete()
    page.go_live_at = timezone.now() + datetime.timedelta(days=1)
    with pytest.raises(NotPublishable):
        page.save_revision().publish()


def test_a_schedule_passes_over_what_became_incomplete_and_publishes_the_rest(caplog):
    page, complete = incomplete(), builders.treatment(live=False, title="Complete")
    past = timezone.now() - datetime.timedelta(minutes=5)
    for scheduled in (page, complete):
        revision = scheduled.get_latest_revision()
        revision.approved_go_live_at = past
        revision.save()
    call_command("publish_scheduled")
    assert "“Unfinished” cannot be published" in caplog.text
    assert is_live(complete)
    assert not is_live(page)
    assert not TreatmentPage.objects.get(pk=page.pk).approved_schedule
