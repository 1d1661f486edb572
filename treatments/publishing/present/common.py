"""Parts that several documents have."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from wagtail.fields import StreamValue
from wagtail.images.models import AbstractImage

from treatments.authoring.pages.content_page import AbstractContentPage
from treatments.authoring.pages.reviewed_page import AbstractReviewedPage
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.authoring.snippets.source import Source as SourceSnippet
from treatments.authoring.values.amounts import Value
from treatments.publishing import documents
from treatments.publishing.images import present_image
from treatments.publishing.links import Links
from treatments.publishing.rich_text import present_rich_text


class Presenter:
    """What presenting one page needs: its locale, its links, and the address that relative ones start at."""

    def __init__(self, page: AbstractContentPage) -> None:
        self.links = Links(page.locale.language_code)
        self.base_url: str = page.full_url or ""

    def rich_text(self, source: Any) -> documents.RichText:
        """From a field's string or a block's RichText."""
        return present_rich_text(getattr(source, "source", source) or "", self.links, self.base_url)

    def image(self, image: AbstractImage | None, alt: str) -> documents.Image | None:
        return present_image(image, alt, self.base_url)

    def hero_image(self, page: AbstractContentPage) -> documents.Image | None:
        return self.image(page.hero_image, page.hero_image_alt)

    def cards(self, page_ids: Iterable[int | None]) -> list[documents.Card]:
        found = self.links.found(page_ids)
        return [
            {**link, "image": self.hero_image(page), "kind": getattr(page, "kind", None)}
            for page, link in found
        ]

    def seo(self, page: AbstractContentPage) -> documents.Seo:
        """Falls back to the page's own title, summary and picture."""
        return {
            "title": page.seo_title or page.title,
            "description": page.search_description or page.summary,
            "image": self.image(page.social_image or page.hero_image, page.hero_image_alt),
        }

    def review(self, page: AbstractReviewedPage) -> documents.Review:
        reviewers = self.links.snippets(Reviewer, chosen_ids(page.reviewers))
        return {
            "last_reviewed": present_date(page.last_reviewed),
            "next_review": present_date(page.next_review),
            "reviewers": [present_reviewer(reviewer) for reviewer in reviewers.values()],
        }

    def sections(self, stream: StreamValue) -> list[documents.Section]:
        return [
            {"heading": present_text(block.value["heading"]), "body": self.rich_text(block.value["body"])}
            for block in stream
        ]


def present_text(value: str | None) -> str:
    """A block of a draft holds None where nothing is written yet."""
    return value or ""


def present_texts(stream: StreamValue) -> list[str]:
    return [present_text(block.value) for block in stream]


def present_value(value: Value | None) -> Any:
    return None if value is None else value.as_data()


def present_choice(value: str | None) -> Any:
    """A choice of the vocabulary, which the document's type spells out as literals. Empty in a draft that
    lacks it."""
    return value or ""


def safe_url(url: str) -> str | None:
    """None for what is no web address. A translator may replace an address, and code may save one, past the
    check that the editor's form makes."""
    try:
        parts = urlsplit(url)
    except ValueError:  # http://[
        return None
    return url if parts.scheme in ("http", "https") and parts.netloc else None


def present_date(value: datetime.date | None) -> str | None:
    return None if value is None else value.isoformat()


def present_source(source: SourceSnippet | None) -> documents.Source | None:
    if source is None:
        return None
    return {
        "type": present_choice(source.type),
        "title": source.title,
        "doi": source.doi or None,
        "pmid": source.pmid or None,
        "url": safe_url(source.url),
        "published": present_date(source.published),
        "accessed": present_date(source.accessed),
        "superseded_by": source.superseded_by.title if source.superseded_by else None,
    }


def present_reviewer(reviewer: Reviewer) -> documents.Reviewer:
    return {
        "name": reviewer.name,
        "role": reviewer.role,
        "register": reviewer.register,
        "registration_number": reviewer.registration_number,
        "profile_url": safe_url(reviewer.profile_url),
        "conflicts_of_interest": reviewer.conflicts_of_interest,
    }


def present_citations(stream: StreamValue) -> list[documents.Citation]:
    cited = [(present_source(block.value["source"]), block.value.get("sections") or []) for block in stream]
    return [{**source, "sections": list(sections)} for source, sections in cited if source]


def present_codes(stream: StreamValue) -> list[documents.CodedId]:
    return [
        {"system": present_text(block.value["system"]), "code": present_text(block.value["code"])}
        for block in stream
    ]


def chosen_ids(stream: StreamValue) -> Iterable[int | None]:
    """The ids in a stream of choosers, without loading what they choose."""
    return [block["value"] for block in stream.raw_data]
