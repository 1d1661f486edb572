"""Include below the path that the API shall have: ``path("api/v1/",
include("treatments.serving.api.urls"))``."""

from __future__ import annotations

from django.urls import URLPattern, path, re_path

from treatments.serving.api.clinics.views.detail import ClinicView
from treatments.serving.api.clinics.views.listing import ClinicListView
from treatments.serving.api.clinics.views.treatments import ClinicTreatmentsView
from treatments.serving.api.collections import COLLECTIONS, Collection
from treatments.serving.api.search.view import SearchView
from treatments.serving.api.views.base import ReadView
from treatments.serving.api.views.changes import ChangesView
from treatments.serving.api.views.detail import DetailView
from treatments.serving.api.views.documentation import DocumentationView, ProblemView
from treatments.serving.api.views.editions import EditionsView, EditionView
from treatments.serving.api.views.entry import EntryView
from treatments.serving.api.views.export import ExportView
from treatments.serving.api.views.listing import ListView
from treatments.serving.api.views.locales import LocalesView
from treatments.serving.api.views.resolve import ResolveView
from treatments.serving.api.views.schema import SchemaView
from treatments.serving.api.views.translations import TranslationsView
from treatments.serving.api.views.unknown import UnknownView

app_name = "treatments_api"


def _collection(collection: Collection) -> list[URLPattern]:
    document = f"{collection.name}/<str:slug_or_id>/"
    views: tuple[tuple[str, type[ReadView], str], ...] = (
        (f"{collection.name}/", ListView, "list"),
        (document, DetailView, "detail"),
        (f"{document}editions/", EditionsView, "editions"),
        (f"{document}editions/<str:number>/", EditionView, "edition"),
        (f"{document}translations/", TranslationsView, "translations"),
    )
    return [
        path(route, view.as_view(collection=collection), name=f"{collection.name}-{name}")
        for route, view, name in views
    ]


urlpatterns = [
    path("", EntryView.as_view(), name="entry"),
    *(pattern for collection in COLLECTIONS for pattern in _collection(collection)),
    path("clinics/", ClinicListView.as_view(), name="clinics-list"),
    path("clinics/<str:slug_or_id>/", ClinicView.as_view(), name="clinics-detail"),
    path("clinics/<str:slug_or_id>/treatments/", ClinicTreatmentsView.as_view(), name="clinics-treatments"),
    path("changes/", ChangesView.as_view(), name="changes"),
    path("export/", ExportView.as_view(), name="export"),
    path("search/", SearchView.as_view(), name="search"),
    path("resolve/", ResolveView.as_view(), name="resolve"),
    path("locales/", LocalesView.as_view(), name="locales"),
    path("schema/", SchemaView.as_view(), name="schema"),
    path("docs/", DocumentationView.as_view(), name="docs"),
    path("problems/<slug:name>/", ProblemView.as_view(), name="problem"),
    re_path(r"^.*$", UnknownView.as_view(), name="unknown"),
]
