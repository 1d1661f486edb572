"""The demo's translations: one gettext catalogue a locale, put through wagtail-localize's own workflow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import polib
from wagtail.models import Locale, Page

from home.models import HomePage
from treatments.authoring.page_types import page_models
from treatments.translating.content_catalogue import apply_catalogue, catalogue_of


def translate(folder: Path, say: Callable[[str], None]) -> list[str]:
    """Translates and publishes each page for which a catalogue has every text, if it is not live yet.

    Answers what wagtail-localize refused, a line each.
    """
    refused: list[str] = []
    for path in sorted(folder.glob("*.po")):
        locale = Locale.objects.get(language_code=path.stem)
        catalogue = polib.pofile(str(path))
        known = {entry.msgid for entry in catalogue.translated_entries()}
        pages = [page for page in source_pages() if _is_to_do(page, locale, known)]
        for place, page in enumerate(pages, start=1):
            say(f"{locale.language_code} {place}/{len(pages)} {page.title}")
            outcome = apply_catalogue(page, locale, catalogue)
            refused += [f"{path.name}: {page.title}: {line}" for line in outcome.refused]
    return refused


def source_pages() -> list[Any]:
    """Live pages of the source locale, parents before their children."""
    pages = Page.objects.live().filter(locale=Locale.get_default(), depth__gt=1).order_by("depth", "path")
    models = {HomePage, *page_models("index", "treatment", "condition", "article")}
    return [page for page in pages.specific() if type(page) in models]


def _is_to_do(page: Any, locale: Locale, known: set[str]) -> bool:
    translation = page.get_translation_or_none(locale)
    if translation is not None and translation.live:
        return False
    return all(entry.msgid in known for entry in catalogue_of([page], locale))
