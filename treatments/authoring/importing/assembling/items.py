"""Sections that are lists: one thought an item, and the line that introduces them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Passage
from treatments.authoring.importing.headings import sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.sentences import sentences

SHORT_LEAD = 9  # words


@dataclass(frozen=True)
class Item:
    """``context``: the heading and the introducing line above it, where they may say when or how often.
    ``introduced``: a line that says too much to be left out, to stand before the text."""

    passage: Passage
    text: str
    context: str = ""
    introduced: str = ""

    @property
    def full_text(self) -> str:
        return f"{self.introduced} {self.text}".strip()


def items(
    passages: list[Passage], lexicon: Lexicon, absorbed: set[int], by_sentence: bool = False
) -> Iterator[Item]:
    """``absorbed`` takes the passages that only introduce a list. An item holds the sentences that belong
    together, or ``by_sentence`` one."""
    lead = ""
    carried = ""
    for number, passage in enumerate(passages):
        following = passages[number + 1] if number + 1 < len(passages) else None
        same_block = number > 0 and passages[number - 1].block == passage.block
        heading = passage.headings[-1] if passage.headings else ""
        if passage.kind != "item" and passage.text.endswith(":") and following is not None:
            whole = sentences(passage.text)
            for sentence in whole[:-1]:
                yield Item(passage, sentence, heading)
            lead = whole[-1]
            if len(whole) == 1 and _says_nothing(lead, passage, lexicon):
                absorbed.add(passage.index)
            else:
                carried = lead
            continue
        if passage.kind != "item" and not same_block and lead and passage.text[-1:] in ".!" and not carried:
            lead = ""
        if passage.kind in ("item", "row"):
            texts = [passage.text]
        else:
            texts = sentences(passage.text) if by_sentence else _thoughts(passage.text, lexicon)
        for text in texts:
            yield Item(passage, text, f"{heading} {lead}".strip(), carried)
            carried = ""
    if carried:
        yield Item(passages[-1], carried, "")


def _says_nothing(lead: str, passage: Passage, lexicon: Lexicon) -> bool:
    words = lead.split()
    known = sections_of(lead.rstrip(":"), lexicon.language).get(passage.section or "", 0.0) >= 0.6
    return not any(c.isdigit() for c in lead) and (len(words) <= 5 or (known and len(words) <= SHORT_LEAD))


def _thoughts(text: str, lexicon: Lexicon) -> list[str]:
    """The sentences, each with those that cannot stand without it."""
    thoughts: list[str] = []
    for sentence in sentences(text):
        if thoughts and compiled(lexicon.anaphora).match(sentence):
            thoughts[-1] += f" {sentence}"
        else:
            thoughts.append(sentence)
    return thoughts
