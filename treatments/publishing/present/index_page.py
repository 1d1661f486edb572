"""The document of a page that gathers others."""

from __future__ import annotations

from treatments.authoring.pages.index_page import AbstractIndexPage
from treatments.publishing import documents
from treatments.publishing.present.common import Presenter
from treatments.publishing.present.dispatch import present


@present.register
def present_index(page: AbstractIndexPage) -> documents.IndexDocument:
    presenter = Presenter(page)
    children = page.get_children().live().values_list("pk", flat=True) if page.pk else []
    return {
        "name": page.title,
        "summary": page.summary,
        "introduction": presenter.rich_text(page.introduction),
        "pages": presenter.cards(children),
        "seo": presenter.seo(page),
    }
