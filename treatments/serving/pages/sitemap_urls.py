"""Include before pages and outside of language prefixes."""

from __future__ import annotations

from django.urls import path

from treatments.serving.pages.sitemap import sitemap_index, sitemap_section

app_name = "treatments_sitemap"
urlpatterns = [
    path("sitemap.xml", sitemap_index, name="index"),
    path("sitemap-<str:section>.xml", sitemap_section, name="section"),
]
