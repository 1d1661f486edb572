"""Words that tell one treatment from another: those that the demo's own documents use, chosen by number."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

WORD = re.compile(r"[^\W\d_]{5,}")


@dataclass(frozen=True)
class Variation:
    """What a treatment says that no other of its kind says."""

    title: str
    summary: str
    other_name: str
    prose: str


class Vocabulary:
    def __init__(self, documents: Iterable[Any]) -> None:
        found = {word.lower() for document in documents for word in WORD.findall(" ".join(texts(document)))}
        self.words = sorted(found)

    def variation(self, number: int) -> Variation:
        """The same for the same number, whenever the loader runs."""
        chance = random.Random(number)
        chosen = chance.choices(self.words, k=54)
        return Variation(
            title=f"{' '.join(chosen[:2])} {number}",
            summary=" ".join(chosen[2:10]),
            other_name=" ".join(chosen[10:12]),
            prose=" ".join(chosen[12:]),
        )

    def queries(self, count: int) -> list[str]:
        """Words from all over the vocabulary, to search for: no treatment's own, and no rare ones."""
        step = max(1, len(self.words) // count)
        return self.words[step // 2 :: step][:count]


def texts(value: Any) -> Iterable[str]:
    """What a document says for people: no addresses, no ids."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in {"url", "id", "slug", "type", "renditions"}:
                yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)
    elif isinstance(value, str):
        yield re.sub(r"<[^>]*>", " ", value)
