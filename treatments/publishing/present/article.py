"""The document of an article."""

from __future__ import annotations

from typing import Any

from wagtail.fields import StreamValue

from treatments.authoring.pages.article import AbstractArticlePage
from treatments.publishing import documents
from treatments.publishing.present.common import (
    Presenter,
    chosen_ids,
    present_citations,
    present_date,
    present_text,
    safe_url,
)
from treatments.publishing.present.dispatch import present

CARDS = ("treatment_card", "condition_card")


@present.register
def present_article(page: AbstractArticlePage) -> documents.ArticleDocument:
    presenter = Presenter(page)
    presenter.links.look_up([*chosen_ids(page.about), *_carded_ids(page.body)])
    first, last = page.first_published_at, page.last_published_at
    blocks: list[tuple[Any, Any]] = [
        (block.block_type, _block_value(block, presenter)) for block in page.body
    ]
    return {
        "headline": page.title,
        "summary": page.summary,
        "hero_image": presenter.hero_image(page),
        # A card or a picture whose page or file is gone has nothing to show, a call without address no use.
        "body": [{"type": kind, "value": value} for kind, value in blocks if value is not None],
        "author": page.author,
        "about": presenter.links.pages(chosen_ids(page.about)),
        "commercial": page.commercial,
        "date_published": present_date(page.date_published or (first.date() if first else None)),
        "date_modified": present_date(last.date() if last else None),
        "review": presenter.review(page),
        "sources": present_citations(page.sources),
        "seo": presenter.seo(page),
    }


def _carded_ids(body: StreamValue) -> list[int | None]:
    return [block["value"] for block in body.raw_data if block["type"] in CARDS]


def _block_value(block: Any, presenter: Presenter) -> Any:
    match block.block_type:
        case "rich_text":
            return presenter.rich_text(block.value)
        case "image":
            image = presenter.image(block.value["image"], present_text(block.value["alt"]))
            return image and {**image, "caption": present_text(block.value["caption"])}
        case "quote":
            return {
                "text": present_text(block.value["text"]),
                "attribution": present_text(block.value["attribution"]),
            }
        case kind if kind in CARDS:
            return presenter.links.page(block.value and block.value.pk)
        case "call_to_action":
            url = safe_url(present_text(block.value["url"]))
            return url and {"text": present_text(block.value["text"]), "url": url}
        case _:
            return block.value
