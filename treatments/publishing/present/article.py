"""The document of an article."""

from __future__ import annotations

from typing import Any

from treatments.authoring.article import AbstractArticlePage
from treatments.publishing import documents
from treatments.publishing.present.common import Presenter, chosen_ids, present_citations, present_date
from treatments.publishing.present.dispatch import present


@present.register
def present_article(page: AbstractArticlePage) -> documents.ArticleDocument:
    presenter = Presenter(page)
    first, last = page.first_published_at, page.last_published_at
    blocks: list[tuple[Any, Any]] = [
        (block.block_type, _block_value(block, presenter)) for block in page.body
    ]
    return {
        "headline": page.title,
        "summary": page.summary,
        "hero_image": presenter.hero_image(page),
        # A card or a picture whose page or file is gone has nothing to show.
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


def _block_value(block: Any, presenter: Presenter) -> Any:
    match block.block_type:
        case "rich_text":
            return presenter.rich_text(block.value)
        case "image":
            image = presenter.image(block.value["image"], block.value["alt"] or "")
            return image and {**image, "caption": block.value["caption"] or ""}
        case "quote":
            return {"text": block.value["text"], "attribution": block.value["attribution"] or ""}
        case "treatment_card" | "condition_card":
            return presenter.links.page(block.value and block.value.pk)
        case "call_to_action":
            return {"text": block.value["text"], "url": _safe_url(block.value["url"])}
        case _:
            return block.value


def _safe_url(url: str) -> str:
    """A translator may replace the address, past the check that the editor's form makes."""
    return url if url.lower().startswith(("https://", "http://", "mailto:", "tel:")) else ""
