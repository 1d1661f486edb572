"""Pages that gather others of one type."""

from __future__ import annotations

from typing import ClassVar, Literal

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField
from wagtail.models import Page

from treatments.authoring.page_types import page_models
from treatments.authoring.pages.content_page import (
    PICTURE_PANELS,
    PROMOTION_PANELS,
    AbstractContentPage,
    Tab,
    title_panel,
)
from treatments.authoring.pages.localisation import Declaration, translated
from treatments.authoring.rich_text_features import PROSE


class AbstractIndexPage(AbstractContentPage):
    document_type = "index"
    show_in_menus_default = True
    gathers: ClassVar[Literal["treatment", "condition", "article"]]

    introduction = RichTextField(_("introduction"), features=PROSE, blank=True)

    translatable_fields: ClassVar[list[Declaration]] = [
        *AbstractContentPage.translatable_fields,
        *translated("introduction"),
    ]

    class Meta:
        abstract = True

    @classmethod
    def clean_subpage_models(cls) -> list[type[Page]]:
        # By type of document rather than by name, so that a project's own page types have their place here.
        return page_models(cls.gathers)

    @classmethod
    def tabs(cls) -> list[Tab]:
        return [
            (
                _("What it is"),
                [
                    title_panel(
                        heading=_("Name"), help_text=_("As menus and breadcrumbs show it: “Treatments”.")
                    ),
                    FieldPanel("summary"),
                    *PICTURE_PANELS,
                    FieldPanel("introduction"),
                ],
            ),
            (_("Promotion"), PROMOTION_PANELS),
        ]


class TreatmentIndexPage(AbstractIndexPage):
    gathers = "treatment"

    class Meta:
        verbose_name = _("treatment index page")
        verbose_name_plural = _("treatment index pages")


class ConditionIndexPage(AbstractIndexPage):
    gathers = "condition"

    class Meta:
        verbose_name = _("condition index page")
        verbose_name_plural = _("condition index pages")


class ArticleIndexPage(AbstractIndexPage):
    gathers = "article"

    class Meta:
        verbose_name = _("article index page")
        verbose_name_plural = _("article index pages")
