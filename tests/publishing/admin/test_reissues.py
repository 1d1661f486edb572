"""What becomes of many pages that follow one change, for the editor who made it."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests import builders
from tests.authoring.drafting.samples import person
from tests.publishing.admin.samples import editions
from treatments.models import Reissue, ReissuePage, Reviewer, TreatmentPage
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.reissuing.queue import reissue
from treatments.publishing.signals import head_changed

LIST = "/admin/treatments/ledger/reissues/"


def one(started: Reissue, name: str = "reissue") -> str:
    return reverse(f"treatments_ledger:{name}", args=[started.pk])


@pytest.fixture
def few_at_once(settings: Any) -> None:
    settings.TREATMENTS = {**settings.TREATMENTS, "REISSUE_AT_ONCE": 1}


@pytest.fixture
def waiting(settings: Any) -> None:
    """A task queue that nobody serves."""
    dummy = {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}
    settings.TASKS = {**settings.TASKS, "background": dummy}


def pages_of(reviewer: Reviewer, count: int = 3) -> list[TreatmentPage]:
    shown = builders.blocks("reviewer", reviewer.pk)
    return [
        builders.treatment(title=f"Treatment {number}", slug=f"treatment-{number}", reviewers=shown)
        for number in range(count)
    ]


def form_of(reviewer: Reviewer, **values: Any) -> dict[str, Any]:
    names = ("name", "role", "register", "registration_number", "profile_url", "conflicts_of_interest")
    return {**{name: getattr(reviewer, name) or "" for name in names}, **values}


@pytest.mark.django_db(transaction=True)
def test_whoever_changes_what_many_pages_show_is_told_and_led_to_the_progress(
    superuser: Client, few_at_once: None, waiting: None
) -> None:
    reviewer = builders.reviewer()
    pages_of(reviewer)
    address = reverse(Reviewer.snippet_viewset.get_url_name("edit"), args=[reviewer.pk])

    html = superuser.post(address, form_of(reviewer, name="Dr New Name"), follow=True).content.decode()

    started = Reissue.objects.get()
    assert "3 pages that show “Dr New Name" in html
    assert one(started) in html
    assert html.count(one(started)) == 1
    assert one(started) not in superuser.get("/admin/").content.decode()
    progress = superuser.get(one(started)).content.decode()
    assert "0 of 3 pages presented" in progress
    assert "Waiting" in progress
    assert 'data-running="true"' in progress
    assert "admin" in progress


@pytest.mark.django_db(transaction=True)
def test_a_change_that_few_pages_follow_is_not_worth_a_word(superuser: Client) -> None:
    reviewer = builders.reviewer()
    pages_of(reviewer, 1)
    address = reverse(Reviewer.snippet_viewset.get_url_name("edit"), args=[reviewer.pk])

    html = superuser.post(address, form_of(reviewer, name="Dr New Name"), follow=True).content.decode()

    assert "presented again." not in html
    assert not Reissue.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_the_progress_is_that_of_the_queue(superuser: Client, few_at_once: None) -> None:
    reviewer = builders.reviewer()
    pages = pages_of(reviewer)
    reviewer.name = "Dr New Name"
    reviewer.save()

    html = superuser.get(one(Reissue.objects.get())).content.decode()

    assert "3 of 3 pages presented" in html
    assert "Done" in html
    assert 'data-running="false"' in html
    assert "Ask the queue to go on" not in html
    assert len(editions(pages[0])) == 2


@pytest.mark.django_db
def test_the_part_that_is_drawn_anew_is_a_part(superuser: Client, waiting: None) -> None:
    started = reissue([1, 2], Cause.SHOWN, "A picture")

    html = superuser.get(one(started, "reissue_progress")).content.decode()

    assert "0 of 2 pages presented" in html
    assert "<html" not in html
    rows = superuser.get(f"{LIST}results/").content.decode()
    assert "A picture" in rows
    assert "<html" not in rows
    assert 'data-running="true"' in rows


@pytest.mark.django_db(transaction=True)
def test_what_failed_is_named_and_can_be_done_again(superuser: Client, few_at_once: None) -> None:
    reviewer = builders.reviewer()
    good, bad, worse = pages_of(reviewer)

    def fail(head: Any, **kwargs: Any) -> None:
        if head.page_id in (bad.pk, worse.pk):
            raise ValueError("no\nroom <left>")

    head_changed.connect(fail)
    try:
        reviewer.name = "Dr New Name"
        reviewer.save()
    finally:
        head_changed.disconnect(fail)
    started = Reissue.objects.get()
    html = superuser.get(one(started)).content.decode()
    assert "Done, with failures" in html
    assert f'href="/admin/pages/{bad.pk}/edit/"' in html
    assert f'href="/admin/pages/{worse.pk}/edit/"' in html
    assert f'href="/admin/pages/{good.pk}/edit/"' not in html
    assert "ValueError: no room &lt;left&gt;" in html
    assert len(editions(bad)) == 1

    response = superuser.post(one(started, "retry"), follow=True)

    again = Reissue.objects.exclude(pk=started.pk).get()
    assert response.redirect_chain == [(one(again), 302)]
    assert again.total == again.done == 2
    assert again.failed == 0
    assert again.started_by == "admin"
    assert len(editions(bad)) == len(editions(worse)) == 2
    assert len(editions(good)) == 2


@pytest.mark.django_db(transaction=True)
def test_what_was_interrupted_goes_on(superuser: Client, settings: Any) -> None:
    reviewer = builders.reviewer()
    pages = pages_of(reviewer)
    Reviewer.objects.filter(pk=reviewer.pk).update(name="Dr New Name")
    started = Reissue.objects.create(because="Dr New Name", cause=Cause.SHOWN, total=3)
    ReissuePage.objects.bulk_create(ReissuePage(reissue=started, page_id=page.pk) for page in pages)
    assert "Ask the queue to go on" in superuser.get(one(started)).content.decode()

    html = superuser.post(one(started, "retry"), follow=True).content.decode()

    assert "The task queue was asked to go on." in html
    assert "3 of 3 pages presented" in html
    assert len(editions(pages[2])) == 2


@pytest.mark.django_db
def test_nothing_failed_nothing_to_do_again(superuser: Client) -> None:
    with transaction.atomic():
        started = reissue([], Cause.SHOWN, "Nothing")
    Reissue.objects.filter(pk=started.pk).update(finished_at=started.created_at)

    html = superuser.post(one(started, "retry"), follow=True).content.decode()

    assert "there is nothing to do again" in html


@pytest.mark.django_db
def test_the_list_costs_the_same_whatever_its_length(superuser: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            superuser.get(LIST)
        return len(captured)

    Reissue.objects.create(because="One", cause=Cause.SHOWN, total=3)
    queries()
    short = queries()
    for number in range(15):
        Reissue.objects.create(because=f"Change {number}", cause=Cause.SHOWN, total=3)

    assert queries() == short
    assert len(re.findall(r'id="reissue-\d+"', superuser.get(LIST).content.decode())) == 16


@pytest.mark.django_db
def test_editors_find_it_among_the_reports_and_others_do_not() -> None:
    started = Reissue.objects.create(because="A picture", cause=Cause.SHOWN, total=3)
    writer, guest = Client(), Client()
    writer.force_login(person("writer", builders.site()))
    guest.force_login(person("guest"))

    assert LIST in writer.get("/admin/").content.decode()
    assert "A picture" in writer.get(LIST).content.decode()
    assert LIST not in guest.get("/admin/").content.decode()
    for address in (LIST, one(started), one(started, "reissue_progress")):
        assert guest.get(address)["Location"] == "/admin/"
    # Who may not publish may look on.
    assert "Ask the queue to go on" not in writer.get(one(started)).content.decode()
    assert writer.post(one(started, "retry"))["Location"] == "/admin/"
    assert writer.get(one(started, "retry")).status_code == 405
