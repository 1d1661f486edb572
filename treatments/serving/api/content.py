"""How much of a document a request wants, and in which notation its rich text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson

from treatments.publishing.canonical import canonical
from treatments.serving.api.collections import Collection
from treatments.serving.api.parameters import Parameter, Query
from treatments.serving.api.rich_text import NOTATIONS, in_notation
from treatments.serving.api.selection import Selection, read_selection, select
from treatments.serving.api.values import choice

FIELDS: Parameter[str | None] = Parameter(
    "fields",
    "Only these fields of `content`, separated by commas; a dot leads into a field: `name,risks.name`. The "
    "answer then lacks the others, which the schema calls required.",
    lambda: {"type": "string", "minLength": 1},
    str,
    None,
)
RICH_TEXT = choice(
    "rich_text",
    "How rich text is written: as sanitised HTML, as Markdown, or as plain text.",
    NOTATIONS,
    "html",
)
VIEW = choice(
    "view",
    "`summary` for what a card shows, `full` for whole documents. With `fields`, the default is `full`.",
    ("summary", "full"),
    "summary",
)
CONTENT_PARAMETERS = (FIELDS, RICH_TEXT)


@dataclass(frozen=True)
class Content:
    """``fields`` None: all of them. ``summary``: of the summary instead of the whole document."""

    fields: Selection | None
    notation: str
    summary: bool = False

    @classmethod
    def whole(cls, query: Query, collection: Collection) -> Content:
        return cls(_selection(query, lambda: collection.documents), query[RICH_TEXT])

    @classmethod
    def viewed(cls, query: Query, collection: Collection) -> Content:
        """For a list, where ``view`` decides what there is to choose from."""
        full = query[VIEW] == "full" or (VIEW not in query and FIELDS in query)
        if full:
            return cls.whole(query, collection)
        return cls(_selection(query, lambda: [collection.summary]), query[RICH_TEXT], summary=True)

    @property
    def column(self) -> str:
        """Where it stands in a statement about the head ``h`` and its edition ``e``."""
        return "h.summary_document" if self.summary else "e.document"

    def of(self, stored: str) -> str:
        """JSON from JSON: as it is stored where nothing else was asked for."""
        if self.fields is None and self.notation == "html":
            return stored
        document = orjson.loads(stored)
        chosen = document if self.fields is None else select(document, self.fields)
        return canonical(chosen if self.notation == "html" else in_notation(chosen, self.notation))


def _selection(query: Query, documents: Callable[[], list[Any]]) -> Selection | None:
    """``documents`` takes a while to find out, and most requests want no selection."""
    fields = query[FIELDS]
    return None if fields is None else read_selection(fields, documents())
