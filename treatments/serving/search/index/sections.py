"""The text of a document, section by section, and how much a word counts in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from treatments.serving.search.text.plain import plain
from treatments.serving.search.text.words import clean

Weight = Literal["A", "B", "C", "D"]

NAMES = ("name", "headline", "also_known_as", "medical_name")
WEIGHTS: Mapping[str, Weight] = {**dict.fromkeys(NAMES, "A"), "summary": "B"}
# Where a document names others in passing.
PASSING = ("about", "alternatives", "author", "body_sites", "codes", "gallery", "treatments")
# What is no text, or says what another section or another document says.
LEFT_OUT = frozenset(
    (
        *("commercial", "date_modified", "date_published", "hero_image", "invasiveness", "kind"),
        *("promotion_policy", "related", "review", "seo", "sources"),
    )
)
# Values within sections that are no text: codes of a vocabulary, amounts, addresses, what is behind links.
NOT_TEXT = frozenset(
    (
        *("band", "downtime", "duration", "frequency", "from", "height", "id", "interval", "jurisdiction"),
        *("kind", "lead_time", "level", "locale", "onset", "policy", "qualifier", "renditions"),
        *("return_to_work", "sessions", "slug", "source", "stage", "summary", "system", "to", "type", "url"),
        *("wait", "width"),
    )
)


def sections(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Those that say something; names first, then the summary."""
    texts = (
        (name, "\n".join(filter(None, _texts(value))))
        for name, value in document.items()
        if name not in LEFT_OUT
    )
    return sorted(((name, text) for name, text in texts if text), key=lambda each: (weight(each[0]), each[0]))


def weight(section: str) -> Weight:
    """A project's own sections count as the plugin's."""
    return "D" if section in PASSING else WEIGHTS.get(section, "C")


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield clean(value.strip())
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, Mapping):
        # A page says it in an order of its own, the ledger by the alphabet.
        for name, part in sorted(value.items()):
            if name == "html":
                yield clean(plain(part))
            elif name not in NOT_TEXT:
                yield from _texts(part)
