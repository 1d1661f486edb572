"""The page at the top of each locale."""

from __future__ import annotations

from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField

from treatments.authoring.blocks.references import AnyDocumentChooserBlock
from treatments.authoring.pages.content_page import (
    PICTURE_PANELS,
    PROMOTION_PANELS,
    AbstractContentPage,
    Tab,
    title_panel,
)
from treatments.authoring.pages.localisation import Declaration, synchronised, translated
from treatments.authoring.rich_text_features import PROSE


class HomePage(AbstractContentPage):
    document_type = "home"
    template = "home/home_page.html"

    introduction = RichTextField(_("introduction"), features=PROSE, blank=True)
    highlights = StreamField(
        [("page", AnyDocumentChooserBlock())],
        blank=True,
        verbose_name=_("highlights"),
        help_text=_("Pages to show first."),
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]

    translatable_fields: ClassVar[list[Declaration]] = [
        *AbstractContentPage.translatable_fields,
        *translated("introduction"),
        *synchronised("highlights"),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    @classmethod
    def tabs(cls) -> list[Tab]:
        return [
            (
                _("What it is"),
                [
                    title_panel(heading=_("Name"), help_text=_("As the site calls itself.")),
                    FieldPanel("summary"),
                    *PICTURE_PANELS,
                    FieldPanel("introduction"),
                    FieldPanel("highlights"),
                ],
            ),
            (_("Promotion"), PROMOTION_PANELS),
        ]
