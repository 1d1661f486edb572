"""What an imported document has become: frozen values for the command, the admin and the report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from treatments.authoring.importing.source import BlockKind, SourceText

Kind = Literal["treatment", "condition", "article"]


@dataclass(frozen=True)
class Passage:
    """A paragraph, a list item, or the part of a paragraph that speaks of something else.

    The unit that an editor can put into another section. ``headings`` is the path it stood under, outermost
    first. ``dropped`` is the reason why it goes nowhere. ``doubtful`` asks the editor to look at it.
    """

    index: int
    headings: tuple[str, ...]
    html: str
    text: str
    section: str | None
    confidence: float
    dropped: str | None = None
    doubtful: bool = False
    kind: BlockKind = "paragraph"
    ordered: bool = False
    block: int = 0  # the passages of one paragraph share it
    cells: tuple[str, ...] = ()


@dataclass(frozen=True)
class Sentence:
    """What became of one sentence of the original, headings included (those have no ``passage``)."""

    text: str
    section: str | None
    confidence: float
    dropped: str | None = None
    passage: int | None = None


@dataclass(frozen=True)
class Value:
    """A value read from the text: ``field`` as in ``procedure.duration``, and the words it was read from."""

    field: str
    value: Any
    text: str


@dataclass(frozen=True)
class KnownNames:
    """Names of pages that exist, so that mentions of them are recognised: each alias maps to the name."""

    treatments: Mapping[str, str] = field(default_factory=dict)
    conditions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Draft:
    """``content`` has the shape of ``treatments.publishing.documents``, with only what was found in it, and
    with names where the document has links: of conditions, treatments, reviewers, body sites."""

    source: SourceText
    kind: Kind
    locale: str
    title: str
    content: Mapping[str, Any]
    passages: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]
    values: tuple[Value, ...]
    problems: tuple[str, ...]
    known: KnownNames = KnownNames()
    choices: Mapping[int, str | None] = field(default_factory=dict)
