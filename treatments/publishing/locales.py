"""In which locales to look for a text, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from django.conf import settings
from wagtail.models import Locale

from treatments.conf import conf


def fallback_chain(language_code: str) -> list[str]:
    """The locale itself, those configured to stand in for it, and the source: ["fr-CA", "fr", "en"]."""
    chain = [language_code, *conf.locale_fallbacks.get(language_code, ()), settings.LANGUAGE_CODE]
    return list(dict.fromkeys(chain))


class LocaleRanks:
    """The locales of a fallback chain that exist in the database."""

    def __init__(self, language_code: str) -> None:
        self.chain = fallback_chain(language_code)

    @cached_property
    def codes(self) -> Mapping[int, str]:
        """Language codes by the id of their locale."""
        return dict(Locale.objects.filter(language_code__in=self.chain).values_list("pk", "language_code"))

    @cached_property
    def by_locale_id(self) -> Mapping[int, int]:
        """The place of each locale in the chain; 0 is best."""
        return {pk: self.chain.index(code) for pk, code in self.codes.items()}
