"""Include before Wagtail's own: ``path("", include("treatments.serving.pages.urls"))``."""

from __future__ import annotations

from django.urls import re_path

from treatments.serving.pages.serve import serve

app_name = "treatments_pages"
urlpatterns = [re_path(r"^((?:[^/]+/)*)$", serve, name="page")]
