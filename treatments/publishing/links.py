"""References from a document to other pages and snippets, in the document's own locale.

wagtail-localize keeps the ids of the source page in every translation, so each reference is looked up again
here by its translation key. A page that is not live, or not public, is not linked.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.db.models import Q
from wagtail.models import Page, TranslatableMixin

from treatments.publishing.documents import PageLink
from treatments.publishing.locales import LocaleRanks
from treatments.publishing.visibility import own_text, visible

Snippet = TypeVar("Snippet", bound=TranslatableMixin)


class Links:
    """Looks up what one document refers to. Remembers what it has found, so ask it for one document only."""

    def __init__(self, language_code: str) -> None:
        self.ranks = LocaleRanks(language_code)
        self._found: dict[int, tuple[Page, PageLink] | None] = {}

    def page(self, page_id: int | None) -> PageLink | None:
        return next(iter(self.pages([page_id])), None) if page_id else None

    def pages(self, page_ids: Iterable[int | None]) -> list[PageLink]:
        """In the order of the ids; those that cannot be linked are left out, and doubles are named once."""
        return [link for _page, link in self.found(page_ids)]

    def look_up(self, page_ids: Iterable[int | None]) -> None:
        """Finds them all at once, for what will be asked for one by one."""
        wanted = dict.fromkeys(page_id for page_id in page_ids if page_id)
        self._look_up([page_id for page_id in wanted if page_id not in self._found])

    def found(self, page_ids: Iterable[int | None]) -> list[tuple[Page, PageLink]]:
        """The pages themselves beside their links."""
        wanted = [page_id for page_id in page_ids if page_id]
        self.look_up(wanted)
        links = [self._found[page_id] for page_id in wanted]
        return list({found[1]["id"]: found for found in links if found}.values())

    def _look_up(self, page_ids: Sequence[int]) -> None:
        if not page_ids:
            return
        keys = dict(Page.objects.filter(pk__in=page_ids).values_list("pk", "translation_key"))
        candidates = Page.objects.filter(
            visible(), own_text(), translation_key__in=keys.values(), locale__in=self.ranks.by_locale_id
        ).specific()
        best: dict[object, Page] = {}
        for page in sorted(candidates, key=lambda page: self.ranks.by_locale_id[page.locale_id]):
            best.setdefault(page.translation_key, page)
        links = {
            key: (page, link)
            for key, page in best.items()
            if (link := page_link(page, self.ranks.codes[page.locale_id]))
        }
        self._found.update({page_id: links.get(keys.get(page_id)) for page_id in page_ids})

    def snippets(self, model: type[Snippet], ids: Iterable[int | None]) -> dict[int, Snippet]:
        """By the ids given, in their order: each in the best locale that has it, or else as it was chosen.
        Those that are gone are left out."""
        chosen = list(dict.fromkeys(pk for pk in ids if pk))
        if not chosen:
            return {}
        snippets = model._default_manager
        ranks = self.ranks.by_locale_id
        candidates = snippets.filter(
            Q(locale__in=ranks) | Q(pk__in=chosen),
            translation_key__in=snippets.filter(pk__in=chosen).values("translation_key"),
        )
        keys: dict[int, object] = {}
        best: dict[object, Snippet] = {}
        for snippet in sorted(candidates, key=lambda snippet: ranks.get(snippet.locale_id, len(ranks))):
            keys[snippet.pk] = snippet.translation_key
            best.setdefault(snippet.translation_key, snippet)
        return {pk: best[keys[pk]] for pk in chosen if pk in keys}


def page_link(page: Page, language_code: str) -> PageLink | None:
    """None for a page that no site can show, or whose type has no document."""
    url = page.full_url
    document_type = getattr(page, "document_type", None)
    if url is None or document_type is None:
        return None
    return {
        "id": str(page.translation_key),
        "type": document_type,
        "locale": language_code,
        "slug": page.slug,
        "name": page.title,
        "summary": page.summary,
        "url": url,
    }
