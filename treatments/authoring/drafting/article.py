"""Filling an article page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from treatments.authoring.drafting.filling import (
    Content,
    as_date,
    fill,
    fill_common,
    fill_review,
    rich,
    set_fields,
    set_stream,
)
from treatments.authoring.drafting.references import References
from treatments.authoring.pages.article import AbstractArticlePage


@fill.register
def fill_article(page: AbstractArticlePage, content: Content, references: References) -> None:
    set_fields(page, content, {"headline": "title", "author": "author"}, str)
    fill_common(page, content, references)
    set_fields(page, content, {"commercial": "commercial"}, bool)
    set_fields(page, content, {"date_published": "date_published"}, as_date)
    if "about" in content:
        ids = references.pages(content["about"], references.treatments, references.conditions)
        set_stream(page, "about", (("page", pk) for pk in ids))
    if "body" in content:
        set_stream(page, "body", _body(content["body"], references))
    fill_review(page, content, references)


def _body(blocks: Iterable[Mapping[str, Any]], references: References) -> Iterable[tuple[str, Any]]:
    for block in blocks:
        kind, value = block["type"], block["value"]
        raw = _raw_value(kind, value, references)
        if raw is not None:
            yield kind, raw


def _raw_value(kind: str, value: Any, references: References) -> Any:
    match kind:
        case "rich_text":
            return rich(value)
        case "image":
            image = references.image(value)
            return image and {
                "image": image,
                "alt": value.get("alt") or "",
                "caption": value.get("caption") or "",
            }
        case "quote":
            return {"text": value["text"], "attribution": value.get("attribution") or ""}
        case "treatment_card":
            return references.page(value, references.treatments)
        case "condition_card":
            return references.page(value, references.conditions)
        case "call_to_action":
            return {"text": value["text"], "url": value["url"]}
        case _:
            return str(value)
