"""Editors write and publish."""

from __future__ import annotations

from tests import builders
from tests.builders import blocks
from tests.publishing.ledger.machine.staff import TEXTS, Chance, Staff
from treatments.models import ConditionPage, Reviewer, TreatmentIndexPage, TreatmentPage


def write_a_draft(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which):
        page.title = page.summary = staff.words()
        with staff.doing():
            page.save_revision()


def publish_a_draft(staff: Staff, at: Chance) -> None:
    page = staff.some(at.which, has_unpublished_changes=True, latest_revision__isnull=False)
    if page:
        with staff.doing():
            staff.go_live(page.latest_revision)


def publish_other_words(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which):
        staff.publish(page, title=staff.words(), summary=staff.words())


def publish_another_risk(staff: Staff, at: Chance) -> None:
    """A change that no translation may hide."""
    page = staff.edited(at.which, TreatmentPage, ConditionPage)
    if isinstance(page, TreatmentPage):
        page.risks[0].value["name"] = staff.fact()
    elif page:
        page.red_flags[0].value = staff.fact()
    if page:
        staff.publish(page)


def publish_under_another_slug(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which):
        staff.publish(page, slug=staff.slug())


def show_another_page(staff: Staff, at: Chance) -> None:
    page, shown = staff.edited(at.which, TreatmentPage), staff.some(at.other, *TEXTS)
    if page:
        link = f'<p>See <a linktype="page" id="{shown.pk}">this</a>.</p>'
        staff.publish(page, related=blocks("page", shown.pk), cost=link)


def name_other_conditions(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which, TreatmentPage):
        conditions = ConditionPage.objects.order_by("pk").values_list("pk", flat=True)
        named = blocks("condition", *conditions) if at.flag else []
        staff.publish(page, indications_conditions=named)


def save_by_code(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which):
        page.summary = staff.words()
        with staff.doing():
            page.save()


def add_a_treatment(staff: Staff, at: Chance) -> None:
    parent = staff.some(at.which, TreatmentIndexPage, locale=builders.locale())
    shown = staff.some(at.other, *TEXTS)
    if parent and shown:
        reviewers = Reviewer.objects.order_by("pk").values_list("pk", flat=True)[:1]
        fields = builders.treatment_fields(
            title=staff.words(),
            related=blocks("page", shown.pk),
            reviewers=blocks("reviewer", *reviewers),
        )
        with staff.doing():
            page = parent.add_child(instance=TreatmentPage(**fields, live=False))
            revision = page.save_revision()
            if at.flag:
                staff.go_live(revision)


def copy_a_page(staff: Staff, at: Chance) -> None:
    if page := staff.some(at.which, *TEXTS):
        with staff.doing():
            page.copy(update_attrs={"slug": staff.slug()}, keep_live=at.flag)


def mirror_a_page(staff: Staff, at: Chance) -> None:
    """An alias is live at once, without having been published."""
    if page := staff.edited(at.which, *TEXTS):
        with staff.doing():
            page.create_alias(update_slug=staff.slug())


ACTS = [
    write_a_draft,
    publish_a_draft,
    publish_other_words,
    publish_another_risk,
    publish_under_another_slug,
    show_another_page,
    name_other_conditions,
    save_by_code,
    add_a_treatment,
    copy_a_page,
    mirror_a_page,
]
