"""The document of a page that gathers others."""

from __future__ import annotations

from typing_extensions import TypedDict

from treatments.publishing.documents.parts import DocumentType, Image, Seo
from treatments.publishing.documents.values import RichText


class IndexDocument(TypedDict):
    """``gathers``: the type of the pages below it. Which those are is a list of its own, narrowed and
    paged."""

    name: str
    summary: str
    hero_image: Image | None
    introduction: RichText
    gathers: DocumentType
    seo: Seo
