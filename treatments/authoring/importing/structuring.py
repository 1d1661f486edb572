"""From the text that was read to a draft, and again with an editor's corrections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from django.utils.translation import gettext as _

from treatments.authoring.importing import kinds, titles
from treatments.authoring.importing.accounting import account, keep_all
from treatments.authoring.importing.assembling import article, condition, treatment
from treatments.authoring.importing.assembling.assembly import Assembly
from treatments.authoring.importing.draft import Draft, Kind, KnownNames, Passage, Value
from treatments.authoring.importing.fields import parse_front_matter
from treatments.authoring.importing.fields.shapes import BadValue, bad_value
from treatments.authoring.importing.formats.shaping import LEVEL
from treatments.authoring.importing.languages import detect, is_supported
from treatments.authoring.importing.lexicon import lexicon_for
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.markup import squeeze
from treatments.authoring.importing.mentions import mention
from treatments.authoring.importing.merging import LISTED, make_way, merge
from treatments.authoring.importing.outline import Place, outline
from treatments.authoring.importing.sorting import sort
from treatments.authoring.importing.source import Block, SourceText
from treatments.authoring.importing.titles import Title
from treatments.authoring.lists import listed
from treatments.authoring.vocabulary import ConditionSection, DocumentKind, TreatmentSection

KINDS: tuple[Kind, ...] = ("treatment", "condition", "article")
DEFAULT_LOCALE = "en"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")


def sections_for(kind: Kind) -> tuple[str, ...]:
    """Where an editor can put a passage."""
    if kind == "article":
        return ("body",)
    return tuple(TreatmentSection.values if kind == "treatment" else ConditionSection.values)


def structure(
    source: SourceText,
    kind: Literal["auto"] | Kind = "auto",
    locale: str | None = None,
    *,
    known: KnownNames | None = None,
) -> Draft:
    """``locale`` and ``kind`` given here win over the front matter, and that over what the text shows."""
    return _structure(source, kind, locale, known or KnownNames(), {})


def reassign(draft: Draft, choices: Mapping[int, str | None]) -> Draft:
    """The draft with these passages in these sections; None leaves a passage out. Earlier choices stay."""
    allowed = sections_for(draft.kind)
    for index, section in choices.items():
        if not 0 <= index < len(draft.passages):
            raise ValueError(f"There is no passage {index}: there are {len(draft.passages)}.")
        if section is not None and section not in allowed:
            raise ValueError(f"“{section}” is no section of a {draft.kind}. Known: {', '.join(allowed)}.")
    return _structure(draft.source, draft.kind, draft.locale, draft.known, {**draft.choices, **choices})


def _structure(
    source: SourceText, kind: str, locale: str | None, known: KnownNames, choices: Mapping[int, str | None]
) -> Draft:
    problems = list(source.problems)
    locale = _locale(source, locale, problems)
    lexicon = lexicon_for(locale)
    settled = _kind(source, kind, lexicon, problems)
    title = _title(source, settled, lexicon)
    is_condition = settled == "condition"
    title_block = None if titles.opens_section(title, lexicon, is_condition) else title.block
    front, front_problems = parse_front_matter(source.front_matter, settled, lexicon)
    places = list(outline(_ranked(source, title, title_block), lexicon, title.name, title_block, settled))
    passages = _chosen(sort(places, settled, lexicon, LISTED & front.keys()), choices)
    assembly = _assemble(source, settled, make_way(passages, front), lexicon, title, title_block, known)
    values = [value for value in assembly.values if not _stated(value, front)]
    _pictures(source, settled, front, assembly)
    values += mention(assembly.content, source, settled, passages, lexicon, title, known)
    assembly.content = merge(_named(assembly.content, title, settled), front)
    passages = keep_all(assembly, make_way(passages, front))
    name = str(assembly.content.get("headline" if settled == "article" else "name", title.name))
    return Draft(
        source=source,
        kind=settled,
        locale=locale,
        title=name,
        content=assembly.content,
        passages=tuple(passages),
        sentences=tuple(_accounted(places, passages, title, title_block, assembly.content, settled)),
        values=tuple(values),
        problems=tuple(problems + front_problems + assembly.problems),
        known=known,
        choices=dict(choices),
    )


def _locale(source: SourceText, given: str | None, problems: list[str]) -> str:
    stated = given or _stated_locale(source, problems)
    text = "\n".join(block.text for block in source.blocks if not block.dropped)
    found = stated or detect(text)
    if found is None:
        declared = source.language if source.language and is_supported(source.language) else None
        if declared is None and text:
            problems.append(
                _("The language was not recognised; English was assumed. State it as “locale: …”.")
            )
        return declared or DEFAULT_LOCALE
    if not is_supported(found):
        problems.append(
            _("Headings in “%(locale)s” are not known (known: en, fr, de, es). Check every section.")
            % {"locale": found}
        )
    return found


def _stated_locale(source: SourceText, problems: list[str]) -> str | None:
    for key in ("locale", "language", "lang"):
        value = source.front_matter.get(key)
        if isinstance(value, str) and _LANGUAGE.fullmatch(value):
            return value
        if value:
            problems.append(bad_value(key, value, BadValue(_("a language code such as en or fr-CA"))))
    return None


def _kind(source: SourceText, given: str, lexicon: Lexicon, problems: list[str]) -> Kind:
    if given != "auto":
        if given not in KINDS:
            raise ValueError(f"There is no kind “{given}”. Known: auto, {', '.join(KINDS)}.")
        return next(kind for kind in KINDS if kind == given)
    stated = source.front_matter.get("type")
    if stated is not None:
        if stated in KINDS:
            return next(kind for kind in KINDS if kind == stated)
        problems.append(bad_value("type", stated, BadValue(_("one of %(list)s") % {"list": listed(KINDS)})))
    settled, sure = kinds.decide(source, lexicon)
    if not sure:
        problems.append(
            _("Taken for “%(kind)s”, without being sure. State the kind if it is another.")
            % {"kind": DocumentKind(settled).label}
        )
    return settled


def _title(source: SourceText, kind: Kind, lexicon: Lexicon) -> Title:
    keys = ("headline" if kind == "article" else "name", "title")
    # What is no text is a problem of the front matter, not a name.
    stated = next(
        (
            squeeze(value)
            for value in map(source.front_matter.get, keys)
            if isinstance(value, str) and value.strip()
        ),
        None,
    )
    if kind == "article":
        found = titles.headline(source)
    elif kind == "treatment":
        found = titles.treatment_title(source, lexicon)
    else:
        found = titles.plain_title(source, lexicon)
    return replace(found, name=stated) if stated else found


def _ranked(source: SourceText, title: Title, title_block: int | None) -> tuple[Block, ...]:
    """A title that is a section's heading ("What is rosacea?") ranks like the headings after it."""
    if title.block is None or title_block is not None:
        return source.blocks
    blocks = list(source.blocks)
    blocks[title.block] = replace(blocks[title.block], level=LEVEL)
    return tuple(blocks)


def _chosen(passages: list[Passage], choices: Mapping[int, str | None]) -> list[Passage]:
    """An editor's choice is certain."""
    chosen = list(passages)
    for index, section in choices.items():
        dropped = None if section else "left out by the editor"
        chosen[index] = replace(
            chosen[index], section=section, dropped=dropped, confidence=1.0, doubtful=False
        )
    return chosen


def _assemble(
    source: SourceText,
    kind: Kind,
    passages: list[Passage],
    lexicon: Lexicon,
    title: Title,
    title_block: int | None,
    known: KnownNames,
) -> Assembly:
    if kind == "article":
        return article.assemble(source, passages, title_block)
    if kind == "condition":
        return condition.assemble(passages, lexicon, title.name)
    return treatment.assemble(passages, lexicon, title.name, known)


def _stated(value: Value, front: Mapping[str, Any]) -> bool:
    """Whether the front matter states what the text was read for."""
    group, _dot, field = value.field.partition(".")
    if "[" in group:
        return group.partition("[")[0] in front
    stated = front.get(group)
    return field in stated if field and isinstance(stated, dict) else stated is not None


def _pictures(source: SourceText, kind: Kind, front: Mapping[str, Any], assembly: Assembly) -> None:
    """The first picture of a treatment or condition leads it; the others of a treatment are its gallery."""
    pictures = [block for block in source.blocks if block.kind == "image"]
    local = [{"file": block.file, "alt": block.text} for block in pictures if article.is_local(block.file)]
    if len(local) < len(pictures):
        assembly.problems.append(
            _("%(n)s pictures are not files beside the document and were not taken over.")
            % {"n": len(pictures) - len(local)}
        )
    if kind == "article" or not local:
        return
    if "hero_image" not in front:
        assembly.content["hero_image"] = local.pop(0)
    if local and kind == "treatment":
        assembly.content["gallery"] = local


def _named(content: dict[str, Any], title: Title, kind: Kind) -> dict[str, Any]:
    named: dict[str, Any] = {"headline" if kind == "article" else "name": title.name}
    if kind == "treatment" and title.aliases:
        named["also_known_as"] = [*title.aliases, *content.pop("also_known_as", [])]
    return named | content


def _accounted(
    places: list[Place],
    passages: list[Passage],
    title: Title,
    title_block: int | None,
    content: Mapping[str, Any],
    kind: Kind,
) -> Any:
    """A title that is itself a section's heading is accounted for as that."""
    if title.block is not None and title_block is None:
        title = replace(title, line="", block=None)
    return account(places, passages, title, content, kind)
