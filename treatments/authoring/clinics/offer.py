"""What a clinic offers of one treatment. It stands beside the treatment's document and can add to it; by
construction it cannot change a word of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models, transaction
from django.utils.translation import gettext as _now, gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.fields import StreamField
from wagtail.models import Orderable, TranslatableMixin

from treatments.authoring.blocks.references import ReviewerChooserBlock
from treatments.authoring.blocks.treatment import AftercareStepBlock, ContraindicationBlock
from treatments.authoring.clinics.choices import currency_choices
from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.clinics.document_key import DocumentKeyField, page_of
from treatments.authoring.clinics.fingerprint import fingerprint
from treatments.authoring.clinics.storable import refuse_too_long
from treatments.authoring.clinics.vocabulary import PriceUnit
from treatments.authoring.pages.localisation import Declaration, synchronised, translated
from treatments.authoring.values.fields import DurationRangeField

SAFETY_TEXTS = ("extra_contraindications", "extra_aftercare")


class ClinicOffer(TranslatableMixin, Orderable):
    clinic = ParentalKey(Clinic, on_delete=models.CASCADE, related_name="offers")
    treatment_key = DocumentKeyField(verbose_name=_("treatment"), db_index=True)
    available = models.BooleanField(
        _("can be booked now"), default=True, help_text=_("Without a tick it is shown as not available.")
    )
    price_from = models.DecimalField(
        _("price, or from"),
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(0))],
    )
    price_to = models.DecimalField(
        _("to, if it is a range"),
        max_digits=10,
        decimal_places=2,
        null=True,
        blank=True,
        validators=[MinValueValidator(Decimal(0))],
    )
    price_unit = models.CharField(_("price for"), max_length=10, blank=True, choices=PriceUnit.choices)
    currency = models.CharField(
        _("currency"), max_length=3, blank=True, choices=currency_choices, help_text=_("If not the clinic's.")
    )
    valid_from = models.DateField(
        _("valid from"), null=True, blank=True, help_text=_("Not shown before this day.")
    )
    valid_through = models.DateField(
        _("valid through"), null=True, blank=True, help_text=_("Not shown after it.")
    )
    duration = DurationRangeField(
        _("length of the appointment"), null=True, blank=True, help_text=_("What to book here.")
    )
    practitioners = StreamField(
        [("practitioner", ReviewerChooserBlock(label=_("Practitioner")))],
        blank=True,
        verbose_name=_("practitioners"),
        help_text=_("Who gives it here: people from the list of reviewers."),
    )
    booking_url = models.URLField(_("where to book"), max_length=500, blank=True)
    local_note = models.TextField(
        _("note"),
        max_length=2000,
        blank=True,
        help_text=_("What is particular here: “A consultation a week before is part of the price.”"),
    )
    extra_contraindications = StreamField(
        [("contraindication", ContraindicationBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("who else should not have it here"),
        help_text=_("Besides what the treatment's page says, which this cannot change."),
    )
    extra_aftercare = StreamField(
        [("step", AftercareStepBlock())],
        blank=True,
        collapsed=True,
        verbose_name=_("further aftercare here"),
        help_text=_("Besides what the treatment's page says, which this cannot change."),
    )
    safety_fingerprint = models.CharField(max_length=64, blank=True, editable=False)

    translatable_fields: ClassVar[list[Declaration]] = [
        *synchronised("treatment_key", "available", "price_from", "price_to", "price_unit", "currency"),
        *synchronised("valid_from", "valid_through", "duration", "booking_url", "safety_fingerprint"),
        # "Translated" hands the practitioners themselves to the translator, whose roles are text.
        *translated("practitioners", "local_note", *SAFETY_TEXTS),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("offer")
        verbose_name_plural = _("offers")

    def __str__(self) -> str:
        page = page_of(self.treatment_key) if self.treatment_key else None
        return page.title if page else str(self.treatment_key or "")

    def clean(self) -> None:
        super().clean()
        _refuse(self._price_problems())
        if self.valid_from and self.valid_through and self.valid_through < self.valid_from:
            _refuse({"valid_through": _now("This is before the first day.")})

    def _price_problems(self) -> dict[str, str]:
        low, high = self.price_from, self.price_to
        if low is None and high is None:
            return {}
        if low is not None and high is not None and high < low:
            return {"price_to": _now("The highest price is lower than the lowest.")}
        if not self.price_unit:
            return {"price_unit": _now("Say what the price is for.")}
        return {}

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.clinic.is_original:
            self.safety_fingerprint = fingerprint(self, *SAFETY_TEXTS)
        refuse_too_long(self, kwargs.get("update_fields"))
        with transaction.atomic():  # whoever listens writes along with it
            super().save(*args, **kwargs)


def _refuse(problems: dict[str, str]) -> None:
    if problems:
        raise ValidationError(problems)
