"""Publishing many pages from the explorer: each translation as its texts are now, as its editor publishes it.

Wagtail publishes the latest draft of each page, and wagtail-localize makes one only where a translation is
published in its own editor: without this the words of the source would go live.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import transaction
from django.http import HttpRequest
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationLog

from treatments.translating.access import publishing_refusal
from treatments.translating.following.sources import waits_for_source
from treatments.translating.reviewing.drafts import differing
from treatments.translating.reviewing.hindrances import hindrances_among, kept_translation
from treatments.translating.reviewing.texts import texts_of


def bring_drafts_up_to_date(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> None:
    """Before those are looked at that cannot go live. What is live stays as it is until then."""
    if action_type != "publish" or not issubclass(action.model, Page):
        return
    for page in _chosen(objects, action.get_execution_context()["include_descendants"]):
        translation = kept_translation(page)
        if translation and not publishing_refusal(request.user, page.specific):
            bring_draft_up_to_date(translation, page, request.user)


@transaction.atomic
def bring_draft_up_to_date(translation: Translation, page: Page, user: Any) -> None:
    """A new draft, if the latest lacks something, or goes live before its source. None while there are texts
    that may not go live. ``page`` is what Wagtail goes on with: it knows its latest draft."""
    texts = texts_of(translation)
    if hindrances_among(translation, texts):
        return
    latest = page.get_latest_revision_as_object()
    moment = waits_for_source(latest)
    if moment is None and not differing(translation, texts, latest):
        return
    draft = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    draft.go_live_at = moment or latest.go_live_at
    page.latest_revision = draft.save_revision(user=user)
    TranslationLog.objects.create(
        source=translation.source, locale=translation.target_locale, revision=page.latest_revision
    )


def _chosen(pages: Iterable[Page], with_descendants: bool) -> Iterator[Page]:
    for page in pages:
        yield page
        if with_descendants:
            yield from page.get_descendants().not_live()
