"""What a document says of itself: its summary, other names, the conditions it treats, what it is about."""

from __future__ import annotations

import re
from typing import Any

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Kind, KnownNames, Passage, Value
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.markup import plain
from treatments.authoring.importing.names import named_in, subjects, treated
from treatments.authoring.importing.sentences import sentences
from treatments.authoring.importing.source import SourceText
from treatments.authoring.importing.titles import Title

MAX_SUMMARY = 300


def mention(
    content: dict[str, Any],
    source: SourceText,
    kind: Kind,
    passages: list[Passage],
    lexicon: Lexicon,
    title: Title,
    known: KnownNames,
) -> list[Value]:
    """Adds them to the content where the text gives them, and lists the words they were read from."""
    texts = [passage.text for passage in passages if not passage.dropped]
    values = _summary(content, kind)
    if kind == "article":
        values += _about(content, [title.line, *texts], lexicon, known)
    elif kind == "treatment":
        values += _conditions(content, passages, lexicon, known)
    if kind != "article":
        values += _other_name(content, kind, texts, lexicon, title)
    return values


def _summary(content: dict[str, Any], kind: Kind) -> list[Value]:
    """The first sentence of the overview, in the document's own words."""
    if kind == "article":
        opening = next((block["value"] for block in content["body"] if block["type"] == "rich_text"), None)
    else:
        opening = content.get("overview")
    found = sentences(plain(opening["html"])) if opening else []
    if not found or len(found[0]) > MAX_SUMMARY or len(found[0].split()) < 4 or found[0].endswith((":", "?")):
        return []
    content["summary"] = found[0]
    return [Value("summary", found[0], found[0])]


def _conditions(
    content: dict[str, Any], passages: list[Passage], lexicon: Lexicon, known: KnownNames
) -> list[Value]:
    where = [
        p
        for p in passages
        if not p.dropped and p.section in ("overview", "indications", "mechanism", "benefits")
    ]
    named: dict[str, str] = {}
    for name, words in treated([passage.text for passage in where], lexicon):
        exact = named_in(name, known.conditions)
        named.setdefault(exact[0] if exact else name, words)
    for passage in where:
        if passage.section == "indications":
            for name in named_in(passage.text, known.conditions):
                named.setdefault(name, passage.text)
    if named:
        content.setdefault("indications", {})["conditions"] = list(named)
    return [
        Value(f"indications.conditions[{number}]", name, words)
        for number, (name, words) in enumerate(named.items())
    ]


def _about(content: dict[str, Any], texts: list[str], lexicon: Lexicon, known: KnownNames) -> list[Value]:
    """Treatments and conditions that the article speaks of more than once, known pages first."""
    whole = " ".join(texts)
    every_known = {**known.treatments, **known.conditions}
    named = [name for names in (known.treatments, known.conditions) for name in named_in(whole, names)]
    treatments = subjects(texts, lexicon.is_treatment, lexicon)
    conditions = [name for name, _words in treated(texts, lexicon)] + subjects(
        texts, lexicon.is_condition, lexicon
    )
    for name in sorted([*treatments, *conditions], key=lambda name: -_count(whole, name, exact=True)):
        is_new = not any(_same(name, other) for other in named)
        if is_new and _count(whole, name) >= 2 and not named_in(name, every_known):
            named.append(name)
    if named:
        content["about"] = named
    return [Value(f"about[{number}]", name, _first_with(texts, name)) for number, name in enumerate(named)]


def _other_name(
    content: dict[str, Any], kind: Kind, texts: list[str], lexicon: Lexicon, title: Title
) -> list[Value]:
    """ "Spider veins, medically known as telangiectasia": said of the page's own subject."""
    for number, text in enumerate(texts):
        for sentence in sentences(text):
            match = compiled(lexicon.alias).search(sentence[:400])
            if not match:
                continue
            subject = sentence[: match.start()].lower()
            is_own = title.name.lower().removesuffix("s") in subject
            if not is_own and not (number == 0 and compiled(lexicon.anaphora).match(subject)):
                continue
            name = match.group(1).strip(" “”\"'")
            name = name.split(" and ")[0]
            if not name or len(name.split()) > 5 or name.lower() == title.name.lower():
                continue
            if kind == "condition":
                content["medical_name"] = name
                return [Value("medical_name", name, match.group())]
            content["also_known_as"] = [name]
            return [Value("also_known_as[0]", name, match.group())]
    return []


def _count(text: str, name: str, exact: bool = False) -> int:
    words = re.escape(name.lower()) + r"(?!\w)" if exact else re.escape(name.lower().removesuffix("s"))
    return len(re.findall(words, text.lower()))


def _same(one: str, other: str) -> bool:
    return one.lower().removesuffix("s") == other.lower().removesuffix("s")


def _first_with(texts: list[str], name: str) -> str:
    for text in texts:
        for sentence in sentences(text):
            if _count(sentence, name):
                return sentence
    return name
