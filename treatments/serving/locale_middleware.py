"""Django's choice of a language, kept out of the API.

An answer of the API depends on its address alone. Django's middleware would say that it varies with
Accept-Language, and a cache would keep a copy for every browser's list of languages.
"""

from __future__ import annotations

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.locale import LocaleMiddleware as DjangoLocaleMiddleware


class LocaleMiddleware(DjangoLocaleMiddleware):
    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        match = request.resolver_match
        if match and "treatments_api" in match.app_names:
            return response
        return super().process_response(request, response)
