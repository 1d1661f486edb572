"""Phrases by their words: finding the longest that begins at a place."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from treatments.translating.checking.meaning import Meaning

Variants = Callable[[str], Sequence[str]]
_FIRST = 2


@dataclass(slots=True)
class Node:
    """``stems``: first letters → the beginnings of words that go on here."""

    words: dict[str, Node] = field(default_factory=dict)
    stems: dict[str, list[tuple[str, Node]]] = field(default_factory=dict)
    meanings: tuple[Meaning, ...] = ()

    def add(self, phrase: Sequence[str], meaning: Meaning) -> None:
        node = self
        for word in phrase:
            node = node._stem(word[:-1]) if len(word) > 1 and word[-1] == "*" else node._word(word)
        if meaning not in node.meanings:
            node.meanings = (*node.meanings, meaning)

    def after(self, word: str) -> Iterator[Node]:
        if word in self.words:
            yield self.words[word]
        for stem, node in self.stems.get(word[:_FIRST], ()):
            if word.startswith(stem):
                yield node

    def _word(self, word: str) -> Node:
        return self.words.setdefault(word, Node())

    def _stem(self, stem: str) -> Node:
        row = self.stems.setdefault(stem[:_FIRST], [])
        known = next((node for beginning, node in row if beginning == stem), None)
        if known is None:
            known = Node()
            row.append((stem, known))
            row.sort(key=lambda pair: -len(pair[0]))
        return known


def longest(root: Node, words: Sequence[str], at: int, variants: Variants) -> tuple[int, tuple[Meaning, ...]]:
    """Where the phrase ends, and what it means; ``at`` and nothing if there is none."""
    end: int = at
    meanings: tuple[Meaning, ...] = ()
    nodes = [root]
    for place in range(at, len(words)):
        word = words[place]
        nodes = [after for node in nodes for form in (word, *variants(word)) for after in node.after(form)]
        if not nodes:
            break
        found = next((node.meanings for node in nodes if node.meanings), None)
        if found:
            end, meanings = place + 1, found
    return end, meanings
