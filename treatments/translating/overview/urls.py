"""Where the views stand below ``treatments/translations/overview/``."""

from __future__ import annotations

from django.urls import path

from treatments.translating.overview.view import OverviewView

app_name = "treatments_overview"

urlpatterns = [
    path("", OverviewView.as_view(), name="index"),
    path("results/", OverviewView.as_view(results_only=True), name="results"),
]
