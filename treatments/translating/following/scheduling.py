"""A translation is read from when its source is, and no longer: Wagtail keeps both moments page by page."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.conf import conf
from treatments.publishing.ledger.edition import Action, Edition
from treatments.publishing.settling.pages import settle_saved_page
from treatments.translating.following.sources import source_of, waits_for_source


def follow_expiry(page: Page) -> None:
    """After a publication: of a source to its translations, of a translation from its source."""
    if page.alias_of_id or not conf.follow_schedule:
        return
    if source := source_of(page):
        _expire_with(source, page, before=None)
    before = _expiry_before(page)
    for target in _targets_of(page):
        _expire_with(page, target, before)


def start_with_source(request: HttpRequest, page: Any) -> None:
    """Before the editor publishes a translation whose source waits for its moment: it waits for the same."""
    if request.method != "POST" or request.POST.get("action") != "publish":
        return
    if page.permissions_for_user(request.user).can_publish():
        schedule_with_source(request, page)


def schedule_with_source(request: HttpRequest, page: Page) -> None:
    if moment := waits_for_source(page):
        type(page).objects.filter(pk=page.pk).update(go_live_at=moment)
        at = date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")
        messages.info(request, _("It goes live together with its source, on %(at)s.") % {"at": at})


def _targets_of(source: Page) -> list[Page]:
    locales = Translation.objects.filter(
        source__object_id=source.translation_key, source__locale=source.locale_id, enabled=True
    ).values("target_locale")
    found = Page.objects.filter(translation_key=source.translation_key, locale__in=locales, alias_of=None)
    return list(found.specific())


def _expiry_before(page: Page) -> datetime | None:
    """That of the edition before this publication."""
    editions = Edition.objects.filter(
        key=page.translation_key, locale=page.locale.language_code, action=Action.PUBLISHED
    ).order_by("-sequence")
    moments = list(editions.values_list("expires_at", flat=True)[:2])
    return next((moment for moment in moments if moment != page.expire_at), None)


def _expire_with(source: Page, target: Page, before: datetime | None) -> None:
    """One that ends earlier by itself does so; one that ended with the source goes on to do so."""
    wanted, own = source.expire_at, target.expire_at
    followed = before is not None and own == before
    is_later = wanted is not None and (own is None or own > wanted)
    if own != wanted and (followed or is_later):
        # Not by saving: what may be wrong with the text is no reason to let it stand for longer.
        type(target).objects.filter(pk=target.pk).update(expire_at=wanted)
        target.refresh_from_db(fields=["expire_at"])
        settle_saved_page(target)
