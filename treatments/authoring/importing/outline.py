"""Each block with the headings above it, what they announce, and the question it answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.draft import Kind
from treatments.authoring.importing.headings import fold, sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.source import Block

_Q = re.compile(r"^(?:q|question|frage|pregunta|f|p)\s*\d*\s*[:.)]\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Place:
    """Where a block stands. ``prior``: section → how surely the headings announce it; None above any heading.
    ``promotion``: under a heading that praises the clinic."""

    index: int
    block: Block
    headings: tuple[str, ...]
    prior: Mapping[str, float] | None
    is_heading: bool = False
    promotion: bool = False


@dataclass(frozen=True)
class _Level:
    level: int
    text: str
    prior: Mapping[str, float]
    promotion: bool = False


def outline(
    blocks: tuple[Block, ...], lexicon: Lexicon, name: str, title: int | None, kind: Kind
) -> Iterator[Place]:
    """``title``: the index of the block that is the title; it opens no section."""
    stack: list[_Level] = []
    for index, block in enumerate(blocks):
        if index == title or block.kind == "image":
            continue
        in_faqs = any("faqs" in level.prior for level in stack)
        question = in_faqs and kind != "article" and _is_answered_question(blocks, index)
        if block.dropped or not (block.kind == "heading" or question):
            promotion = bool(stack) and stack[-1].promotion
            yield Place(index, block, *_above(stack), promotion=promotion)
            continue
        level = 7 if question else block.level
        stack = _under(stack, level, block.text, in_faqs)
        stack.append(_announce(stack, block.text, level, lexicon, name, kind == "condition"))
        yield Place(index, block, *_above(stack), is_heading=True, promotion=stack[-1].promotion)


def _is_question(block: Block) -> bool:
    return block.kind in ("paragraph", "item") and block.text.endswith("?") and len(block.text) < 200


def _is_answered_question(blocks: tuple[Block, ...], index: int) -> bool:
    """A list of questions to ask is text. A question that something follows is the heading of its answer."""
    after = next(
        (block for block in blocks[index + 1 :] if block.kind != "image" and not block.dropped), None
    )
    return (
        _is_question(blocks[index])
        and after is not None
        and after.kind != "heading"
        and not _is_question(after)
    )


def _above(stack: list[_Level]) -> tuple[tuple[str, ...], Mapping[str, float] | None]:
    return tuple(level.text for level in stack), stack[-1].prior if stack else None


def _under(stack: list[_Level], level: int, text: str, in_faqs: bool) -> list[_Level]:
    """The headings that a new one stands under. A question of the same rank as "FAQs" stands under it."""
    keep = [above for above in stack if above.level < level]
    if in_faqs and text.endswith("?") and not any("faqs" in above.prior for above in keep):
        faqs = next(i for i, above in enumerate(stack) if "faqs" in above.prior)
        if stack[faqs].level == level:
            return stack[: faqs + 1]
    return keep


def _announce(
    above: list[_Level], text: str, level: int, lexicon: Lexicon, name: str, condition: bool
) -> _Level:
    parent = above[-1] if above else None
    promotion = bool(compiled(lexicon.promotion).search(fold(text))) or bool(parent and parent.promotion)
    if parent and "faqs" in parent.prior:
        return _Level(level, _Q.sub("", text), {"faqs": max(parent.prior.values())}, promotion)
    prior = sections_of(text, lexicon.language, name, condition)
    if parent and parent.prior and max(prior.values(), default=0.0) < 0.7:
        prior = {section: score * 0.92 for section, score in parent.prior.items()}
    return _Level(level, text, prior, promotion)
