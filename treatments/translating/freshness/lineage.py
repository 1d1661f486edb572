"""From which page a page was translated, and from which that one: French can be the source of Arabic."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from django.conf import settings
from wagtail.models import Page
from wagtail_localize.models import Translation


@dataclass(frozen=True)
class Step:
    """One translation of a page. ``source`` is the source page, bare; None if there is none any more.

    ``is_kept``: by wagtail-localize, since ``begun``. Otherwise somebody keeps it by hand: its translation
    was switched off, or it never went through wagtail-localize.
    """

    source_locale: str
    source: Page | None
    is_kept: bool
    begun: datetime | None


class Family:
    """A page in all its locales. Asks the database once for the pages and once for their translations."""

    def __init__(self, key: UUID) -> None:
        self.key = key

    def lineage(self, locale_id: int) -> list[Step]:
        """From the page in this locale upwards; empty for one that is a source."""
        steps: list[Step] = []
        while True:
            step = self._step(locale_id, is_first=not steps)
            if step is None:
                return steps
            steps.append(step)
            if step.source is None:
                return steps
            locale_id = step.source.locale_id

    def below(self, language_code: str) -> list[Page]:
        """The pages that were translated from the one in this locale, or from its translations."""
        return [
            page
            for locale_id, page in self.pages.items()
            if any(step.source_locale == language_code for step in self.lineage(locale_id))
        ]

    @cached_property
    def pages(self) -> dict[int, Page]:
        """Bare, by the id of their locale. Mirrors have no text of their own."""
        pages = Page.objects.filter(translation_key=self.key, alias_of=None).select_related("locale")
        return {page.locale_id: page for page in pages.order_by("pk")}

    @cached_property
    def translations(self) -> list[Translation]:
        """Those that are switched on first, and of those the earliest."""
        rows = Translation.objects.filter(source__object_id=self.key).select_related("source__locale")
        return list(rows.defer("source__content_json").order_by("-enabled", "created_at", "pk"))

    @cached_property
    def _parents(self) -> dict[int, Translation]:
        """By the id of the target's locale: one each, and none that leads round in a circle."""
        parents: dict[int, Translation] = {}
        for translation in self.translations:
            above: int = translation.source.locale_id
            while above in parents and above != translation.target_locale_id:
                above = parents[above].source.locale_id
            if above != translation.target_locale_id:
                parents.setdefault(translation.target_locale_id, translation)
        return parents

    def _step(self, locale_id: int, is_first: bool) -> Step | None:
        translation = self._parents.get(locale_id)
        if translation is not None:
            source = translation.source
            page = self.pages.get(source.locale_id)
            return Step(source.locale.language_code, page, translation.enabled, translation.created_at)
        if not is_first or any(each.source.locale_id == locale_id for each in self.translations):
            return None
        page = self._presumable_source()
        if page is None or page.locale_id == locale_id:
            return None
        return Step(page.locale.language_code, page, is_kept=False, begun=None)

    def _presumable_source(self) -> Page | None:
        """For a page that was copied by code: the source of its other translations; else the page in the
        project's own language; else the oldest."""
        roots = [locale_id for locale_id in self.pages if locale_id not in self._parents]
        sources = {translation.source.locale_id for translation in self.translations}
        pages = [self.pages[locale_id] for locale_id in roots]
        translated = [page for page in pages if page.locale_id in sources]
        own = [page for page in pages if page.locale.language_code == settings.LANGUAGE_CODE]
        return next(iter([*translated, *own, *pages]), None)
