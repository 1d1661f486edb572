"""Freshness in Wagtail's own list of pages: a column in the lists below index pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, ClassVar

from django.apps import apps
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BaseColumn, Table
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.models import Locale, Page

from treatments.authoring.pages.index_page import AbstractIndexPage
from treatments.authoring.pages.publication_admin import ContentPageViewSet
from treatments.translating.overview.sources import content_models, sources
from treatments.translating.overview.standing import standing
from treatments.translating.overview.state import State


@dataclass(frozen=True)
class Line:
    """``locales``: their names; none for a translation, of which the line says where it stands itself."""

    state: State
    locales: list[str]


class TranslationsColumn(BaseColumn):
    cell_template_name = "treatments/admin/overview/cells/listed.html"

    class Media:
        css: ClassVar = {"all": ["treatments/admin/translation-overview.css"]}

    def get_cell_context_data(self, instance: Page, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        return {**context, "lines": parent_context["table"].lines.get(instance.pk, ())}


class ListingView(ExplorableIndexView):
    """Two queries more, however many pages are listed."""

    base_columns = [
        *ExplorableIndexView.base_columns,
        TranslationsColumn("translations", label=_("Translations"), classname="treatments-listed"),
    ]

    def get_table(self, object_list: Iterable[Page]) -> Table:
        table = super().get_table(object_list)
        table.lines = lines_of(list(object_list))
        return table


class IndexPageViewSet(ContentPageViewSet):
    """``model``: a type of index page. Only the list of what stands below it is another: one of pages
    of all types."""

    index_view_class = ListingView

    @cached_property
    def parent_models(self) -> list[type[Page]]:  # type: ignore[override]
        return [self.model]

    @cached_property
    def index_view(self) -> Any:
        return self.construct_view(self.index_view_class, **self.get_index_view_kwargs(model=Page))

    @cached_property
    def index_results_view(self) -> Any:
        kwargs = self.get_index_view_kwargs(model=Page)
        return self.construct_view(self.index_view_class, **kwargs, results_only=True)


def index_page_viewsets() -> list[IndexPageViewSet]:
    """In place of those that ``publication_admin`` registers for the same types."""
    return [
        IndexPageViewSet(model=model) for model in apps.get_models() if issubclass(model, AbstractIndexPage)
    ]


def lines_of(pages: Collection[Page]) -> Mapping[int, list[Line]]:
    """By the id of the page: of a source where each translation stands, of a translation where it does."""
    types = tuple(content_models())
    content: list[Page] = [page for page in pages if isinstance(page, types)]
    if not content:
        return {}
    locales = {locale.pk: locale for locale in Locale.objects.all()}
    found = standing(sources([page.pk for page in content]), locales.values()).rows()
    lines: dict[int, list[Line]] = {}
    by_source: dict[int, dict[int, State]] = defaultdict(dict)
    by_target: dict[int, State] = {}
    for source, locale, target, _translation, _edition, state in found:
        by_source[source].setdefault(locale, State(state))
        by_target.setdefault(target, State(state))
    for page in content:
        if page.pk in by_source:
            lines[page.pk] = _grouped(by_source[page.pk], locales)
        elif page.pk in by_target:
            lines[page.pk] = [Line(by_target[page.pk], [])]
    return lines


def _grouped(states: Mapping[int, State], locales: Mapping[int, Locale]) -> list[Line]:
    """The most pressing first."""
    groups: dict[State, list[str]] = defaultdict(list)
    for pk, state in states.items():
        groups[state].append(str(locales[pk].get_display_name()))
    return [Line(state, sorted(groups[state])) for state in State if state in groups]
