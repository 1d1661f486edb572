"""The condition page. The treatments that it lists are those whose indications name it."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.blocks import TextBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from treatments.authoring.blocks.evidence import CitationBlock, CodedIdBlock
from treatments.authoring.blocks.treatment import OtherSectionBlock
from treatments.authoring.pages.content_page import PICTURE_PANELS, PROMOTION_PANELS, Tab, title_panel
from treatments.authoring.pages.localisation import Declaration, synchronised, translated
from treatments.authoring.pages.reviewed_page import REVIEW_PANELS, AbstractReviewedPage
from treatments.authoring.rich_text_features import PROSE_WITH_IMAGES
from treatments.authoring.vocabulary import ConditionSection


class AbstractConditionPage(AbstractReviewedPage):
    document_type = "condition"

    medical_name = models.CharField(
        _("medical name"),
        max_length=255,
        blank=True,
        help_text=_("The term that clinicians use: “telangiectasia”."),
    )
    overview = RichTextField(
        _("overview"), features=PROSE_WITH_IMAGES, help_text=_("What it is, and how common.")
    )
    symptoms = StreamField(
        [("symptom", TextBlock(label=_("Symptom"), rows=2))],
        blank=True,
        verbose_name=_("symptoms"),
        help_text=_("What a patient feels or sees, one each."),
    )
    causes = StreamField(
        [("cause", TextBlock(label=_("Cause"), rows=2))],
        blank=True,
        verbose_name=_("causes"),
        help_text=_("Why it happens, one each."),
    )
    risk_factors = StreamField(
        [("risk_factor", TextBlock(label=_("Risk factor"), rows=2))],
        blank=True,
        verbose_name=_("risk factors"),
        help_text=_("What makes it more likely, one each."),
    )
    red_flags = StreamField(
        [("red_flag", TextBlock(label=_("Sign"), rows=2))],
        blank=True,
        verbose_name=_("when to seek help"),
        help_text=_("Signs that need a doctor, and how soon."),
    )
    other_sections = StreamField(
        [("section", OtherSectionBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("other sections"),
        help_text=_("What fits nowhere else. Look here after an import."),
    )
    codes = StreamField(
        [("code", CodedIdBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("codes"),
        help_text=_("For other systems: how published coding systems name the condition."),
    )
    sources = StreamField(
        [("source", CitationBlock(ConditionSection.choices))],
        blank=True,
        collapsed=True,
        verbose_name=_("sources"),
        help_text=_("Guidelines before reviews."),
    )

    search_fields = [
        *AbstractReviewedPage.search_fields,
        index.SearchField("medical_name"),
        index.SearchField("overview"),
        index.FilterField("next_review"),
    ]

    translatable_fields: ClassVar[list[Declaration]] = [
        *AbstractReviewedPage.translatable_fields,
        *translated(
            "medical_name", "overview", "symptoms", "causes", "risk_factors", "red_flags", "other_sections"
        ),
        *synchronised("codes", "sources"),
    ]

    class Meta:
        abstract = True

    @classmethod
    def tabs(cls) -> list[Tab]:
        return [
            (
                _("What it is"),
                [
                    title_panel(
                        heading=_("Name"),
                        help_text=_("The name that patients use: “Spider veins”."),
                    ),
                    FieldPanel("medical_name"),
                    FieldPanel("summary"),
                    *PICTURE_PANELS,
                    FieldPanel("overview"),
                ],
            ),
            (
                _("Signs and causes"),
                [
                    FieldPanel("symptoms"),
                    FieldPanel("causes"),
                    FieldPanel("risk_factors"),
                    FieldPanel("other_sections"),
                ],
            ),
            (_("Safety"), [FieldPanel("red_flags")]),
            (_("Evidence and review"), [*REVIEW_PANELS, FieldPanel("sources"), FieldPanel("codes")]),
            (_("Promotion"), PROMOTION_PANELS),
        ]


class ConditionPage(AbstractConditionPage):
    parent_page_types: ClassVar[list[str]] = ["treatments.ConditionIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("condition page")
        verbose_name_plural = _("condition pages")
