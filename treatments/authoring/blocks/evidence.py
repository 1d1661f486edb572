"""Codes and citations: facts of the source, the same in every locale."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, ChoiceBlock, MultipleChoiceBlock, StructBlock

from treatments.authoring.blocks.references import SourceChooserBlock
from treatments.authoring.vocabulary import CodeSystem


class CodedIdBlock(StructBlock):
    system = ChoiceBlock(label=_("System"), choices=CodeSystem.choices)
    code = CharBlock(label=_("Code"), max_length=50, help_text=_("The identifier only: “I78.1”."))

    class Meta:
        label_format = "{system}: {code}"
        icon = "code"
        label = _("Code")


class CitationBlock(StructBlock):
    source = SourceChooserBlock(label=_("Source"))

    class Meta:
        label_format = "{source}"
        icon = "doc-full"
        label = _("Source")

    def __init__(self, sections: list[tuple[str, Any]], **kwargs: Any) -> None:
        # A document without sections, an article, cites for the whole of it.
        chooser = MultipleChoiceBlock(
            label=_("What rests on it"),
            choices=sections,
            required=False,
            widget=forms.CheckboxSelectMultiple,
            help_text=_("The sections whose facts come from it."),
        )
        super().__init__([("sections", chooser)] if sections else [], **kwargs)
