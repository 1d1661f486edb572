"""``fill(page, content, references)``: puts a draft's content into the fields of a page.

The inverse of ``present``: what one writes the other reads. Fields that the content does not speak of stay as
they are, so that a second import keeps what an editor has added.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from functools import singledispatch
from typing import Any

from django.utils.dateparse import parse_date
from django.utils.translation import gettext as _
from wagtail.models import Page

from treatments.authoring.drafting.references import References
from treatments.authoring.drafting.streams import raw_blocks
from treatments.authoring.pages.content_page import AbstractContentPage
from treatments.authoring.pages.reviewed_page import AbstractReviewedPage
from treatments.authoring.values.amounts import Value

Content = Mapping[str, Any]


@singledispatch
def fill(page: Page, content: Content, references: References) -> None:
    """Changes the page in memory. Names that nobody has are added to ``references.problems``."""
    raise TypeError(f"{type(page).__name__} cannot be filled: register a function for it with fill.register.")


def fill_common(page: AbstractContentPage, content: Content, references: References) -> None:
    set_fields(page, content, {"summary": "summary"}, str)
    if "hero_image" in content:
        hero = content["hero_image"] or {}
        page.hero_image_id = references.image(hero) or page.hero_image_id
        page.hero_image_alt = str(hero.get("alt") or page.hero_image_alt)
    seo = content.get("seo") or {}
    set_fields(page, seo, {"title": "seo_title", "description": "search_description"}, str)
    if seo.get("image"):
        page.social_image_id = references.image(seo["image"]) or page.social_image_id


def fill_review(page: AbstractReviewedPage, content: Content, references: References) -> None:
    review = content.get("review") or {}
    set_fields(page, review, {"last_reviewed": "last_reviewed", "next_review": "next_review"}, as_date)
    if "reviewers" in review:
        ids = [references.reviewer(named) for named in review["reviewers"]]
        set_stream(page, "reviewers", (("reviewer", pk) for pk in ids if pk))
    if "sources" in content:
        set_stream(page, "sources", _citations(content["sources"], references))


def _citations(sources: Iterable[Any], references: References) -> Iterable[tuple[str, Any]]:
    for given in sources:
        pk = references.source(given)
        if pk:
            sections = given.get("sections") or [] if isinstance(given, Mapping) else []
            yield "source", {"source": pk, "sections": list(sections)}


def set_fields(page: Page, content: Content, names: Mapping[str, str], convert: Callable[[Any], Any]) -> None:
    """For each content key that is there, the page's field gets the converted value."""
    for key, field in names.items():
        if key in content:
            setattr(page, field, convert(content[key]))


def set_stream(page: Page, field: str, blocks: Iterable[tuple[str, Any]]) -> None:
    setattr(page, field, raw_blocks(getattr(page, field), blocks))


def set_codes(page: Page, content: Content) -> None:
    if "codes" in content:
        set_stream(page, "codes", (("code", dict(code)) for code in content["codes"]))


def set_sections(page: Page, content: Content) -> None:
    if "other_sections" in content:
        sections = (
            ("section", {"heading": section["heading"], "body": rich(section["body"])})
            for section in content["other_sections"]
        )
        set_stream(page, "other_sections", sections)


def set_texts(page: Page, content: Content, names: Mapping[str, str]) -> None:
    """Lists of plain texts: content key → the name of the block; the field has the key's name."""
    for key, block in names.items():
        if key in content:
            set_stream(page, key, ((block, str(text)) for text in content[key]))


def value_of(value_class: type[Value], data: Mapping[str, Any] | None, references: References) -> Any:
    """A value with parts; None and a problem where the parts make no sense."""
    if not data or not any(data.values()):
        return None
    try:
        return value_class.from_data(data)
    except ValueError as error:
        references.problems.append(_("A value was left empty: %(reason)s") % {"reason": error})
        return None


def raw_value_of(value_class: type[Value], data: Mapping[str, Any] | None, references: References) -> Any:
    """The same as plain data, as a block stores it."""
    value = value_of(value_class, data, references)
    return value and value.as_data()


def rich(value: Any) -> str:
    """The HTML of a rich text of a document."""
    return str((value or {}).get("html", "")) if isinstance(value, Mapping) else str(value or "")


def as_date(value: Any) -> datetime.date | None:
    return parse_date(str(value)) if value else None
