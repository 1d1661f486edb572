"""Where the views stand below ``treatments/translations/``."""

from __future__ import annotations

from django.urls import path

from treatments.translating.workbench.home import HomeView
from treatments.translating.workbench.next_view import NextView
from treatments.translating.workbench.text_view import TextView

app_name = "treatments_workbench"

urlpatterns = [
    path("", HomeView.as_view(), name="home"),
    path("results/", HomeView.as_view(results_only=True), name="home_results"),
    path("<uuid:translation>/next/", NextView.as_view(), name="next"),
    path("<uuid:translation>/texts/<int:segment>/", TextView.as_view(), name="text"),
]
