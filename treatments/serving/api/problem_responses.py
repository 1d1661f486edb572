"""Whatever is raised below a view, as ``application/problem+json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import BadRequest, SuspiciousOperation
from django.core.signals import got_request_exception
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.log import log_response
from rest_framework import exceptions
from rest_framework.views import set_rollback

from treatments.serving.api import problems
from treatments.serving.api.elsewhere import Elsewhere
from treatments.serving.api.problems import Problem

MEDIA_TYPE = "application/problem+json"


def handle_exception(error: Exception, context: Mapping[str, Any]) -> HttpResponseBase:
    """For Django REST framework, in the place of its own handler."""
    request, view = context["request"], context["view"]
    set_rollback()
    match error:
        case Elsewhere():
            return error.response
        case Problem():
            return problem_response(request, error)
        case exceptions.MethodNotAllowed():
            return problem_response(request, _wrong_method(request.method, view.allowed_methods))
        case exceptions.NotAcceptable():
            return problem_response(request, _not_acceptable(view))
        case Http404() | exceptions.NotFound():
            return problem_response(
                request, Problem(problems.NOT_FOUND, f"Nothing is published at {request.path}.")
            )
        case exceptions.APIException():
            return _without_type(request, error.status_code, str(error.detail), _headers(error))
        case SuspiciousOperation() | BadRequest():
            return problem_response(request, Problem(problems.MALFORMED_QUERY, "The request cannot be read."))
        case _:
            return _server_error(request, view, error)


def problem_response(request: HttpRequest, problem: Problem) -> HttpResponse:
    problem_type = problem.problem_type
    body = {
        "type": request.build_absolute_uri(reverse("treatments_api:problem", args=[problem_type.name])),
        "title": problem_type.title,
        "status": problem_type.status,
        "detail": problem.detail,
        "instance": request.get_full_path(),
        **problem.members,
    }
    return _response(body, problem_type.status)


def _without_type(request: HttpRequest, status: int, detail: str, headers: Mapping[str, str]) -> HttpResponse:
    """What the project's own permissions or throttles refuse: the status says it all, so its type is
    about:blank."""
    title = HTTPStatus(status).phrase
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail}
    return _response({**body, "instance": request.get_full_path()}, status, headers)


def _response(body: Mapping[str, Any], status: int, headers: Mapping[str, str] | None = None) -> HttpResponse:
    response = HttpResponse(json.dumps(body, ensure_ascii=False), status=status, content_type=MEDIA_TYPE)
    for name, value in {"Cache-Control": "no-store", "Content-Language": "en", **(headers or {})}.items():
        response.headers[name] = value
    return response


def _headers(error: exceptions.APIException) -> dict[str, str]:
    wait = getattr(error, "wait", None)
    return {"Retry-After": str(int(wait))} if wait else {}


def _wrong_method(method: str | None, allowed: list[str]) -> Problem:
    detail = f"{method} is not possible here; {problems.listed(allowed)} are."
    return Problem(problems.METHOD_NOT_ALLOWED, detail, known=allowed)


def _not_acceptable(view: Any) -> Problem:
    known = [renderer.media_type for renderer in view.renderer_classes]
    detail = f"The Accept header rules out what this address answers with: {problems.listed(known)}."
    return Problem(problems.NOT_ACCEPTABLE, detail, known=known)


def _server_error(request: HttpRequest, view: Any, error: Exception) -> HttpResponse:
    """Logs and signals what Django would have logged and signalled, had the error gone on to it."""
    got_request_exception.send(sender=type(view), request=request)
    response = problem_response(request, Problem(problems.SERVER_ERROR, "The server could not answer this."))
    log_response(
        "%s: %s", response.reason_phrase, request.path, response=response, request=request, exception=error
    )
    return response
