"""The document of the home page."""

from __future__ import annotations

from typing_extensions import TypedDict

from home.models import HomePage
from treatments.publishing.documents import Card, Image, RichText, Seo
from treatments.publishing.present.common import Presenter, chosen_ids
from treatments.publishing.present.dispatch import present


class HomeDocument(TypedDict):
    name: str
    summary: str
    hero_image: Image | None
    introduction: RichText
    highlights: list[Card]
    seo: Seo


@present.register
def present_home(page: HomePage) -> HomeDocument:
    presenter = Presenter(page)
    return {
        "name": page.title,
        "summary": page.summary,
        "hero_image": presenter.hero_image(page),
        "introduction": presenter.rich_text(page.introduction),
        "highlights": presenter.cards(chosen_ids(page.highlights)),
        "seo": presenter.seo(page),
    }
