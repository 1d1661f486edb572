"""The report of an import: what became of every sentence, as one entry of ``documents``."""

from __future__ import annotations

from typing import Any

from treatments.authoring.importing.draft import Draft


def report(draft: Draft, *, page: str | None = None, created: bool = False) -> dict[str, Any]:
    """``page`` is the URL path of the saved page, if one was saved."""
    return {
        "file": draft.source.file,
        "kind": draft.kind,
        "title": draft.title,
        "locale": draft.locale,
        "page": page,
        "created": created,
        "sentences": [
            {
                "text": sentence.text,
                "section": sentence.section,
                "confidence": round(sentence.confidence, 2),
                "dropped": sentence.dropped,
            }
            for sentence in draft.sentences
        ],
        "values": [
            {"field": value.field, "value": value.value, "text": value.text} for value in draft.values
        ],
        "problems": list(draft.problems),
    }
