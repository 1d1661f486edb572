"""Parts that several documents have: pictures, links, evidence."""

from __future__ import annotations

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from treatments.publishing.documents.values import RichText

DocumentType = Literal["treatment", "condition", "article", "index", "home"]


class Rendition(TypedDict):
    """``width`` and ``height`` in pixels."""

    url: str
    width: int
    height: int


class Image(Rendition):
    """``alt`` is the text for those who do not see the picture; empty only where it is decorative.
    ``renditions`` are smaller versions, narrowest first."""

    alt: str
    renditions: list[Rendition]


class GalleryImage(Image):
    caption: str
    stage: Literal["before", "after"] | None


class PageLink(TypedDict):
    """Another page, in the locale named by ``locale``: that of this document, or the nearest fallback."""

    id: str
    type: DocumentType
    locale: str
    slug: str
    name: str
    summary: str
    url: str


class Card(PageLink):
    """A page as a list shows it. ``kind`` is there for a treatment."""

    image: NotRequired[Image | None]
    kind: NotRequired[str | None]


class BodySite(TypedDict):
    id: str
    slug: str
    name: str


SourceType = Literal["guideline", "label", "trial", "review", "manufacturer"]


class Source(TypedDict):
    type: SourceType
    title: str
    doi: str | None
    pmid: str | None
    url: str | None
    published: str | None
    accessed: str | None
    superseded_by: str | None


class Citation(Source):
    """A source, and the sections of this document that rest on it."""

    sections: list[str]


class Reviewer(TypedDict):
    name: str
    role: str
    register: str
    registration_number: str
    profile_url: str | None
    conflicts_of_interest: str


class Review(TypedDict):
    last_reviewed: str | None
    next_review: str | None
    reviewers: list[Reviewer]


class Seo(TypedDict):
    title: str
    description: str
    image: Image | None


class Section(TypedDict):
    heading: str
    body: RichText
