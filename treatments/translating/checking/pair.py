"""What is checked: a text, its translation, and what is known of both."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Term:
    """An entry of the glossary. ``forms``: other words of the source for the same, plurals and synonyms."""

    source: str
    renderings: tuple[str, ...]
    forms: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pair:
    """``source`` and ``target``: plain text, or the HTML of a segment as wagtail-localize extracts it.

    Languages are BCP 47 codes; a region counts where it writes numbers in its own way. ``protected``: names
    that stay as they are.
    """

    source: str
    target: str
    source_language: str
    target_language: str
    max_length: int | None = None
    terms: tuple[Term, ...] = ()
    protected: tuple[str, ...] = ()
