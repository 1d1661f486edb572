"""The locales that can be asked for."""

from __future__ import annotations

from babel import Locale as BabelLocale, UnknownLocaleError
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from wagtail.models import Locale

from treatments.publishing.locales import fallback_chain
from treatments.serving.api import answers
from treatments.serving.api.answers import LocaleDescription
from treatments.serving.api.locales import known_locales
from treatments.serving.api.operations import Operation
from treatments.serving.api.parameters import Query
from treatments.serving.api.views.base import ReadView, json_response


class LocalesView(ReadView):
    operation = Operation(
        "list_locales",
        "Locales and their fallbacks",
        "Every locale that the API can be asked for, its names, its direction, and those that stand in for "
        "it.",
        "about",
        answers.LocaleList,
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: object) -> HttpResponse:
        with_content = set(Locale.objects.values_list("language_code", flat=True))
        return json_response({"results": [_describe(code, code in with_content) for code in known_locales()]})


def _describe(code: str, has_content: bool) -> LocaleDescription:
    names = _names(code)
    return {
        "code": code,
        "name": names.get_display_name() or code if names else code,
        "english_name": names.get_display_name("en") or code if names else code,
        "direction": "rtl" if names and names.text_direction == "rtl" else "ltr",
        "is_default": code == settings.LANGUAGE_CODE,
        "has_content": has_content,
        "fallbacks": fallback_chain(code)[1:],
    }


def _names(code: str) -> BabelLocale | None:
    try:
        return BabelLocale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
