"""The translations that one person may take out in one locale."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.utils.text import capfirst
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from treatments.translating.access import editable
from treatments.translating.exchange.selecting import candidates, of_pages

# A longer list is not looked through: the page's own menu leads here, too.
MOST_LISTED = 300


def locales_in_use() -> list[Locale]:
    """That something is translated into, as the site's languages are ordered."""
    targets = Translation.objects.filter(enabled=True).values("target_locale")
    return sorted(Locale.objects.filter(pk__in=targets), key=lambda locale: locale.get_display_name())


@dataclass(frozen=True)
class Choices:
    """``page``: from whose menu somebody comes."""

    user: Any
    locale: Locale
    page: Page | None = None

    @cached_property
    def everything(self) -> list[Translation]:
        return editable(self.user, candidates(self.locale))

    @cached_property
    def outstanding(self) -> list[Translation]:
        ids = {each.pk for each in candidates(self.locale, outstanding=True)}
        return [each for each in self.everything if each.pk in ids]

    @cached_property
    def listed(self) -> list[tuple[str, str]]:
        """Id and words, what waits first; of the page and its snippets alone, if there is one."""
        waiting = {each.pk for each in self.outstanding}
        rows = sorted(self._rows, key=lambda each: each.pk not in waiting)
        return [(str(each.uuid), _words(each)) for each in rows[:MOST_LISTED]]

    @cached_property
    def _rows(self) -> Sequence[Translation]:
        if self.page is None:
            return self.everything
        wanted = set(of_pages([self.page.translation_key], self.locale).values_list("pk", flat=True))
        return [each for each in self.everything if each.pk in wanted]

    def picked(self, ids: Sequence[str]) -> list[Translation]:
        return [each for each in self.everything if str(each.uuid) in ids]


def _words(translation: Translation) -> str:
    model: Any = translation.source.specific_content_type.model_class()
    return f"{translation.source.object_repr} ({capfirst(model._meta.verbose_name)})"
