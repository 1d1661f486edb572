"""The API, answered ahead of all other middleware.

It needs neither session nor user nor messages nor a language, and the way through them costs more than the
answer. Put it first; without it the API answers from its place in the URLs all the same.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.security import SecurityMiddleware
from django.urls import Resolver404, resolve, reverse
from django.utils import translation
from rest_framework.settings import api_settings

from treatments.conf import conf
from treatments.serving.api.answer_cache import Answer, answer_cache
from treatments.serving.api.caching import has, not_modified

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class ApiMiddleware:
    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.security: Any = SecurityMiddleware(get_response)

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not request.path_info.startswith(self.prefix):
            return self.get_response(request)
        view = self._view(request)
        if view is None:
            return self.get_response(request)
        redirect = self.security.process_request(request)  # to HTTPS, where the project wants that
        if redirect is not None:
            return redirect
        request.get_host()  # refuses a host that is not ours
        answer = self._cached(request, view) if _may_be_cached(request) else view(request)
        response: HttpResponseBase = self.security.process_response(request, answer)
        return response

    @cached_property
    def prefix(self) -> str:
        return reverse("treatments_api:entry")

    def _view(self, request: HttpRequest) -> Callable[[HttpRequest], HttpResponseBase] | None:
        """None for what is a page for people, which wants all that the project does for pages."""
        try:
            match = resolve(request.path_info)
        except Resolver404:
            return None
        if not getattr(getattr(match.func, "cls", None), "is_data", False):
            return None
        request.resolver_match = match

        def view(request: HttpRequest) -> HttpResponseBase:
            # The thread may still speak the language of the page that it made last.
            translation.activate(settings.LANGUAGE_CODE)
            response: HttpResponseBase = match.func(request, *match.args, **match.kwargs)
            return response

        return view

    def _cached(
        self, request: HttpRequest, view: Callable[[HttpRequest], HttpResponseBase]
    ) -> HttpResponseBase:
        accepted = request.headers.get("Accept", "")
        key = f"{request.scheme}://{request.get_host()}{request.get_full_path()} {accepted}"
        answer: Answer | HttpResponseBase = answer_cache.get(key) or _made(request, view, key)
        if isinstance(answer, Answer):
            answer = HttpResponse(answer.body, headers=answer.headers)
        return _unless_known(request, answer)


def _unless_known(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    is_known = response.status_code == 200 and has(request, response.headers["ETag"])
    return not_modified(response) if is_known else response


def _may_be_cached(request: HttpRequest) -> bool:
    """A throttle has to count every request."""
    return bool(
        conf.answer_cache_seconds and request.method == "GET" and not api_settings.DEFAULT_THROTTLE_CLASSES
    )


def _made(
    request: HttpRequest, view: Callable[[HttpRequest], HttpResponseBase], key: str
) -> HttpResponseBase | Answer:
    """Made as for somebody who has nothing yet, so that whoever comes next can have it whole."""
    version = answer_cache.version
    condition = request.META.pop("HTTP_IF_NONE_MATCH", None)
    response = view(request)
    if condition is not None:
        request.META["HTTP_IF_NONE_MATCH"] = condition
    if response.status_code != 200 or not isinstance(response, HttpResponse):
        return response
    answer = Answer(response.content, dict(response.headers))
    answer_cache.keep(key, answer, version)
    return answer
