"""The document of a page that gathers others."""

from __future__ import annotations

from treatments.authoring.pages.index_page import AbstractIndexPage
from treatments.publishing import documents
from treatments.publishing.present.common import Presenter
from treatments.publishing.present.dispatch import present


@present.register
def present_index(page: AbstractIndexPage) -> documents.IndexDocument:
    presenter = Presenter(page)
    return {
        "name": page.title,
        "summary": page.summary,
        "hero_image": presenter.hero_image(page),
        "introduction": presenter.rich_text(page.introduction),
        "gathers": page.gathers,
        "seo": presenter.seo(page),
    }
