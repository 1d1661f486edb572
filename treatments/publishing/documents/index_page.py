"""The document of a page that gathers others."""

from __future__ import annotations

from typing_extensions import TypedDict

from treatments.publishing.documents.parts import Card, Seo
from treatments.publishing.documents.values import RichText


class IndexDocument(TypedDict):
    """``pages`` are the live children, in the order of the tree."""

    name: str
    summary: str
    introduction: RichText
    pages: list[Card]
    seo: Seo
