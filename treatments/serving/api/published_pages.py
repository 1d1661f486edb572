"""The pages that one request may see: live, public, on a site, in a locale of its chain."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from wagtail.models import Page, Site
from wagtail_localize.models import Translation

from treatments.authoring.page_types import page_models
from treatments.publishing.visibility import own_text, visible
from treatments.serving.api.locales import RequestedLocale

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class PublishedPages:
    def __init__(self, locale: RequestedLocale) -> None:
        self.locale = locale

    def in_chain(self, *document_types: str) -> QuerySet[Page]:
        """In every locale of the chain, so one page may be there more than once."""
        models = ContentType.objects.get_for_models(*page_models(*document_types)).values()
        return Page.objects.filter(
            self._visible,
            self._on_a_site,
            own_text(),
            content_type__in=models,
            locale__in=self.locale.ranks,
        )

    def best(self, *document_types: str) -> QuerySet[Page]:
        """Each page once, in the first locale of the chain that has it. ``source_locale`` is the locale that
        it was translated from, None for a page that was not."""
        pages = self.in_chain(*document_types)
        first = Q(pk__in=[])
        for locale_id, rank in self.locale.ranks.items():
            preferred = [other for other, other_rank in self.locale.ranks.items() if other_rank < rank]
            better = pages.filter(translation_key=OuterRef("translation_key"), locale__in=preferred)
            first |= Q(~Exists(better), locale=locale_id) if preferred else Q(locale=locale_id)
        return pages.filter(first).annotate(source_locale=_source_locale())

    def find(self, slug_or_id: str, *document_types: str) -> Page | None:
        key = slug_or_id if UUID.fullmatch(slug_or_id) else self._key_of(slug_or_id, *document_types)
        return self.best(*document_types).filter(translation_key=key).first() if key else None

    def _key_of(self, slug: str, *document_types: str) -> Any:
        """Two pages may have one slug, in two locales or below two parents: the earlier locale, then the
        older page."""
        matches = (
            self.in_chain(*document_types).filter(slug=slug).values_list("locale_id", "pk", "translation_key")
        )
        ranked = sorted((self.locale.ranks[locale_id], pk, key) for locale_id, pk, key in matches)
        return ranked[0][2] if ranked else None

    @cached_property
    def _on_a_site(self) -> Q:
        on_a_site = Q(pk__in=[])
        for site in Site.get_site_root_paths():
            on_a_site |= Q(url_path__startswith=site.root_path)
        return on_a_site

    @cached_property
    def _visible(self) -> Q:
        return visible()


def _source_locale() -> Subquery:
    translations = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"), target_locale=OuterRef("locale")
    )
    return Subquery(translations.values("source__locale__language_code")[:1])
