"""What was public is so no longer."""

from __future__ import annotations

from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.models import Translation

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
    page = staff.some(at.which)
    if page and not any(is_copied_by_hand(each) for each in page.get_descendants(inclusive=True)):
        with staff.doing():
            page.delete()


def is_copied_by_hand(page: Page) -> bool:
    """Into another locale without wagtail-localize: see ``test_stories``."""
    copies = Page.objects.filter(translation_key=page.translation_key, alias_of=None).exclude(pk=page.pk)
    known = Translation.objects.filter(source__object_id=page.translation_key).values("target_locale")
    return copies.exclude(locale__in=known).exists()


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
