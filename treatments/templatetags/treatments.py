"""``{% load treatments %}``: a page's document, and its values in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import template
from django.http import HttpRequest
from django.template import Context
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django_countries import countries
from wagtail.models import Page

from treatments.authoring import lists, vocabulary
from treatments.publishing import documents, present
from treatments.serving import contents, counts, durations, jsonld, listing, pages, timeline

Item = Mapping[str, Any]

register = template.Library()

register.filter("duration", durations.range_text)
register.filter("sessions", counts.sessions_text)
register.filter("frequency", counts.frequency_text)
register.filter("timeline", timeline.timeline)
register.filter("listed", lists.listed)
register.filter("language_name", pages.language_name)
register.filter("direction", pages.text_direction)
register.simple_tag(contents.contents, name="contents")
register.simple_tag(listing.listing, name="listing")


@register.simple_tag
def document(page: Page) -> documents.Document:
    result: documents.Document = present.present(page)
    return result


@register.simple_tag(takes_context=True)
def surroundings(context: Context) -> pages.Surroundings | None:
    """None where there is no request to find the site by: the page of an error in the server."""
    request = context.get("request")
    page = context.get("page")
    if not isinstance(request, HttpRequest):
        return None
    return pages.surroundings(page if isinstance(page, Page) else None, request)


@register.simple_tag
def json_ld(
    document_type: str,
    document: Mapping[str, Any],
    sections: Sequence[contents.Section],
    around: pages.Surroundings,
) -> SafeString:
    graph = jsonld.graph(document_type, document, sections, around.canonical_url, around.content_language)
    # script_text has escaped what could end the element.
    text = mark_safe(jsonld.script_text(graph))  # noqa: S308
    return format_html('<script type="application/ld+json">{}</script>', text)


@register.simple_tag(takes_context=True)
def absolute(context: Context, url: str) -> str:
    request = context.get("request")
    return request.build_absolute_uri(url) if isinstance(request, HttpRequest) else url


@register.filter
def rich(value: documents.RichText) -> SafeString:
    """Rich text of a document, which ``present`` has sanitised."""
    return mark_safe(value["html"])  # noqa: S308


@register.filter
def label(value: str, choices: str) -> str:
    """The label of a value of one of the vocabularies: ``{{ document.kind|label:"TreatmentKind" }}``.

    A draft may lack a value, or hold one that is no longer known: that stands as it is."""
    labels = dict(getattr(vocabulary, choices).choices)
    return str(labels.get(value, value))


@register.filter
def country(code: str) -> str:
    return str(countries.name(code)) or code


@register.filter
def day(value: str) -> str:
    """A calendar date as the active language writes it."""
    return date_format(date.fromisoformat(value), "DATE_FORMAT")


@register.filter
def srcset(image: documents.Image) -> str:
    by_width = {size["width"]: size["url"] for size in [*image["renditions"], image]}
    return ", ".join(f"{url} {width}w" for width, url in by_width.items())


@register.simple_tag
def grouped(items: Sequence[Item], key: str, order: str) -> list[tuple[str, list[Item]]]:
    """The items by the value of ``key``, in the order given: "emergency urgent routine". No empty groups.

    Items of a draft that have no such value yet come last, under an empty name: nothing is left out."""
    known = order.split()
    groups = [(value, [item for item in items if item[key] == value]) for value in known]
    groups.append(("", [item for item in items if item[key] not in known]))
    return [group for group in groups if group[1]]


@register.filter
def source_url(source: documents.Source) -> str:
    """Where to read it: its address, else that of its DOI or its record in PubMed. Empty if it has none."""
    if source["url"]:
        return source["url"]
    if source["doi"]:
        return f"https://doi.org/{source['doi']}"
    return f"https://pubmed.ncbi.nlm.nih.gov/{source['pmid']}/" if source["pmid"] else ""


@register.filter
def titled(sections: Sequence[contents.Section]) -> list[contents.Section]:
    return [section for section in sections if section.title]


@register.simple_tag
def supported(names: Sequence[str], sections: Sequence[contents.Section]) -> list[contents.Section]:
    """The sections of the page that a source says it supports."""
    first_of_each = {section.key: section for section in reversed(sections)}
    return [first_of_each[name] for name in names if name in first_of_each]
