"""What was public is so no longer."""

from __future__ import annotations

from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import PageViewRestriction

from tests.publishing.ledger.machine.staff import TEXTS, Chance, Staff
from treatments.models import TreatmentIndexPage, Withdrawal


def unpublish(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which, live=True):
        with staff.doing():
            page.unpublish()


def unpublish_all_below(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which, TreatmentIndexPage, live=True):
        with staff.doing():
            UnpublishPageAction(page, include_descendants=True, user=staff.superuser).execute()


def withdraw_with_words(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which, *TEXTS, live=True):
        with staff.doing():
            Withdrawal.objects.create(page_id=page.pk, reason="withdrawn", explanation=staff.fact())
            page.unpublish()


def withdraw_for_another(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which, *TEXTS, live=True):
        instead = staff.some(at.other, *TEXTS).pk
        with staff.doing():
            Withdrawal.objects.create(page_id=page.pk, reason="redirect", redirect_page_id=instead)
            page.unpublish()


def delete(staff: Staff, at: Chance) -> None:
    """With all that is below it."""
    if page := staff.some(at.which):
        with staff.doing():
            page.delete()


def make_private(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which, view_restrictions=None):
        with staff.doing():
            PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def make_public(staff: Staff, at: Chance) -> None:
    restrictions = list(PageViewRestriction.objects.order_by("pk"))
    if restrictions:
        with staff.doing():
            restrictions[at.which % len(restrictions)].delete()


ACTS = [
    unpublish,
    unpublish_all_below,
    withdraw_with_words,
    withdraw_for_another,
    delete,
    make_private,
    make_public,
]
