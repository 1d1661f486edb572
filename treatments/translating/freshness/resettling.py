"""After what changes the state of a translation and not a word of it.

A translator confirms a text for a new wording, or says that a name is the same in both languages; a
translation is switched off; its source is withdrawn.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from wagtail.models import Locale, Page
from wagtail_localize.models import SegmentOverride, StringTranslation, TranslatableObject, Translation

from treatments.conf import conf
from treatments.publishing.ledger.edition import Cause, Edition, WithdrawalReason
from treatments.publishing.ledger.head import Head
from treatments.publishing.locales import fallback_chain
from treatments.publishing.settling import settle
from treatments.publishing.settling.showing import pages_showing
from treatments.publishing.until_commit import UntilCommit
from treatments.publishing.visibility import public_pages
from treatments.translating.freshness.assess import assess
from treatments.translating.freshness.lineage import Family


class Changed(NamedTuple):
    """A page or a snippet in one locale."""

    key: UUID
    locale: str


def resettle_translation(instance: Translation | StringTranslation | SegmentOverride) -> None:
    """Once for all that one transaction changes, when it commits."""
    if isinstance(instance, Translation):
        _changed.add([Changed(instance.source.object_id, instance.target_locale.language_code)])
    elif instance.context:
        _changed.add([Changed(instance.context.object_id, instance.locale.language_code)])


def resettle_translations_of(edition: Edition) -> None:
    """Settling itself looks at the translations of what has a new text. It does not at those of what has been
    withdrawn or has become stale, nor at pages that code has copied."""
    has_new_text = edition.document and edition.changed_sections
    if not has_new_text or _is_copied(edition.key):
        _changed.add([Changed(edition.key, edition.locale)])


def affected_pages(changed: Collection[Changed]) -> set[int]:
    """Ids of the pages whose state may be another now: the translations themselves, what was translated from
    them, and what shows them."""
    found: set[int] = set()
    for key, locale in changed:
        family = Family(key)
        own = [page for page in family.pages.values() if page.locale.language_code == locale]
        found |= {page.pk for page in [*own, *family.below(locale)]}
    return found | _showing_changed_snippets(changed)


def _showing_changed_snippets(changed: Collection[Changed]) -> set[int]:
    """Of the pages that show a snippet those whose text may come from the locale in which it was changed."""
    locales: dict[UUID, set[str]] = defaultdict(set)
    for each in changed:
        locales[each.key].add(each.locale)
    found: set[int] = set()
    for translated in TranslatableObject.objects.filter(pk__in=locales).select_related("content_type"):
        model = translated.content_type.model_class()
        if model is None or issubclass(model, Page):
            continue
        showing = pages_showing(model._default_manager.filter(translation_key=translated.pk))
        pages = Page.objects.filter(
            pk__in=showing, locale__language_code__in=_fed_by(locales[translated.pk], showing)
        )
        found |= set(pages.values_list("pk", flat=True))
    return found


def _fed_by(codes: Collection[str], page_ids: Collection[int]) -> set[str]:
    """The locales of pages that show what stands in one of these, or are translated from a page that does."""
    keys = Page.objects.filter(pk__in=page_ids).values("translation_key")
    rows = Translation.objects.filter(source__object_id__in=keys).order_by()
    steps = set(rows.values_list("source__locale__language_code", "target_locale__language_code").distinct())
    for code in Locale.objects.values_list("language_code", flat=True):
        steps |= {(nearer, code) for nearer in fallback_chain(code)}
    found: set[str] = set()
    new = set(codes)
    while new:
        found |= new
        new = {target for source, target in steps if source in new} - found
    return found


def _is_copied(key: UUID) -> bool:
    """Whether there is a page that has no part in any translation of wagtail-localize."""
    pages = Page.objects.filter(translation_key=key, live=True, alias_of=None)
    locale_ids = set(pages.values_list("locale_id", flat=True))
    if len(locale_ids) < 2:
        return False
    rows = Translation.objects.filter(source__object_id=key)
    known = {pk for pair in rows.values_list("source__locale_id", "target_locale_id") for pk in pair}
    return not locale_ids <= known


def _settle(changed: set[Changed]) -> None:
    page_ids = affected_pages(changed)
    if len(page_ids) <= conf.reissue_at_once:  # else the queue finds out which
        page_ids = _out_of_step(page_ids)
    settle(page_ids, Cause.TRANSLATION)


_changed: UntilCommit[Changed] = UntilCommit("translations_to_settle", _settle)


def _out_of_step(page_ids: set[int]) -> set[int]:
    """Those whose last edition says something else, or shows text of the source. Asking costs less than
    presenting."""
    heads = Head.objects.filter(page_id__in=page_ids)
    withheld = heads.filter(edition__withdrawal__reason=WithdrawalReason.WITHHELD)
    said = dict(heads.filter(is_live=True).values_list("page_id", "edition__translation"))
    pages = public_pages(said) if said else {}
    changed = {pk for pk, page in pages.items() if _may_differ(json.loads(said[pk]), page)}
    return {*changed, *withheld.values_list("page_id", flat=True)}


def _may_differ(said: Mapping[str, Any], page: Page) -> bool:
    return bool(said["substituted_sections"]) or assess(page) != said
