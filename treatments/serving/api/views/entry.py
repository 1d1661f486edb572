"""The way in: from here every other address can be found."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from treatments.serving.api import answers
from treatments.serving.api.collections import COLLECTIONS
from treatments.serving.api.locales import known_locales
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.views.base import ReadView, json_response

VERSION = "1"


class EntryView(ReadView):
    operation = Operation(
        "entry", "The way in", "The version, the locales, and where everything is.", "about", answers.Entry
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: object) -> HttpResponse:
        names = {collection.name: f"{collection.name}-list" for collection in COLLECTIONS}
        names |= {"clinics": "clinics-list"}
        names |= {
            name: name for name in ("changes", "export", "search", "resolve", "locales", "schema", "docs")
        }
        links = {
            name: request.build_absolute_uri(reverse(f"treatments_api:{route}"))
            for name, route in names.items()
        }
        entry = {
            "version": VERSION,
            "default_locale": settings.LANGUAGE_CODE,
            "locales": known_locales(),
            "links": links,
        }
        return json_response(entry)
