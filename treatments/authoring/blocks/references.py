"""Choosers, and text that is a fact. A reference is stored as the source's object, localised when presented.

Those marked *synchronised* are facts of the source: translators neither see nor change them. The others hand
the snippet to wagtail-localize, so that submitting a page submits what it shows.
"""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, PageChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.models import Page
from wagtail.snippets.blocks import SnippetChooserBlock

from treatments.authoring.page_types import page_models


class Synchronised:
    """Gives wagtail-localize no segments, so that the source's value is copied."""

    def get_translatable_segments(self, value: Any) -> list[Any]:
        return []

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        # Segments that an earlier declaration left in the database change nothing.
        return value


class SynchronisedCharBlock(Synchronised, CharBlock):
    pass


class SynchronisedPageChooserBlock(Synchronised, PageChooserBlock):
    pass


class SynchronisedImageChooserBlock(Synchronised, ImageChooserBlock):
    pass


class SourceChooserBlock(Synchronised, SnippetChooserBlock):
    """Sources carry the title of the publication itself, so they are not translated."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__("treatments.Source", **kwargs)

    class Meta:
        icon = "doc-full"
        label = _("Source")


class DocumentChooserBlock(SynchronisedPageChooserBlock):
    """Chooses a page by the type of its document, so that a project's own page types can be chosen too."""

    document_types: tuple[str, ...]

    @cached_property
    def target_models(self) -> list[type[Page]]:
        return page_models(*self.document_types)


class TreatmentChooserBlock(DocumentChooserBlock):
    document_types = ("treatment",)

    class Meta:
        icon = "doc-full-inverse"
        label = _("Treatment")


class ConditionChooserBlock(DocumentChooserBlock):
    document_types = ("condition",)

    class Meta:
        icon = "help"
        label = _("Condition")


class SubjectChooserBlock(DocumentChooserBlock):
    document_types = ("treatment", "condition")

    class Meta:
        icon = "doc-full-inverse"
        label = _("Page")


class ReadingChooserBlock(DocumentChooserBlock):
    document_types = ("treatment", "article")

    class Meta:
        icon = "doc-full-inverse"
        label = _("Page")


class AnyDocumentChooserBlock(DocumentChooserBlock):
    document_types = ("treatment", "condition", "article", "index")

    class Meta:
        icon = "doc-full-inverse"
        label = _("Page")


class BodySiteChooserBlock(SnippetChooserBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__("treatments.BodySite", **kwargs)

    class Meta:
        icon = "tag"
        label = _("Body site")


class ReviewerChooserBlock(SnippetChooserBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__("treatments.Reviewer", **kwargs)

    class Meta:
        icon = "user"
        label = _("Reviewer")


class AftercareSetChooserBlock(SnippetChooserBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__("treatments.AftercareSet", **kwargs)

    class Meta:
        icon = "list-ul"
        label = _("Aftercare set")
