"""In the editor of a translation: what readers have out of date, and what in the language of the source."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import Page

from treatments.authoring.lists import listed
from treatments.publishing.admin.reading.labels import label
from treatments.publishing.ledger.head import Head
from treatments.translating.reviewing.hindrances import kept_translation
from treatments.translating.workbench.urls import next_text_url


def tell_of_freshness(request: HttpRequest, page: Page) -> None:
    if request.method != "GET":
        return
    words = " ".join(_words(_said_of(page)))
    if words:
        translation = kept_translation(page)
        url = next_text_url(translation) if translation else ""
        buttons = [messages.button(url, _("Translate text by text"))] if url else []
        messages.warning(request, words, buttons=buttons)


def _said_of(page: Page) -> Mapping[str, Any]:
    """What the edition that is live says of its translation."""
    heads = Head.objects.filter(page_id=page.pk, is_live=True).exclude(
        translation_status__in=("source", "current")
    )
    said = heads.values_list("edition__translation", flat=True).first()
    return json.loads(said) if said else {}


def _words(said: Mapping[str, Any]) -> Iterator[str]:
    if stale := said.get("stale_sections"):
        since = said.get("stale_since")
        day = date_format(timezone.localtime(datetime.fromisoformat(since)), "DATE_FORMAT") if since else ""
        sections = listed(label(name) for name in stale)
        if day:
            yield _("Out of date since %(day)s: %(sections)s.") % {"day": day, "sections": sections}
        else:
            yield _("Out of date: %(sections)s.") % {"sections": sections}
    if missing := said.get("missing_sections"):
        sections = listed(label(name) for name in missing)
        yield _("Readers have in the language of the source: %(sections)s.") % {"sections": sections}
