"""Codes and citations: facts of the source, the same in every locale."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, MultipleChoiceBlock, StructBlock

from treatments.authoring.blocks.references import SourceChooserBlock
from treatments.authoring.vocabulary import CodeSystem


class CodedIdBlock(StructBlock):
    system = ChoiceBlock(choices=CodeSystem.choices)
    code = CharBlock(max_length=50, help_text=_("The identifier only: “I78.1”."))

    class Meta:
        icon = "code"
        label = _("Code")


class CitationBlock(StructBlock):
    source = SourceChooserBlock()

    class Meta:
        icon = "doc-full"
        label = _("Source")

    def __init__(self, sections: list[tuple[str, Any]], **kwargs: Any) -> None:
        chooser = MultipleChoiceBlock(
            choices=sections,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("The sections that rest on it."),
        )
        super().__init__([("sections", chooser)], **kwargs)
