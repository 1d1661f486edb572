"""The shape of every document: what one page in one locale says, as JSON.

A document is plain data. ``present`` writes it; the rendered page, the API and the schema only read it.
Rich text is sanitised HTML whose links and images are already URLs. Durations are ISO 8601, dates are
ISO 8601 calendar dates, languages are BCP 47, currencies ISO 4217 and countries ISO 3166-1 alpha-2.
"""

from treatments.publishing.documents.article import (
    ArticleBlock,
    ArticleDocument,
    CallToAction,
    CallToActionBlock,
    ConditionCardBlock,
    HeadingBlock,
    ImageBlock,
    ImageValue,
    Quote,
    QuoteBlock,
    RichTextBlock,
    TreatmentCardBlock,
)
from treatments.publishing.documents.condition import (
    ConditionDocument,
)
from treatments.publishing.documents.index_page import (
    IndexDocument,
)
from treatments.publishing.documents.parts import (
    BodySite,
    Card,
    Citation,
    DocumentType,
    GalleryImage,
    Image,
    PageLink,
    Rendition,
    Review,
    Reviewer,
    Section,
    Seo,
    Source,
    SourceType,
)
from treatments.publishing.documents.treatment import (
    FAQ,
    AdverseEffect,
    AftercareStep,
    Alternative,
    Benefit,
    Contraindication,
    Indications,
    Longevity,
    Preparation,
    PrescriptionMedicine,
    Procedure,
    PromotionPolicy,
    Recovery,
    SeekHelp,
    Suitability,
    TreatmentDocument,
)
from treatments.publishing.documents.values import (
    CodedId,
    DurationRange,
    Frequency,
    FrequencyBand,
    IntRange,
    Qualifier,
    RichText,
)

Document = TreatmentDocument | ConditionDocument | ArticleDocument | IndexDocument

# Grows when the form of documents changes. Each edition says in which form it was written.
SCHEMA_VERSION = 1

__all__ = [
    "FAQ",
    "SCHEMA_VERSION",
    "AdverseEffect",
    "AftercareStep",
    "Alternative",
    "ArticleBlock",
    "ArticleDocument",
    "Benefit",
    "BodySite",
    "CallToAction",
    "CallToActionBlock",
    "Card",
    "Citation",
    "CodedId",
    "ConditionCardBlock",
    "ConditionDocument",
    "Contraindication",
    "Document",
    "DocumentType",
    "DurationRange",
    "Frequency",
    "FrequencyBand",
    "GalleryImage",
    "HeadingBlock",
    "Image",
    "ImageBlock",
    "ImageValue",
    "IndexDocument",
    "Indications",
    "IntRange",
    "Longevity",
    "PageLink",
    "Preparation",
    "PrescriptionMedicine",
    "Procedure",
    "PromotionPolicy",
    "Qualifier",
    "Quote",
    "QuoteBlock",
    "Recovery",
    "Rendition",
    "Review",
    "Reviewer",
    "RichText",
    "RichTextBlock",
    "Section",
    "SeekHelp",
    "Seo",
    "Source",
    "SourceType",
    "Suitability",
    "TreatmentCardBlock",
    "TreatmentDocument",
]
