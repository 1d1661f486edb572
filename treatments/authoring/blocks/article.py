"""What the body of an article is made of."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.blocks import CharBlock, RichTextBlock, StreamBlock, StructBlock, TextBlock, URLBlock

from treatments.authoring.blocks.references import (
    ConditionChooserBlock,
    SynchronisedImageChooserBlock,
    TreatmentChooserBlock,
)
from treatments.authoring.rich_text_features import PROSE_WITH_IMAGES


class ImageWithAltBlock(StructBlock):
    image = SynchronisedImageChooserBlock(label=_("Image"))
    alt = CharBlock(
        max_length=255,
        required=False,
        default="",
        label=_("Alternative text"),
        help_text=_("What the picture shows; empty only if it is decoration."),
    )
    caption = CharBlock(label=_("Caption"), max_length=255, required=False, default="")

    class Meta:
        label_format = "{alt}"
        icon = "image"
        label = _("Image")


class QuoteBlock(StructBlock):
    text = TextBlock(label=_("Text"), rows=3)
    attribution = CharBlock(
        label=_("Attribution"),
        help_text=_("Who said or wrote it."),
        max_length=255,
        required=False,
        default="",
    )

    class Meta:
        label_format = "{text}"
        icon = "openquote"
        label = _("Quote")


class CallToActionBlock(StructBlock):
    text = CharBlock(
        label=_("Text"), max_length=120, help_text=_("What happens when it is followed: “Find a clinic”.")
    )
    url = URLBlock(label=_("Address"))

    class Meta:
        label_format = "{text}"
        icon = "link"
        label = _("Call to action")


class ArticleBody(StreamBlock):
    heading = CharBlock(max_length=255, icon="title", label=_("Heading"))
    rich_text = RichTextBlock(features=PROSE_WITH_IMAGES, label=_("Text"))
    image = ImageWithAltBlock()
    quote = QuoteBlock()
    treatment_card = TreatmentChooserBlock(label=_("Treatment card"))
    condition_card = ConditionChooserBlock(label=_("Condition card"))
    call_to_action = CallToActionBlock()
