"""The shape of every answer: envelopes around documents, lists of them, and the small resources.

The schema is made from these types and those of ``treatments.publishing.documents``.
"""

from __future__ import annotations

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from treatments.publishing.documents import (
    ArticleDocument,
    ConditionDocument,
    IndexDocument,
    TreatmentDocument,
)
from treatments.publishing.documents.summaries import (
    ArticleSummary,
    ConditionSummary,
    PageSummary,
    TreatmentSummary,
)

Uri = Annotated[str, Field(json_schema_extra={"format": "uri"})]
Instant = Annotated[str, Field(json_schema_extra={"format": "date-time"})]


# Envelopes


Sha256 = Annotated[str, Field(pattern="^[0-9a-f]{64}$")]


class Edition(TypedDict):
    """``number`` counts the editions of this document in this locale, ``sequence`` those of the whole ledger.
    ``sha256`` is that of the canonical JSON of the whole document (RFC 8785)."""

    number: Annotated[int, Field(ge=1)]
    sequence: Annotated[int, Field(ge=1)]
    sha256: Sha256
    published_at: Instant


class SubstitutedSection(TypedDict):
    """``locale`` is what the section's text is written in: set it as its ``lang``."""

    section: str
    locale: str


class Translation(TypedDict):
    """``source_locale``: the locale that the page was written in. ``stale_sections``: their source has
    changed since they were translated, at the earliest at ``stale_since``. ``missing_sections`` stand in
    the language of the source, wholly or in part. ``substituted_sections``: stale safety sections in whose
    place the content holds the current ones of the source, in its language."""

    source_locale: str
    status: Literal["source", "current", "stale", "partial"]
    stale_sections: list[str]
    missing_sections: list[str]
    substituted_sections: list[SubstitutedSection]
    stale_since: Instant | None


class Envelope(TypedDict):
    id: Annotated[str, Field(description="The same in every locale.", json_schema_extra={"format": "uuid"})]
    locale: Annotated[str, Field(description="In which the content is written.")]
    requested_locale: str
    is_fallback: Annotated[bool, Field(description="Whether another locale stands in for the requested one.")]
    slug: Annotated[str, Field(description="The last part of `url`.")]
    url: Annotated[Uri, Field(description="Of the rendered page, in `locale`.")]
    edition: Edition
    translation: Translation


class TreatmentEnvelope(Envelope):
    type: Literal["treatment"]
    content: TreatmentDocument


class TreatmentSummaryEnvelope(Envelope):
    type: Literal["treatment"]
    content: TreatmentSummary


class ConditionEnvelope(Envelope):
    type: Literal["condition"]
    content: ConditionDocument


class ConditionSummaryEnvelope(Envelope):
    type: Literal["condition"]
    content: ConditionSummary


class ArticleEnvelope(Envelope):
    type: Literal["article"]
    content: ArticleDocument


class ArticleSummaryEnvelope(Envelope):
    type: Literal["article"]
    content: ArticleSummary


class IndexEnvelope(Envelope):
    type: Literal["index"]
    content: IndexDocument


class HomeEnvelope(Envelope):
    """The page at the top of a locale, as the project makes it."""

    type: Literal["home"]
    content: PageSummary


AnyEnvelope = Annotated[
    TreatmentEnvelope | ConditionEnvelope | ArticleEnvelope | IndexEnvelope | HomeEnvelope,
    Field(discriminator="type"),
]


# Lists


class List(TypedDict):
    next: Annotated[
        Uri | None,
        Field(description="Where the list goes on; null at its end. A count would have to read every match."),
    ]


class TreatmentList(List):
    results: list[TreatmentSummaryEnvelope | TreatmentEnvelope]


class ConditionList(List):
    results: list[ConditionSummaryEnvelope | ConditionEnvelope]


class ArticleList(List):
    results: list[ArticleSummaryEnvelope | ArticleEnvelope]


# History


class RedirectTarget(TypedDict):
    id: Annotated[str, Field(json_schema_extra={"format": "uuid"})]
    url: str


class Withdrawal(TypedDict):
    """``redirect``: the document that takes its place. ``explanation``: for readers; empty where there is
    none. ``withheld``: until its translation is current again."""

    reason: Literal["gone", "redirect", "withdrawn", "withheld"]
    explanation: str
    redirect: RedirectTarget | None


class Record(TypedDict):
    """``hash`` covers all that the ledger says of the edition, and ``previous_hash``, the hash of the
    edition before it. ``is_material``: it changes what a patient may act on. ``withdrawal`` is there for
    ``withdrawn``."""

    edition: Edition
    action: Literal["published", "withdrawn"]
    changed_sections: list[str]
    is_material: bool
    withdrawal: Withdrawal | None
    schema_version: int
    section_hashes: dict[str, Sha256]
    hash: Sha256
    previous_hash: Sha256


class EditionList(TypedDict):
    id: Annotated[str, Field(json_schema_extra={"format": "uuid"})]
    type: str
    locale: str
    next: Uri | None
    results: list[Record]


class TreatmentEdition(Record, TreatmentEnvelope):
    pass


class ConditionEdition(Record, ConditionEnvelope):
    pass


class ArticleEdition(Record, ArticleEnvelope):
    pass


class TranslatedDocument(TypedDict):
    locale: str
    slug: str
    url: Uri
    edition: Edition
    translation: Translation


class TranslationList(TypedDict):
    id: Annotated[str, Field(json_schema_extra={"format": "uuid"})]
    type: str
    results: list[TranslatedDocument]


class Change(TypedDict):
    """``is_current``: this edition is what is published now; otherwise a later one in the feed takes its
    place. ``document`` is there with ``include=document``, and null where it is not current."""

    action: Literal["published", "withdrawn"]
    id: Annotated[str, Field(json_schema_extra={"format": "uuid"})]
    type: str
    locale: str
    slug: str
    url: Uri
    edition: Edition
    changed_sections: list[str]
    is_material: bool
    is_current: bool
    withdrawal: Withdrawal | None
    document: NotRequired[AnyEnvelope | None]


class ChangeList(TypedDict):
    """Keep ``cursor``: the next question starts there. ``has_more``: whether to ask again at once."""

    cursor: str
    has_more: bool
    next: Uri
    results: list[Change]


class ResolvedDocument(TypedDict):
    kind: Literal["document"]
    document: AnyEnvelope


class ResolvedRedirect(TypedDict):
    """``location`` is an address, or a path of the same site."""

    kind: Literal["redirect"]
    location: str
    is_permanent: bool


Resolution = Annotated[ResolvedDocument | ResolvedRedirect, Field(discriminator="kind")]


# The rest


class Links(TypedDict):
    treatments: Uri
    conditions: Uri
    articles: Uri
    clinics: Uri
    changes: Uri
    export: Uri
    search: Uri
    resolve: Uri
    locales: Uri
    schema: Uri
    docs: Uri


class Entry(TypedDict):
    version: str
    default_locale: str
    locales: list[str]
    links: Links


class LocaleDescription(TypedDict):
    """``name`` is what its own speakers call it. ``fallbacks``: tried in this order where a page is not
    published in ``code``. ``has_content`` is false for a locale that only borrows from its fallbacks."""

    code: str
    name: str
    english_name: str
    direction: Literal["ltr", "rtl"]
    is_default: bool
    has_content: bool
    fallbacks: list[str]


class LocaleList(TypedDict):
    results: list[LocaleDescription]


class Problem(TypedDict):
    """RFC 9457. ``type`` leads to an explanation. ``parameter`` is at fault; ``known`` lists what would
    be right; ``suggestion`` is what was probably meant. ``reason`` and
    ``explanation``: why it is no longer published."""

    type: Annotated[str, Field(json_schema_extra={"format": "uri-reference"})]
    title: str
    status: int
    detail: str
    instance: str
    parameter: NotRequired[str]
    reason: NotRequired[Literal["gone", "withdrawn", "expired"]]
    explanation: NotRequired[str]
    known: NotRequired[list[str]]
    suggestion: NotRequired[str]
