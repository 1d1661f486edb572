"""Every model of the plugin, where Django looks for them."""

from treatments.authoring.article import AbstractArticlePage, ArticlePage
from treatments.authoring.condition import AbstractConditionPage, ConditionPage
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.index_page import (
    AbstractIndexPage,
    ArticleIndexPage,
    ConditionIndexPage,
    TreatmentIndexPage,
)
from treatments.authoring.snippets.aftercare_set import AftercareSet
from treatments.authoring.snippets.body_site import BodySite
from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.authoring.snippets.source import Source
from treatments.authoring.treatment import AbstractTreatmentPage, TreatmentPage

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
