"""The right side of a review: the page as it will be, section by section."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bs4 import BeautifulSoup
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString

from treatments.authoring.drafting.admin.labels import field_label, hue, label
from treatments.authoring.drafting.admin.readable import readable
from treatments.authoring.drafting.rehearsing import Rehearsal
from treatments.authoring.importing import Draft, Value, sections_for
from treatments.authoring.importing.markup import clean_rich, squeeze

# The texts of an entry, the first of them its name; all else in it are facts.
TEXTS = ("name", "question", "heading", "title", "text", "description", "answer", "body")
# Groups of the document whose parts are shown one by one.
GROUPS = frozenset(
    {
        "indications",
        "procedure",
        "longevity",
        "recovery",
        "suitability",
        "review",
        "seo",
        "prescription_medicine",
    }
)

# Passages of a section: number and text, ready to be compared.
Spoken = list[tuple[int, str]]


@dataclass(frozen=True)
class Entry:
    """One thing that a section says. ``passages``: the numbers of those that said it, with spaces between."""

    label: str
    html: SafeString
    facts: tuple[tuple[str, str], ...] = ()
    passages: str = ""


@dataclass(frozen=True)
class Reading:
    """A value, and the words it was read from."""

    field: str
    value: str
    words: str
    passages: str


@dataclass(frozen=True)
class SectionView:
    """``missing``: labels of required fields that are empty."""

    name: str
    label: str
    hue: int
    entries: tuple[Entry, ...]
    readings: tuple[Reading, ...]
    missing: tuple[str, ...]


def outcome(draft: Draft, rehearsal: Rehearsal) -> Iterator[SectionView]:
    """Sections that say or lack something; first those that no passage belongs to: name, summary …"""
    known = sections_for(draft.kind)
    named = [*draft.content, *(_section_of(field, known) for field, _label in rehearsal.missing)]
    first = [name for name in dict.fromkeys(named) if name not in known]
    for name in [*first, *known]:
        section = SectionView(
            name=name,
            label=label(name),
            hue=hue(name, draft.kind),
            entries=tuple(_entries(name, draft)),
            readings=tuple(_readings(name, draft)),
            missing=tuple(words for field, words in rehearsal.missing if _section_of(field, known) == name),
        )
        if section.entries or section.missing:
            yield section


def _section_of(field: str, sections: Iterable[str]) -> str:
    """The section that a field of the page belongs to: procedure_description is of procedure."""
    if field in ("last_reviewed", "next_review", "reviewers"):
        return "review"
    if field == "title":
        return "name"
    return next((name for name in sections if field == name or field.startswith(f"{name}_")), field)


def _entries(name: str, draft: Draft) -> Iterator[Entry]:
    content = draft.content.get(name)
    passages = [
        (it.index, squeeze(it.text).casefold())
        for it in draft.passages
        if it.section == name and not it.dropped
    ]
    if name in GROUPS and isinstance(content, Mapping):
        for part, value in content.items():
            for entry in _said(value, passages):
                yield Entry(
                    label(part) if part != "description" else "", entry.html, entry.facts, entry.passages
                )
    else:
        yield from _said(content, passages)


def _said(value: Any, passages: Spoken) -> Iterator[Entry]:
    if value in (None, "", [], {}):
        return
    if isinstance(value, list):
        for item in value:
            yield from _said(item, passages)
    elif isinstance(value, Mapping) and "html" in value:
        yield Entry("", _linked(str(value["html"]), passages))
    elif isinstance(value, Mapping) and "type" in value and "value" in value:
        yield from _said(value["value"], passages)
    elif isinstance(value, Mapping) and any(value.get(name) for name in TEXTS):
        yield _entry(value, passages)
    else:
        words = readable(value)
        yield Entry("", conditional_escape(words), passages=_passages_of(words, passages))


def _entry(item: Mapping[str, Any], passages: Spoken) -> Entry:
    texts = [item[name] for name in TEXTS if item.get(name)]
    facts = [(label(name), readable(value)) for name, value in item.items() if name not in TEXTS and value]
    plain = " ".join(text for text in texts if isinstance(text, str))
    html = format_html_join(
        "", "{}", ((_paragraph(text, passages, strong=not place),) for place, text in enumerate(texts))
    )
    return Entry("", html, tuple(facts), _passages_of(plain, passages))


def _paragraph(text: Any, passages: Spoken, strong: bool) -> SafeString:
    if isinstance(text, Mapping):
        return _linked(str(text.get("html", "")), passages)
    return format_html("<p><strong>{}</strong></p>" if strong and len(text) < 120 else "<p>{}</p>", text)


def _linked(html: str, passages: Spoken) -> SafeString:
    """Rich text whose paragraphs and items name the passages that they came from."""
    soup = BeautifulSoup(clean_rich(html), "html.parser")
    for element in soup.find_all(["p", "li"]):
        if found := _passages_of(element.get_text(" "), passages):
            element["data-passages"] = found
    return SafeString(soup)  # sanitised above


def _passages_of(text: str, passages: Spoken) -> str:
    said = squeeze(text).casefold()
    long_enough = len(said) > 3
    found = (str(index) for index, own in passages if own in said or (long_enough and said in own))
    return " ".join(found)


def _readings(name: str, draft: Draft) -> Iterator[Reading]:
    for value in draft.values:
        if _group(value) == name and value.value != value.text:
            found = [str(it.index) for it in draft.passages if value.text and value.text in it.text]
            part = value.field.partition(".")[2]
            words = label(part) if part and "[" not in value.field else field_label(value.field)
            yield Reading(words, readable(value.value), value.text, " ".join(found))


def _group(value: Value) -> str:
    return value.field.partition(".")[0].partition("[")[0]
