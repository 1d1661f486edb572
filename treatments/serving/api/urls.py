"""Include below the path that the API shall have: ``path("api/v1/",
include("treatments.serving.api.urls"))``."""

from __future__ import annotations

from django.urls import URLPattern, path, re_path

from treatments.serving.api.collections import COLLECTIONS, Collection
from treatments.serving.api.views.detail import DetailView
from treatments.serving.api.views.documentation import DocumentationView, ProblemView
from treatments.serving.api.views.entry import EntryView
from treatments.serving.api.views.listing import ListView
from treatments.serving.api.views.locales import LocalesView
from treatments.serving.api.views.schema import SchemaView
from treatments.serving.api.views.unknown import UnknownView

app_name = "treatments_api"


def _collection(collection: Collection) -> list[URLPattern]:
    return [
        path(f"{collection.name}/", ListView.as_view(collection=collection), name=f"{collection.name}-list"),
        path(
            f"{collection.name}/<str:slug_or_id>/",
            DetailView.as_view(collection=collection),
            name=f"{collection.name}-detail",
        ),
    ]


urlpatterns = [
    path("", EntryView.as_view(), name="entry"),
    *(pattern for collection in COLLECTIONS for pattern in _collection(collection)),
    path("locales/", LocalesView.as_view(), name="locales"),
    path("schema/", SchemaView.as_view(), name="schema"),
    path("docs/", DocumentationView.as_view(), name="docs"),
    path("problems/<slug:name>/", ProblemView.as_view(), name="problem"),
    re_path(r"^.*$", UnknownView.as_view(), name="unknown"),
]
