"""The sections of a rendered page, in reading order: those that the document fills, and no others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.functional import Promise
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _

from treatments.authoring.vocabulary import ConditionSection, Policy, TreatmentSection
from treatments.publishing.documents import ArticleBlock, Section as OtherSection

Title = str | Promise

# Sections that are one rich text, and sections of one shape, share a template.
TEMPLATES = {
    "overview": "rich_text",
    "mechanism": "rich_text",
    "cost": "rich_text",
    "side_effects": "effects",
    "risks": "effects",
    "symptoms": "points",
    "causes": "points",
    "risk_factors": "points",
    "treatments": "pages",
    "related": "pages",
}
PICTURES: tuple[str, Title] = ("gallery", _("Pictures"))
TREATMENTS: tuple[str, Title] = ("treatments", _("Treatments"))
RELATED: tuple[str, Title] = ("related", _("Related pages"))
SOURCES: tuple[str, Title] = ("sources", _("Sources"))


@dataclass(frozen=True)
class Section:
    """``key`` is the document's name for it, ``id`` the anchor: the same in every language. ``locale`` is set
    where the section stands in another language than its page."""

    key: str
    id: str
    title: Title
    template: str
    value: Any
    locale: str = ""


def contents(
    document_type: str, document: Mapping[str, Any], translation: Mapping[str, Any] | None = None
) -> list[Section]:
    """The sections of a document that say something."""
    substituted = (translation or {}).get("substituted_sections", [])
    locales = {each["section"]: each["locale"] for each in substituted}
    sections = _sections(document_type, document)
    return [replace(section, locale=locales.get(section.key, "")) for section in sections]


def _sections(document_type: str, document: Mapping[str, Any]) -> list[Section]:
    if document_type in ("index", "home"):
        return []
    if document_type == "article":
        return [*_article_sections(document["body"]), *_named_sections([SOURCES], document)]
    return list(_named_sections(_order(document_type, document), document))


def has_content(value: Any) -> bool:
    """Whether a part of a document says something: not when all that it holds is empty."""
    if isinstance(value, Mapping):
        if "html" in value:
            return "<img" in value["html"] or bool(strip_tags(value["html"]).strip())
        return any(has_content(part) for part in value.values())
    if isinstance(value, str):
        return bool(value.strip())
    if isinstance(value, Sequence):
        return any(has_content(item) for item in value)
    return value is not None and value is not False


def _is_barred_from_promotion(document: Mapping[str, Any]) -> bool:
    """Pictures of results promote a treatment. Where any jurisdiction bars that, the page shows none."""
    return any(policy["policy"] == Policy.NO_PUBLIC for policy in document["promotion_policy"])


def _order(document_type: str, document: Mapping[str, Any]) -> list[tuple[str, Title]]:
    if document_type == "condition":
        return [*ConditionSection.choices[:-1], TREATMENTS, ConditionSection.choices[-1], SOURCES]
    order: list[tuple[str, Title]] = list(TreatmentSection.choices)
    if not _is_barred_from_promotion(document):
        order.insert(TreatmentSection.values.index("longevity") + 1, PICTURES)
    return [*order, RELATED, SOURCES]


def _named_sections(order: Sequence[tuple[str, Title]], document: Mapping[str, Any]) -> Iterator[Section]:
    for key, title in order:
        if key == "other_sections":
            yield from _other_sections(document[key])
        elif has_content(document[key]):
            template = f"treatments/sections/{TEMPLATES.get(key, key)}.html"
            yield Section(key, key.replace("_", "-"), title, template, document[key])


def _other_sections(sections: Sequence[OtherSection]) -> Iterator[Section]:
    for number, section in enumerate(sections, start=1):
        if has_content(section):
            template = "treatments/sections/rich_text.html"
            yield Section("other_sections", f"more-{number}", section["heading"], template, section["body"])


def _article_sections(body: Sequence[ArticleBlock]) -> Iterator[Section]:
    """The body cut at its headings. What stands before the first heading has no title."""
    title, blocks, number = "", list[ArticleBlock](), 0
    for block in [*body, None]:
        if block is None or block["type"] == "heading":
            if title or blocks:
                yield Section("body", f"part-{number}", title, "treatments/sections/blocks.html", blocks)
            title, blocks, number = (block["value"] if block else ""), [], number + 1
        else:
            blocks.append(block)
