"""The locale that a request asks for, and those that may stand in for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from django.conf import settings
from wagtail.coreutils import get_content_languages

from treatments.conf import conf
from treatments.publishing.locales import fallback_chain
from treatments.serving.api.parameters import InvalidValue, Parameter, Query
from treatments.serving.api.problems import closest, listed
from treatments.serving.api.values import choice


def known_locales() -> list[str]:
    """Those that hold content, and those for which others are configured to stand in."""
    return list(dict.fromkeys([*get_content_languages(), *conf.locale_fallbacks]))


def read_locale(value: str) -> str:
    known = known_locales()
    by_folded = {code.casefold(): code for code in known}
    try:
        return by_folded[value.casefold()]
    except KeyError:
        detail = f"“{value}” is not a locale of this site; known are {listed(known)}."
        raise InvalidValue(detail, known, closest(value, known)) from None


LOCALE: Parameter[str | None] = Parameter(
    "locale",
    "The locale to answer in, a BCP 47 tag in upper or lower case. Where a page is not published in it, the "
    "chain of fallbacks applies (see `/locales/`). Without it, the site's default; never the "
    "Accept-Language header.",
    lambda: {"type": "string", "enum": known_locales(), "default": settings.LANGUAGE_CODE},
    read_locale,
    None,
)
FALLBACK: Parameter[Literal["chain", "none"]] = choice(
    "fallback",
    "`none` to take no other locale in the place of the one asked for: a document is then a 404, and a list "
    "has only the pages of that locale.",
    ("chain", "none"),
    "chain",
)
LOCALE_PARAMETERS = (LOCALE, FALLBACK)


@dataclass(frozen=True)
class RequestedLocale:
    code: str
    may_fall_back: bool

    @classmethod
    def of(cls, query: Query) -> RequestedLocale:
        return cls(query[LOCALE] or settings.LANGUAGE_CODE, query[FALLBACK] == "chain")

    @property
    def chain(self) -> list[str]:
        return fallback_chain(self.code) if self.may_fall_back else [self.code]
