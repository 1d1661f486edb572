"""The name of a treatment or condition, or the headline of an article, out of the line at the top."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.headings import SURE, is_known, sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.source import Block, SourceText

_SITE = re.compile(r"\s+(?:\||–|—|·|»)\s+.*$")
_BRACKETS = re.compile(r"^(?P<outer>[^()]{2,})\((?P<inner>[^()]{2,})\)\s*$")
_COLON = re.compile(r"\s*(?::|\s[–—-])\s+")


@dataclass(frozen=True)
class Title:
    """``line`` as it stands in the document, at ``block``; ``name`` and ``aliases`` as read from it."""

    line: str
    block: int | None
    name: str
    aliases: tuple[str, ...] = ()


def line_at_top(source: SourceText) -> tuple[str, int | None]:
    """The title's words, and the block that is the title, if one is."""
    kept = [(i, b) for i, b in enumerate(source.blocks) if b.kind != "image" and not b.dropped]
    headings = [(i, b) for i, b in kept if b.kind == "heading"]
    top = next(((i, b) for i, b in headings if b.level == 1), None)
    if top is None and kept and kept[0][1].kind == "heading":
        top = kept[0]
    if top is not None and not _is_only_a_section(top[1], source):
        return top[1].text, top[0]
    if source.title:
        return _SITE.sub("", source.title), None
    return "", None


def _is_only_a_section(block: Block, source: SourceText) -> bool:
    """Whether this first heading opens a section, and the front matter states the name."""
    stated = source.front_matter.get("name") or source.front_matter.get("headline")
    return bool(stated) and block.text != stated and (block.level > 1 or is_known(block.text))


def treatment_title(source: SourceText, lexicon: Lexicon) -> Title:
    """The name without what praises it: the form that the text itself uses."""
    line, block = line_at_top(source)
    if not line:
        return Title("", None, _from_file(source.file))
    bare = compiled(lexicon.marketing).sub("", line).strip(" ?.:!") or line.strip(" ?.:!")
    match = _BRACKETS.match(line.strip(" ?.!"))
    if match:
        return _bracketed(source, lexicon, line, block, match)
    parts = [part.strip() for part in _COLON.split(bare) if part.strip()]
    name = (
        max(parts, key=lambda part: (_mentions(source, part), -parts.index(part))) if len(parts) > 1 else bare
    )
    if len(parts) > 1 and not _mentions(source, name):
        name = parts[0]
    return Title(line, block, _capitalised(name))


def _bracketed(
    source: SourceText, lexicon: Lexicon, line: str, block: int | None, match: re.Match[str]
) -> Title:
    """ "Removal: Thread Veins (Sclerotherapy)", "Botulinum toxin (anti-wrinkle injections)"."""
    outer, inner = match.group("outer").strip(), match.group("inner").strip()
    prefix = compiled(lexicon.marketing).match(outer)
    rest = outer[prefix.end() :].strip() if prefix else outer
    if _mentions(source, inner) > _mentions(source, rest):
        alias = (
            f"{rest} {prefix.group().strip(' :–—-').lower()}" if prefix and ":" in prefix.group() else rest
        )
        return Title(line, block, _capitalised(inner), (alias,))
    return Title(line, block, _capitalised(rest or outer), (inner,))


def _mentions(source: SourceText, words: str) -> int:
    needle = words.lower()
    return sum(block.text.lower().count(needle) for block in source.blocks[1:]) if len(needle) > 2 else 0


def plain_title(source: SourceText, lexicon: Lexicon) -> Title:
    """Of a condition: "What are spider veins?" names spider veins."""
    line, block = line_at_top(source)
    name = compiled(lexicon.marketing).sub("", line).strip(" ?.:")
    return Title(line, block, _capitalised(name or line) if line else _from_file(source.file))


def headline(source: SourceText) -> Title:
    line, block = line_at_top(source)
    return Title(line, block, line or _from_file(source.file))


def opens_section(title: Title, lexicon: Lexicon, condition: bool) -> bool:
    """Whether the title itself is a section's heading ("What is sclerotherapy?")."""
    found = (
        sections_of(title.line, lexicon.language, title.name, condition) if title.line.endswith("?") else {}
    )
    return max(found.values(), default=0.0) >= SURE


def _capitalised(name: str) -> str:
    if name.isupper() and len(name) > 5:
        name = name.lower()
    return name[:1].upper() + name[1:]


def _from_file(file: str) -> str:
    return _capitalised(re.sub(r"[-_\s]+", " ", PurePath(file).stem).strip()) or file
