"""From a clinic's document to a structured draft. Pure: no database, no page models.

``read`` turns bytes into a ``SourceText``; ``structure`` decides what each part means; ``reassign`` applies
an editor's corrections; ``report`` says what became of every sentence.
"""

from treatments.authoring.importing.draft import Draft, Kind, KnownNames, Passage, Sentence, Value
from treatments.authoring.importing.errors import UnreadableDocument
from treatments.authoring.importing.reading import read
from treatments.authoring.importing.reporting import report
from treatments.authoring.importing.source import Block, SourceText
from treatments.authoring.importing.structuring import reassign, sections_for, structure

__all__ = [
    "Block",
    "Draft",
    "Kind",
    "KnownNames",
    "Passage",
    "Sentence",
    "SourceText",
    "UnreadableDocument",
    "Value",
    "read",
    "reassign",
    "report",
    "sections_for",
    "structure",
]
