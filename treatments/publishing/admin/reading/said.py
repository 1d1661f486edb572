"""What a document says, part by part, in words: what a certificate prints and a comparison compares."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django_countries import countries

from treatments.authoring.drafting.admin.readable import readable
from treatments.authoring.values.durations import duration_seconds
from treatments.authoring.vocabulary import DocumentKind
from treatments.publishing.admin.reading.labels import label
from treatments.publishing.admin.reading.prose import prose
from treatments.publishing.canonical import canonical

# The part of an entry that names it, the first that it has.
TITLES = ("name", "question", "heading", "title", "text")
# Values of vocabularies and ISO 8601 offsets.
WORDS = frozenset({"kind", "invasiveness", "policy", "level", "type", "stage", "from", "to"})
DATES = frozenset(
    {"last_reviewed", "next_review", "published", "accessed", "date_published", "date_modified"}
)
# Of a link to a page, what its name and its address say already; of a picture, what is made from it.
IMPLIED_BY_LINK = frozenset({"id", "type", "slug", "locale", "kind"})
IMPLIED_BY_PICTURE = frozenset({"renditions", "width", "height"})


@dataclass(frozen=True)
class Said:
    """Either ``text`` or ``parts``. ``is_prose``: written by an author, in the language of the document.

    ``identity`` recognises an entry of a list in another edition. ``raw`` is canonical JSON: two that read
    alike may still differ in it.
    """

    label: str
    raw: str
    text: str = ""
    parts: tuple[Said, ...] = ()
    is_list: bool = False
    is_prose: bool = False
    is_title: bool = False
    identity: str = ""


def said(name: str, value: Any) -> Said | None:
    """None where it says nothing."""
    if value is None or value in ("", [], {}):
        return None
    if isinstance(value, Mapping):
        return _mapping(name, value)
    if isinstance(value, list):
        parts = tuple(_entries(name, value))
        return Said(label(name), canonical(value), parts=parts, is_list=True) if parts else None
    words = _words(name, value)
    is_prose = isinstance(value, str) and words == value
    return Said(label(name), canonical(value), text=words, is_prose=is_prose)


def _mapping(name: str, value: Mapping[str, Any]) -> Said | None:
    raw = canonical(value)
    if "html" in value:
        text = prose(value["html"])
        return Said(label(name), raw, text=text, is_prose=True) if text else None
    if _is_amount(value):
        return Said(label(name), raw, text=readable(value))
    parts = tuple(_parts(value))
    return Said(label(name), raw, parts=parts) if parts else None


def _is_amount(value: Mapping[str, Any]) -> bool:
    """A range or a frequency, which reads as one."""
    return "qualifier" in value or "band" in value or value.keys() == {"min", "max"}


def _parts(value: Mapping[str, Any]) -> Iterator[Said]:
    title = next((name for name in TITLES if value.get(name)), None)
    implied = _implied(value)
    names = [*([title] if title else []), *(name for name in value if name != title and name not in implied)]
    for name in names:
        part = said(name, value[name])
        if part:
            yield part
    if "width" in value and "height" in value:
        size = {"width": value["width"], "height": value["height"]}
        yield Said(label("size"), canonical(size), text=f"{value['width']} × {value['height']}")


def _implied(value: Mapping[str, Any]) -> frozenset[str]:
    if "renditions" in value:
        return IMPLIED_BY_PICTURE
    return IMPLIED_BY_LINK if "id" in value else frozenset()


def _entries(name: str, values: list[Any]) -> Iterator[Said]:
    for value in values:
        is_block = isinstance(value, Mapping) and value.keys() == {"type", "value"}
        entry = said(value["type"], value["value"]) if is_block else said(name, value)
        if entry is None:
            continue
        if isinstance(value, Mapping) and entry.parts and not is_block:
            entry = replace(entry, parts=(replace(entry.parts[0], is_title=True), *entry.parts[1:]))
        yield replace(entry, label=entry.label if is_block else "", identity=_identity(value, entry))


def _identity(value: Any, entry: Said) -> str:
    if not isinstance(value, Mapping):
        return entry.text
    if "id" in value:
        return str(value["id"])
    if "system" in value:
        return f"{value['system']} {value['code']}"
    return entry.parts[0].text if entry.parts else entry.text


def _words(name: str, value: Any) -> str:
    if isinstance(value, str) and name in DATES:
        return date_format(date.fromisoformat(value), "DATE_FORMAT")
    if name == "from" and not duration_seconds(value):
        return _("Straight away")
    if name == "jurisdiction":
        return str(countries.name(value)) or str(value)
    if name == "gathers":
        return str(DocumentKind(value).label) if value in DocumentKind.values else str(value)
    if name == "sections":
        return label(value)
    return readable(value) if name in WORDS or not isinstance(value, str) else value
