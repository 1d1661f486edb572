"""Every sentence of the original is accounted for: where it stands, or why it was left out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from treatments.authoring.importing.assembling.assembly import Assembly, texts_of
from treatments.authoring.importing.draft import Passage, Sentence
from treatments.authoring.importing.markup import plain, squeeze
from treatments.authoring.importing.outline import Place
from treatments.authoring.importing.sentences import sentences
from treatments.authoring.importing.titles import Title

_SUBHEADING = re.compile(r"<h3>(.*?)</h3>")


class Texts:
    """The texts of some content, to look sentences up in."""

    def __init__(self, content: Any) -> None:
        self.joined = "\n".join(texts_of(content)).casefold()
        self.headings = {_without_colon(heading) for heading in _headings_of(content)}

    def have(self, sentence: str) -> bool:
        # The dash before the name of whoever is quoted is no part of the name.
        return squeeze(sentence).casefold().lstrip("—–― ") in self.joined


def _without_colon(heading: str) -> str:
    return squeeze(heading).casefold().rstrip(" :")


def _headings_of(value: Any) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _headings_of(item)
    elif isinstance(value, Mapping):
        if value.get("type") == "heading":
            yield str(value.get("value", ""))
        for key, item in value.items():
            if key in ("question", "heading", "name", "headline") and isinstance(item, str):
                yield item
            elif key == "html" and isinstance(item, str):
                yield from map(plain, _SUBHEADING.findall(item))
            else:
                yield from _headings_of(item)


def keep_all(assembly: Assembly, passages: list[Passage]) -> list[Passage]:
    """What stands nowhere after all goes to ``other_sections``. The passages, with what became of them."""
    texts = Texts(assembly.content)
    kept: list[Passage] = []
    for passage in passages:
        if passage.dropped:
            kept.append(passage)
        elif passage.index in assembly.absorbed:
            kept.append(replace(passage, dropped="introduces a list"))
        elif all(texts.have(sentence) for sentence in sentences(passage.text)):
            kept.append(passage)
        else:
            assembly.add_other_section([passage])
            kept.append(replace(passage, section="other_sections", doubtful=True))
    return kept


def account(
    places: list[Place], passages: list[Passage], title: Title, content: Mapping[str, Any], kind: str
) -> list[Sentence]:
    """In the order of the original, the title first."""
    texts = Texts(content)
    by_block: dict[int, list[Passage]] = {}
    for passage in passages:
        by_block.setdefault(passage.block, []).append(passage)
    found = [(-1, _title(title, content, kind))] if title.line else []
    if title.block is not None:
        found = [(title.block, found[0][1])]
    for place in places:
        if place.is_heading:
            found.append((place.index, _heading(place, texts, kind)))
        for passage in by_block.get(place.index, ()):
            for text in sentences(passage.text):
                found.append(
                    (
                        place.index,
                        Sentence(text, passage.section, passage.confidence, passage.dropped, passage.index),
                    )
                )
    return [sentence for _index, sentence in sorted(found, key=lambda pair: pair[0])]


def _title(title: Title, content: Mapping[str, Any], kind: str) -> Sentence:
    field = "headline" if kind == "article" else "name"
    same = squeeze(str(content.get(field, ""))).casefold() == squeeze(title.line).casefold()
    return Sentence(
        title.line, field, 0.95 if same else 0.8, None if same else "title: shortened to the name"
    )


def _heading(place: Place, texts: Texts, kind: str) -> Sentence:
    prior = {"body": 0.95} if kind == "article" else place.prior or {}
    section = max(prior, key=lambda section: prior[section], default="other_sections")
    confidence = prior.get(section, 0.5)
    dropped = place.block.dropped or ("promotion of the clinic" if place.promotion else None)
    if not dropped and _without_colon(place.headings[-1]) not in texts.headings:
        dropped = "heading: stands for its section"
    elif not dropped and not texts.have(place.block.text):
        dropped = "heading: stands without its colon"
    return Sentence(place.block.text, section, confidence, dropped)
