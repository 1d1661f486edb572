"""What a person reads about the API: a reference made from the schema, and an explanation of each problem."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from rest_framework.renderers import StaticHTMLRenderer

from treatments.serving.api import problems, reference
from treatments.serving.api.generator import openapi_schema
from treatments.serving.api.parameters import Query
from treatments.serving.api.problems import PROBLEM_TYPES, Problem, closest, listed
from treatments.serving.api.views.base import ReadView


class HtmlView(ReadView):
    renderer_classes = (StaticHTMLRenderer,)
    schema = None
    is_data = False


class DocumentationView(HtmlView):
    def respond(self, request: HttpRequest, query: Query, **kwargs: object) -> HttpResponse:
        schema = openapi_schema()
        context = {
            "about": schema["info"],
            "addresses": list(reference.addresses(schema)),
            "types": list(reference.types(schema)),
            "problems": PROBLEM_TYPES.values(),
            "entry_url": request.build_absolute_uri(reverse("treatments_api:entry")),
        }
        return _page("treatments/api/documentation.html", context)


class ProblemView(HtmlView):
    """Where the ``type`` of a problem leads."""

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponse:
        problem_type = PROBLEM_TYPES.get(kwargs["name"])
        if problem_type is None:
            suggestion = closest(kwargs["name"], PROBLEM_TYPES)
            detail = f"There is no problem “{kwargs['name']}”; known are {listed(PROBLEM_TYPES)}."
            raise Problem(problems.NOT_FOUND, detail, known=list(PROBLEM_TYPES), suggestion=suggestion)
        explanation = reference.prose(problem_type.explanation)
        return _page("treatments/api/problem.html", {"problem": problem_type, "explanation": explanation})


def _page(template: str, context: dict[str, Any]) -> HttpResponse:
    response = HttpResponse(render_to_string(template, context))
    response.headers["Content-Language"] = "en"
    return response
