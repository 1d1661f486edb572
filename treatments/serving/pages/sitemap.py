"""What search engines are told: each page of the site that anybody can read, with its translations."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any
from uuid import UUID

from django.contrib.sitemaps import Sitemap
from django.contrib.sitemaps.views import index, sitemap
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone

from treatments.publishing.ledger.head import Head
from treatments.serving.pages.site import site_id

# Half of what a file may hold: each page comes with the addresses of its translations.
PAGES_IN_A_FILE = 2_500
URL_NAME = "treatments_sitemap:section"


class DocumentSitemap(Sitemap[Head]):
    """The documents of one site in one locale, from their heads. Addresses are those of the ledger."""

    limit = PAGES_IN_A_FILE

    def __init__(self, site: int | None, locale: str) -> None:
        self.site, self.locale = site, locale

    def items(self) -> QuerySet[Head]:
        return _readable(self.site).filter(locale=self.locale).order_by("pk")

    def get_latest_lastmod(self) -> datetime | None:
        return self.items().order_by("-published_at").values_list("published_at", flat=True).first()

    def get_urls(
        self, page: int | str = 1, site: Any = None, protocol: str | None = None
    ) -> list[dict[str, Any]]:
        heads = list(self.paginator.page(page).object_list)
        self.latest_lastmod = max((head.published_at for head in heads), default=None)
        translations = self._translations([head.key for head in heads])
        return [
            {
                "item": head,
                "location": head.url,
                "lastmod": head.published_at,
                "changefreq": None,
                "priority": "",
                "alternates": translations[head.key] if len(translations[head.key]) > 1 else [],
            }
            for head in heads
        ]

    def _translations(self, keys: list[UUID]) -> dict[UUID, list[dict[str, str]]]:
        found: dict[UUID, list[dict[str, str]]] = defaultdict(list)
        heads = _readable(self.site).filter(key__in=keys).order_by("locale")
        for key, locale, url in heads.values_list("key", "locale", "url"):
            found[key].append({"lang_code": locale, "location": url})
        return found


def _readable(site: int | None) -> QuerySet[Head]:
    not_expired = Q(expires_at=None) | Q(expires_at__gt=timezone.now())
    return Head.objects.filter(not_expired, is_live=True, site_id=site).only("key", "url", "published_at")


def sitemap_index(request: HttpRequest) -> HttpResponseBase:
    response: HttpResponseBase = index(request, _sitemaps(request), sitemap_url_name=URL_NAME)
    return response


def sitemap_section(request: HttpRequest, section: str) -> HttpResponseBase:
    """``section`` is a locale; ``?p=2`` is its second file."""
    response: HttpResponseBase = sitemap(request, _sitemaps(request), section)
    return response


def _sitemaps(request: HttpRequest) -> dict[str, type[Sitemap[Any]] | Sitemap[Any]]:
    site = site_id(request)
    locales = _readable(site).order_by("locale").values_list("locale", flat=True).distinct()
    return {locale: DocumentSitemap(site, locale) for locale in locales}
