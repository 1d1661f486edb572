"""Publishing many pages from the explorer: each translation as its texts are now, as its editor publishes it.

Wagtail publishes the latest draft of each page, and wagtail-localize makes one only where a translation is
published in its own editor: without this the words of the source would go live.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from wagtail.admin import messages
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationLog

from treatments.authoring.pages.publishing_together import drafts_below
from treatments.translating.access import publishing_refusal
from treatments.translating.following.sources import waits_for_source
from treatments.translating.reviewing.hindrances import hindrances_among, kept_translation
from treatments.translating.reviewing.texts import texts_of


def bring_drafts_up_to_date(
    request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any
) -> HttpResponse | None:
    """Before those are looked at that cannot go live. What is live stays as it is until then."""
    if action_type != "publish" or not issubclass(action.model, Page):
        return None
    chosen = list(objects)
    refused = {page.title: words for page in chosen if (words := _bring_up_to_date(page, request.user))}
    for title, words in refused.items():
        messages.error(request, f"{title}: {words}")
    if refused:
        return redirect(action.next_url)
    if action.get_execution_context()["include_descendants"]:
        for page in drafts_below(chosen, request.user):
            _bring_up_to_date(page, request.user)
    return None


def _bring_up_to_date(page: Page, user: Any) -> str:
    """Why nobody may do that now, for a translation; empty for any other page."""
    translation = kept_translation(page)
    if translation is None:
        return ""
    words = publishing_refusal(user, page.specific)
    if not words:
        bring_draft_up_to_date(translation, page, user)
    return words


@transaction.atomic
def bring_draft_up_to_date(translation: Translation, page: Page, user: Any) -> None:
    """A new draft with all that the translation has now. None while there are texts that may not go live.
    ``page`` is what Wagtail goes on with: it knows its latest draft."""
    if hindrances_among(translation, texts_of(translation)):
        return
    latest = page.get_latest_revision_as_object()
    draft = translation.source.get_ephemeral_translated_instance(translation.target_locale, fallback=True)
    draft.go_live_at, draft.expire_at = waits_for_source(latest) or latest.go_live_at, latest.expire_at
    page.latest_revision = draft.save_revision(user=user)
    TranslationLog.objects.create(
        source=translation.source, locale=translation.target_locale, revision=page.latest_revision
    )
