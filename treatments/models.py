"""Every model of the plugin, where Django looks for them."""

from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.clinics.offer import ClinicOffer
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.pages.article import AbstractArticlePage, ArticlePage
from treatments.authoring.pages.condition import AbstractConditionPage, ConditionPage
from treatments.authoring.pages.index_page import (
    AbstractIndexPage,
    ArticleIndexPage,
    ConditionIndexPage,
    TreatmentIndexPage,
)
from treatments.authoring.pages.treatment import AbstractTreatmentPage, TreatmentPage
from treatments.authoring.snippets.aftercare_set import AftercareSet
from treatments.authoring.snippets.body_site import BodySite
from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.authoring.snippets.source import Source
from treatments.publishing.clinics.published import PublishedClinic, PublishedOffer
from treatments.publishing.ledger.edition import Edition
from treatments.publishing.ledger.head import Head, HeadTerm
from treatments.publishing.ledger.stand_in import StandIn
from treatments.publishing.ledger.tip import LedgerTip
from treatments.publishing.reissuing.reissue import Reissue, ReissuePage
from treatments.publishing.withdrawal import Withdrawal
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.index.synonym import SearchSynonym
from treatments.serving.search.index.word import SearchWord
from treatments.translating.exchange.jobs.export import TranslationExport, TranslationExportFile
from treatments.translating.exchange.jobs.upload import TranslationUpload
from treatments.translating.reviewing.confirmation import Confirmation
from treatments.translating.roles.role import TranslatorRole
from treatments.translating.tasks.task import TranslationTask
from treatments.translating.telling.notices import TranslationNotices

__all__ = [
    "AbstractArticlePage",
    "AbstractConditionPage",
    "AbstractIndexPage",
    "AbstractTreatmentPage",
    "AftercareSet",
    "ArticleIndexPage",
    "ArticlePage",
    "BodySite",
    "Clinic",
    "ClinicOffer",
    "ConditionIndexPage",
    "ConditionPage",
    "Confirmation",
    "Edition",
    "GlossaryTerm",
    "Head",
    "HeadTerm",
    "ImportedDocument",
    "LedgerTip",
    "PublishedClinic",
    "PublishedOffer",
    "Reissue",
    "ReissuePage",
    "Reviewer",
    "SearchEntry",
    "SearchSynonym",
    "SearchWord",
    "Source",
    "StandIn",
    "TranslationExport",
    "TranslationExportFile",
    "TranslationNotices",
    "TranslationTask",
    "TranslationUpload",
    "TranslatorRole",
    "TreatmentIndexPage",
    "TreatmentPage",
    "Withdrawal",
]
