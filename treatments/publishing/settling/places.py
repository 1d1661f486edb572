"""After a change of where pages stand, or of who may see them: a privacy setting, a site."""

from __future__ import annotations

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, PageViewRestriction, Site

from treatments.authoring.page_types import document_models
from treatments.publishing.ledger.edition import Cause
from treatments.publishing.ledger.head import Head
from treatments.publishing.settling.pages import settle_subtree
from treatments.publishing.settling.settle import settle


def settle_restriction(restriction: PageViewRestriction) -> None:
    page = Page.objects.filter(pk=restriction.page_id).first()
    if page is not None:  # else it goes with its page
        settle_subtree(page)


def settle_site(site: Site) -> None:
    settle(every_page, Cause.PLACE, str(site))


def every_page() -> set[int]:
    """Ids of all that is public or was: where something is to be published or to be withdrawn."""
    types = ContentType.objects.get_for_models(*document_models()).values()
    live = Page.objects.filter(live=True, content_type__in=types).values_list("pk", flat=True)
    return {*live, *Head.objects.filter(is_live=True).values_list("page_id", flat=True)}
