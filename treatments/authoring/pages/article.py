"""The article page: prose about treatments and conditions."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _, pgettext_lazy
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from treatments.authoring.blocks.article import ArticleBody
from treatments.authoring.blocks.evidence import CitationBlock
from treatments.authoring.blocks.references import ReviewerChooserBlock, SubjectChooserBlock
from treatments.authoring.pages.content_page import PICTURE_PANELS, PROMOTION_PANELS, Tab, title_panel
from treatments.authoring.pages.localisation import Declaration, synchronised, translated
from treatments.authoring.pages.reviewed_page import REVIEW_PANELS, AbstractReviewedPage


class AbstractArticlePage(AbstractReviewedPage):
    """A clinical review is welcome and not required: an article may be about anything."""

    document_type = "article"

    last_reviewed = models.DateField(
        _("last reviewed"), null=True, blank=True, help_text=_("If a clinician confirmed it.")
    )
    next_review = models.DateField(
        _("next review"), null=True, blank=True, help_text=_("When it has to be looked at again.")
    )
    reviewers = StreamField(
        [("reviewer", ReviewerChooserBlock())],
        blank=True,
        verbose_name=_("reviewers"),
        help_text=_("Who confirmed it."),
    )

    body = StreamField(ArticleBody(), verbose_name=_("body"))
    author = models.CharField(
        _("author"), max_length=255, blank=True, help_text=_("As the reader shall see it.")
    )
    about = StreamField(
        [("page", SubjectChooserBlock())],
        blank=True,
        verbose_name=pgettext_lazy("subjects of an article", "about"),
        help_text=_("The treatments and conditions of which it speaks."),
    )
    commercial = models.BooleanField(
        _("commercial"), default=False, help_text=_("A business paid for it. The reader is told.")
    )
    date_published = models.DateField(
        _("date of publication"),
        null=True,
        blank=True,
        help_text=_("If it first appeared elsewhere; otherwise the day on which it goes live here."),
    )
    # An article cites for the whole of it, so there are no sections to choose.
    sources = StreamField(
        [("source", CitationBlock([]))],
        blank=True,
        collapsed=True,
        verbose_name=_("sources"),
        help_text=_("What its statements rest on."),
    )

    search_fields = [*AbstractReviewedPage.search_fields, index.SearchField("body")]

    translatable_fields: ClassVar[list[Declaration]] = [
        *AbstractReviewedPage.translatable_fields,
        *translated("body", "author"),
        *synchronised("about", "commercial", "date_published", "sources"),
    ]

    class Meta:
        abstract = True

    @classmethod
    def tabs(cls) -> list[Tab]:
        return [
            (
                _("What it says"),
                [
                    title_panel(
                        heading=_("Headline"),
                        help_text=_("What a reader will know afterwards, without a promise."),
                    ),
                    FieldPanel("summary"),
                    *PICTURE_PANELS,
                    FieldPanel("body"),
                    FieldPanel("about"),
                ],
            ),
            (
                _("Evidence and review"),
                [
                    FieldPanel("author"),
                    FieldPanel("date_published"),
                    *REVIEW_PANELS,
                    FieldPanel("sources"),
                ],
            ),
            (_("Promotion"), [FieldPanel("commercial"), *PROMOTION_PANELS]),
        ]


class ArticlePage(AbstractArticlePage):
    parent_page_types: ClassVar[list[str]] = ["treatments.ArticleIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("article page")
        verbose_name_plural = _("article pages")
