"""Pages get other addresses, with all that is below them."""

from __future__ import annotations

from wagtail.models import Page, Site

from tests.publishing.ledger.machine.staff import Chance, Staff
from treatments.models import TreatmentIndexPage, TreatmentPage


def move_a_treatment(staff: Staff, at: Chance) -> None:
    page = staff.some(at.which, TreatmentPage)
    target = page and staff.some(at.other, TreatmentIndexPage, locale=page.locale)
    if target:
        with staff.doing():
            page.move(target, "first-child" if at.flag else "last-child")


def move_a_section(staff: Staff, at: Chance) -> None:
    """Or to another place among its siblings, of which those behind it move on."""
    if page := staff.some(at.which, TreatmentIndexPage):
        above = page.get_ancestors().filter(depth=2)
        sections = Page.objects.filter(pk__in=TreatmentIndexPage.objects.filter(locale=page.locale))
        places = [*above, *sections.exclude(path__startswith=page.path).order_by("pk")]
        with staff.doing():
            page.move(places[at.other % len(places)], "first-child" if at.flag else "last-child")


def move_to_another_host(staff: Staff, at: Chance) -> None:
    site = Site.objects.get()
    site.hostname = f"www-{staff.number()}.clinic.example"
    with staff.doing():
        site.save()


ACTS = [move_a_treatment, move_a_section, move_to_another_host]
