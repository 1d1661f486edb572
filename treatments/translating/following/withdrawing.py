"""A text that is taken off the site because it is wrong or dangerous is so in every language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.conf import conf
from treatments.publishing.ledger.edition import WithdrawalReason
from treatments.publishing.ledger.head import Head
from treatments.publishing.withdrawal import Withdrawal


def withdraw_translations(source: Page) -> None:
    """Of what has just been unpublished, for the same reason, and so on down a chain. A page that somebody
    keeps by hand stays: it is no longer a translation."""
    if source.alias_of_id or not conf.withdraw_translations:
        return
    locales = Translation.objects.filter(
        source__object_id=source.translation_key, source__locale=source.locale_id, enabled=True
    ).values("target_locale")
    targets = Page.objects.filter(translation_key=source.translation_key, locale__in=locales, alias_of=None)
    said = _said_of(source)
    for target in targets.filter(live=True).specific():
        _note(said, target)
        target.unpublish()
    # One that is to go live at a later moment does not do so any more.
    for target in targets.filter(live=False):
        target.revisions.filter(approved_go_live_at__isnull=False).update(approved_go_live_at=None)


def _said_of(source: Page) -> Mapping[str, Any]:
    head = Head.objects.filter(key=source.translation_key, locale=source.locale.language_code)
    ended = head.filter(is_live=False).select_related("edition").first()
    return (ended and ended.edition.withdrawal) or {}


def _note(said: Mapping[str, Any], target: Page) -> None:
    """An explanation is in the language of the source: readers of a translation are told the reason alone."""
    reason, instead = said.get("reason", WithdrawalReason.GONE), None
    if reason == WithdrawalReason.REDIRECT:
        pages = Page.objects.filter(
            translation_key=(said.get("redirect") or {}).get("id"), locale=target.locale_id
        )
        instead = pages.first()
    if reason == WithdrawalReason.WITHHELD or (reason == WithdrawalReason.REDIRECT and instead is None):
        reason = WithdrawalReason.GONE
    note = {"reason": reason, "redirect_page_id": instead and instead.pk}
    Withdrawal.objects.get_or_create(page_id=target.pk, defaults=note)
