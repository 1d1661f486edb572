"""Every model of the plugin, where Django looks for them."""

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

__all__ = [
    "AbstractArticlePage",
    "AbstractConditionPage",
    "AbstractIndexPage",
    "AbstractTreatmentPage",
    "AftercareSet",
    "ArticleIndexPage",
    "ArticlePage",
    "BodySite",
    "ConditionIndexPage",
    "ConditionPage",
    "GlossaryTerm",
    "ImportedDocument",
    "Reviewer",
    "Source",
    "TreatmentIndexPage",
    "TreatmentPage",
]
