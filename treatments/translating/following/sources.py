"""When a translation may go live at all: not before its source, nor after its source was withdrawn."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.models import Page

from treatments.conf import conf
from treatments.publishing.ledger.head import Head
from treatments.translating.reviewing.hindrances import kept_translation


def source_of(page: Page) -> Page | None:
    """Of a translation that is switched on; None if it is gone."""
    translation = kept_translation(page)
    if translation is None:
        return None
    key, locale = translation.source.object_id, translation.source.locale_id
    return Page.objects.filter(translation_key=key, locale=locale).first()


def withdrawn_source(target: Any) -> str:
    """That the source of a translation has been taken off the site, in a sentence; empty if it has not."""
    source = source_of(target) if isinstance(target, Page) and conf.withdraw_translations else None
    if source is None or not is_withdrawn(source):
        return ""
    return _(
        "Its source “%(title)s” has been taken off the site. Publish that again first, or stop the "
        "translation to keep this page by hand."
    ) % {"title": source.title}


def waiting_source(target: Any) -> str:
    """That the source goes live later than its translation would, in a sentence."""
    moment = waits_for_source(target)
    if moment is None:
        return ""
    at = date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")
    return _("Its source goes live on %(at)s. Schedule it for the same moment, or for a later one.") % {
        "at": at
    }


def is_withdrawn(source: Page) -> bool:
    """It was public once. What has never been is no reason to wait."""
    heads = Head.objects.filter(key=source.translation_key, locale=source.locale.language_code)
    return not source.live and starts(source) is None and heads.exists()


def waits_for_source(target: Any) -> datetime | None:
    """The moment to come at which the source goes live, where its translation would do so earlier."""
    source = source_of(target) if isinstance(target, Page) and conf.follow_schedule else None
    moment = starts(source) if source else None
    if moment is None or moment <= timezone.now():
        return None
    return moment if target.go_live_at is None or target.go_live_at < moment else None


def starts(page: Page) -> datetime | None:
    """When a page that is not live yet goes live."""
    revision = None if page.live else page.scheduled_revision
    return revision.approved_go_live_at if revision else None
