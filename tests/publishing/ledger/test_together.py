"""A page and its edition go live together or not at all, whichever way it is published and wherever it fails.

Every test commits, as the admin does: Wagtail publishes outside a transaction.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, NamedTuple

import pytest
from django.core.management import call_command
from django.db.models.signals import post_save
from django.test import Client
from django.utils import timezone
from wagtail.models import Revision

from tests import builders
from tests.publishing.ledger.commands import run
from treatments.authoring.pages.signals import content_page_saved
from treatments.models import Edition, Head, HeadTerm, LedgerTip, TreatmentPage, Withdrawal
from treatments.publishing.ledger import append
from treatments.publishing.ledger.tip import LedgerTip as Tip
from treatments.publishing.signals import head_changed

pytestmark = pytest.mark.django_db(transaction=True)


class Failure(RuntimeError):
    pass


def fail(*args: Any, **kwargs: Any) -> None:
    raise Failure


@pytest.fixture
def draft() -> TreatmentPage:
    return builders.treatment(
        live=False, indications_conditions=builders.blocks("condition", builders.condition().pk)
    )


# Ways to publish


def by_an_editor(page: TreatmentPage) -> None:
    page.save_revision().publish()


def by_code(page: TreatmentPage) -> None:
    page.live = True
    page.save()


def on_schedule(page: TreatmentPage) -> None:
    """Approved yesterday for an hour ago."""
    page.go_live_at = timezone.now() + datetime.timedelta(hours=1)
    page.save_revision().publish()
    then = timezone.now() - datetime.timedelta(hours=1)
    Revision.objects.filter(pk=page.latest_revision_id).update(approved_go_live_at=then)
    revision = Revision.objects.get(pk=page.latest_revision_id)
    Revision.objects.filter(pk=revision.pk).update(
        content={**revision.content, "go_live_at": then.isoformat()}
    )
    call_command("publish_scheduled")


WAYS: dict[str, Callable[[TreatmentPage], None]] = {
    "by an editor": by_an_editor,
    "by code": by_code,
    "on schedule": on_schedule,
}

# Places to fail at


class Patch(NamedTuple):
    owner: Any
    name: str


PLACES: dict[str, Any] = {
    "before the edition": Patch(append, "chain_hash"),
    "while the edition is written": Patch(Edition, "save"),
    "when the chain is moved on": Patch(Tip, "save"),
    "when its terms are written": Patch(HeadTerm.objects, "bulk_create"),
    "in what listens to the ledger": head_changed,
    "in what listens to the page": content_page_saved,
    "in what listens to the row": post_save,
}


@pytest.fixture
def failing() -> Any:
    """Makes one place fail until the function that it answers is called."""
    undo: list[Callable[[], Any]] = []
    with pytest.MonkeyPatch.context() as patching:

        def failing(place: Any) -> Callable[[], None]:
            if isinstance(place, Patch):
                patching.setattr(place.owner, place.name, fail)
                undo.append(patching.undo)
            else:
                place.connect(fail, sender=None if place is head_changed else TreatmentPage)
                undo.append(lambda: place.disconnect(fail, None if place is head_changed else TreatmentPage))
            return repaired

        def repaired() -> None:
            while undo:
                undo.pop()()

        yield failing
        repaired()


def state(page: TreatmentPage) -> tuple[Any, ...]:
    """What the database has: of the page, of its edition, and of the ledger."""
    row = TreatmentPage.objects.get(pk=page.pk)
    tip = LedgerTip.objects.get()
    heads = Head.objects.order_by("pk").values_list("key", "edition_id", "is_live", "slug")
    return (row.live, row.summary, row.slug, Edition.objects.count(), tip.sequence, tip.hash, list(heads))


ANYWHERE = [("by an editor", place) for place in PLACES]
ANYHOW = [
    (way, place)
    for way in ("by code", "on schedule")
    for place in ("while the edition is written", "in what listens to the page")
]


@pytest.mark.parametrize(("way", "place"), [*ANYWHERE, *ANYHOW])
def test_a_failure_leaves_neither_the_page_nor_an_edition(
    draft: TreatmentPage, failing: Any, way: str, place: str, client: Client
) -> None:
    before = state(draft)
    repaired = failing(PLACES[place])

    with pytest.raises(Failure):
        WAYS[way](TreatmentPage.objects.get(pk=draft.pk))

    assert state(draft) == before
    assert not before[0]
    assert client.get("/api/v1/treatments/sclerotherapy/").status_code == 404
    repaired()
    assert run("reconcile", "--check").code == 0
    assert run("verify_ledger").code == 0


@pytest.mark.parametrize("way", WAYS)
def test_once_it_works_again_the_page_goes_live_with_its_edition(
    draft: TreatmentPage, failing: Any, way: str, client: Client
) -> None:
    repaired = failing(PLACES["while the edition is written"])
    with pytest.raises(Failure):
        WAYS[way](TreatmentPage.objects.get(pk=draft.pk))
    repaired()

    if way == "on schedule":
        call_command("publish_scheduled")
    else:
        WAYS[way](TreatmentPage.objects.get(pk=draft.pk))

    assert TreatmentPage.objects.get(pk=draft.pk).live
    assert Edition.objects.get(page_id=draft.pk).number == 1
    assert client.get("/api/v1/treatments/sclerotherapy/").status_code == 200
    assert run("verify_ledger").code == 0


def test_a_failure_leaves_the_text_that_was_live(draft: TreatmentPage, failing: Any, client: Client) -> None:
    draft.save_revision().publish()
    before, answer = state(draft), client.get("/api/v1/treatments/sclerotherapy/").content
    failing(PLACES["in what listens to the ledger"])

    page = TreatmentPage.objects.get(pk=draft.pk)
    page.summary, page.slug = "Another summary.", "vein-injections"
    with pytest.raises(Failure):
        by_an_editor(page)

    assert state(draft) == before
    assert client.get("/api/v1/treatments/sclerotherapy/").content == answer


def test_a_failure_to_withdraw_leaves_the_page_its_edition_and_the_reason(
    draft: TreatmentPage, failing: Any, client: Client
) -> None:
    """Else a reader could get a page that the ledger says is gone, or the other way round."""
    draft.save_revision().publish()
    Withdrawal.objects.create(page_id=draft.pk, reason="withdrawn", explanation="It was recalled.")
    before, answer = state(draft), client.get("/api/v1/treatments/sclerotherapy/").content
    repaired = failing(PLACES["in what listens to the ledger"])

    with pytest.raises(Failure):
        TreatmentPage.objects.get(pk=draft.pk).unpublish()

    assert state(draft) == before
    assert client.get("/api/v1/treatments/sclerotherapy/").content == answer
    repaired()
    TreatmentPage.objects.get(pk=draft.pk).unpublish()
    told = client.get("/api/v1/treatments/sclerotherapy/")
    assert (told.status_code, told.json()["explanation"]) == (410, "It was recalled.")
