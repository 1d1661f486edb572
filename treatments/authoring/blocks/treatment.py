"""The repeated facts of a treatment: one item, one block, one thought."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _now, gettext_lazy as _
from django_countries import countries
from wagtail.blocks import (
    CharBlock,
    ChoiceBlock,
    RichTextBlock,
    StreamBlock,
    StructBlock,
    StructBlockValidationError,
    TextBlock,
)

from treatments.authoring.blocks.references import (
    AftercareSetChooserBlock,
    SourceChooserBlock,
    SynchronisedCharBlock,
    SynchronisedImageChooserBlock,
    TreatmentChooserBlock,
)
from treatments.authoring.blocks.values import DurationBlock, DurationRangeBlock, FrequencyBlock
from treatments.authoring.rich_text_features import PROSE
from treatments.authoring.values.durations import duration_seconds
from treatments.authoring.vocabulary import AftercareKind, ContraindicationKind, HelpLevel, PhotoStage, Policy


def country_choices() -> list[tuple[str, str]]:
    """ISO 3166-1 alpha-2 codes with the countries' names in the active language. Named, for migrations."""
    return list(countries)


class BenefitBlock(StructBlock):
    text = TextBlock(
        label=_("Benefit"), help_text=_("One benefit, in words that the evidence supports."), rows=2
    )
    source = SourceChooserBlock(label=_("Source"), required=False, help_text=_("What shows it."))

    class Meta:
        label_format = "{text}"
        icon = "pick"
        label = _("Benefit")


class ContraindicationBlock(StructBlock):
    text = TextBlock(
        label=_("Who should not have it"),
        help_text=_("Who should not have it, and why if it is short."),
        rows=2,
    )
    kind = ChoiceBlock(
        label=_("Kind"),
        choices=ContraindicationKind.choices,
        help_text=_("Absolute: never. Relative: after weighing it. Temporary: not now."),
    )
    wait = DurationRangeBlock(
        label=_("Wait"), unit="weeks", required=False, help_text=_("For a temporary one: how long to wait.")
    )

    class Meta:
        label_format = "{kind}: {text} {wait}"
        icon = "cross"
        label = _("Contraindication")


class AdverseEffectBlock(StructBlock):
    name = CharBlock(
        label=_("Name"), max_length=255, help_text=_("A few words that a patient would use: “bruising”.")
    )
    description = TextBlock(
        label=_("Description"),
        required=False,
        default="",
        help_text=_("What it is like, and what helps."),
        rows=3,
    )
    frequency = FrequencyBlock(
        label=_("Frequency"),
        required=False,
        help_text=_("From the source. Give the number where it has one: words alone mislead."),
    )
    onset = DurationRangeBlock(
        label=_("Starts after"), unit="days", required=False, help_text=_("Time from the treatment.")
    )
    duration = DurationRangeBlock(label=_("Lasts"), unit="days", required=False)
    source = SourceChooserBlock(label=_("Source"), required=False)

    class Meta:
        label_format = "{name} {frequency}"
        icon = "warning"
        label = _("Effect")


class PreparationBlock(StructBlock):
    text = TextBlock(
        label=_("What to do"), help_text=_("One thing to do or to leave before the treatment."), rows=2
    )
    lead_time = DurationRangeBlock(
        label=_("How long before"),
        unit="days",
        required=False,
        help_text=_("Counted back from the treatment."),
    )

    class Meta:
        label_format = "{text} {lead_time}"
        icon = "calendar-alt"
        label = _("Preparation")


class AftercareStepBlock(StructBlock):
    kind = ChoiceBlock(label=_("Kind"), choices=AftercareKind.choices)
    text = TextBlock(
        label=_("Instruction"), help_text=_("One instruction: “Wear the stocking day and night.”"), rows=2
    )

    class Meta:
        label_format = "{kind}: {text}"
        icon = "check"
        label = _("Step")

    def __init__(self, local_blocks: Any = None, **kwargs: Any) -> None:
        # ``from`` is a Python keyword and cannot be declared as an attribute.
        offsets = [
            (
                "from",
                DurationBlock(
                    required=False,
                    label=_("From"),
                    unit="days",
                    help_text=_("Time after the treatment; empty or 0: straight away."),
                ),
            ),
            (
                "to",
                DurationBlock(
                    required=False,
                    label=_("Until"),
                    unit="days",
                    help_text=_("Time after the treatment; empty: no end is given."),
                ),
            ),
        ]
        super().__init__([*(local_blocks or []), *offsets], **kwargs)

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        start, end = value.get("from"), value.get("to")
        if start and end and duration_seconds(start) > duration_seconds(end):
            message = ValidationError(_now("This is earlier than the start."))
            raise StructBlockValidationError(block_errors={"to": message})
        return value


class AftercareStream(StreamBlock):
    step = AftercareStepBlock()
    set = AftercareSetChooserBlock(
        label=_("Aftercare set"),
        help_text=_("A list kept in one place and shown with every treatment that names it."),
    )

    class Meta:
        icon = "list-ul"


class SeekHelpBlock(StructBlock):
    level = ChoiceBlock(
        label=_("How urgent"),
        choices=HelpLevel.choices,
        help_text=_("Emergency: call an ambulance. Urgent: the same day. Routine: ask the clinic."),
    )
    text = TextBlock(
        label=_("Sign"), help_text=_("A sign that the patient can see or feel, and what to do."), rows=2
    )

    class Meta:
        label_format = "{level}: {text}"
        icon = "warning"
        label = _("Sign")


class AlternativeBlock(StructBlock):
    text = TextBlock(
        label=_("Alternative"),
        help_text=_("What else helps, doing nothing included, and how it differs."),
        rows=2,
    )
    treatment = TreatmentChooserBlock(label=_("Its page"), required=False)

    class Meta:
        label_format = "{text}"
        icon = "resubmit"
        label = _("Alternative")


class FAQBlock(StructBlock):
    question = CharBlock(label=_("Question"), max_length=255)
    answer = RichTextBlock(label=_("Answer"), features=PROSE)

    class Meta:
        label_format = "{question}"
        icon = "help"
        label = _("Question")


class OtherSectionBlock(StructBlock):
    heading = CharBlock(label=_("Heading"), max_length=255)
    body = RichTextBlock(label=_("Text"), features=PROSE)

    class Meta:
        label_format = "{heading}"
        icon = "doc-full"
        label = _("Section")


class PromotionPolicyBlock(StructBlock):
    jurisdiction = ChoiceBlock(
        label=_("Country"), choices=country_choices, help_text=_("The country whose rule this is.")
    )
    policy = ChoiceBlock(label=_("Rule"), choices=Policy.choices)

    class Meta:
        label_format = "{jurisdiction}: {policy}"
        icon = "globe"
        label = _("Promotion rule")


class GalleryImageBlock(StructBlock):
    image = SynchronisedImageChooserBlock(label=_("Picture"))
    alt = CharBlock(max_length=255, label=_("Alternative text"), help_text=_("What the picture shows."))
    caption = CharBlock(label=_("Caption"), max_length=255, required=False, default="")
    stage = ChoiceBlock(
        label=_("Before or after"),
        choices=PhotoStage.choices,
        required=False,
        help_text=_("For photographs of a patient."),
    )
    consent_reference = SynchronisedCharBlock(
        label=_("Consent reference"),
        max_length=100,
        required=False,
        help_text=_("Where the patient's written consent is filed. It is never published."),
    )

    class Meta:
        label_format = "{alt}"
        icon = "image"
        label = _("Picture")

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        if value.get("stage") and not value.get("consent_reference"):
            message = ValidationError(_now("A patient's photograph needs the reference of their consent."))
            raise StructBlockValidationError(block_errors={"consent_reference": message})
        return value
