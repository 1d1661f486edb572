"""``{% load treatments %}``: a page's document, and its values in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django import template
from django.http import HttpRequest
from django.template import Context
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django_countries import countries
from wagtail.models import Page

from treatments.authoring import lists, vocabulary
from treatments.authoring.page_types import has_document
from treatments.publishing import documents, languages
from treatments.serving import contents, counts, durations, jsonld, timeline
from treatments.serving.pages import listing as listings, surroundings as around
from treatments.serving.pages.shown import Shown, shown_page as shown_of

Item = Mapping[str, Any]

register = template.Library()

register.filter("duration", durations.range_text)
register.filter("sessions", counts.sessions_text)
register.filter("frequency", counts.frequency_text)
register.filter("timeline", timeline.timeline)
register.filter("listed", lists.listed)
register.filter("language_name", languages.language_name)
register.filter("direction", languages.text_direction)
register.simple_tag(contents.contents, name="contents")


@register.simple_tag(takes_context=True)
def shown_page(context: Context) -> Shown | None:
    """Of a page that Wagtail serves itself; None where there is none with a document."""
    page = context.get("page")
    if not isinstance(page, Page) or not has_document(page):
        return None
    shown: Shown = shown_of(page, bool(getattr(context.get("request"), "is_preview", False)))
    return shown


@register.simple_tag(takes_context=True)
def surroundings(context: Context, shown: Shown | None) -> around.Surroundings | None:
    """None where there is no request to find the site by: the page of an error in the server."""
    request = context.get("request")
    return around.surroundings(shown or None, request) if isinstance(request, HttpRequest) else None


@register.simple_tag(takes_context=True)
def listing(context: Context, shown: Shown) -> listings.Listing:
    request = context.get("request")
    return listings.listing(shown, request.GET if isinstance(request, HttpRequest) else {})


@register.simple_tag
def list_page(list_: listings.Listing, step: int) -> str:
    """The address of the page of a list before or after this one."""
    kind = {"kind": list_.kind.value} if list_.kind else {}
    return f"?{urlencode({**kind, 'page': list_.number + step})}"


@register.simple_tag
def json_ld(
    shown: Shown,
    sections: Sequence[contents.Section],
    around: around.Surroundings,
    list_: listings.Listing | None = None,
) -> SafeString:
    cards = list_.cards if list_ else []
    graph = jsonld.graph(
        shown.type, shown.document, sections, around.canonical_url, around.content_language, cards
    )
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
