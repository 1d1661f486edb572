"""A place where treatments are given."""

from __future__ import annotations

from itertools import chain, count
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models, transaction
from django.utils.functional import classproperty
from django.utils.text import slugify
from django.utils.translation import gettext as _now, gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import TabbedInterface
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, Revision, RevisionMixin, TranslatableMixin
from wagtail.search import index

from treatments.authoring.blocks.treatment import country_choices
from treatments.authoring.clinics.blocks import LanguageStream, OpeningHoursStream, SpecialHoursStream
from treatments.authoring.clinics.choices import currency_choices, timezone_choices
from treatments.authoring.clinics.fingerprint import fingerprint
from treatments.authoring.clinics.panels import clinic_tabs
from treatments.authoring.clinics.phone_numbers import E164, EMERGENCY_NUMBER, PhoneField
from treatments.authoring.clinics.publication import refused
from treatments.authoring.clinics.signals import clinic_saved, clinic_saving
from treatments.authoring.clinics.storable import refuse_too_long
from treatments.authoring.pages.localisation import Declaration, synchronised, translated
from treatments.authoring.pages.signals import changes_nothing_public


class Clinic(index.Indexed, DraftStateMixin, RevisionMixin, TranslatableMixin, ClusterableModel):
    """The first of its translations is the original, whose facts hold in every language; the others lend
    their words. ``original`` is empty for the original itself.

    ``is_being_saved``: its offers are written along with it, and are nothing to follow one by one.
    """

    is_being_saved = False

    original = models.ForeignKey(
        "self", null=True, blank=True, editable=False, on_delete=models.CASCADE, related_name="translations"
    )
    # That it belongs to its original is no use of the original, which Wagtail would warn of.
    original.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]
    safety_fingerprint = models.CharField(max_length=64, blank=True, editable=False)

    name = models.CharField(_("name"), max_length=255, help_text=_("As patients know it."))
    legal_name = models.CharField(
        _("legal name"), max_length=255, blank=True, help_text=_("Of the company, if it is another.")
    )
    slug = models.SlugField(
        _("slug"),
        max_length=255,
        blank=True,
        help_text=_("In the API's addresses. Made from the name if empty."),
    )
    street_address = models.TextField(_("street and number"), max_length=500)
    postal_code = models.CharField(_("postal code"), max_length=20, blank=True)
    city = models.CharField(_("town or city"), max_length=255)
    region = models.CharField(_("state, province or county"), max_length=255, blank=True)
    country = models.CharField(_("country"), max_length=2, choices=country_choices)
    latitude = models.DecimalField(
        _("latitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
        help_text=_("In degrees, north positive: 51.5194."),
    )
    longitude = models.DecimalField(
        _("longitude"),
        max_digits=9,
        decimal_places=6,
        null=True,
        blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
        help_text=_("In degrees, east positive: -0.1270."),
    )
    timezone = models.CharField(_("time zone"), max_length=64, choices=timezone_choices)
    opening_hours = StreamField(
        OpeningHoursStream(),
        blank=True,
        collapsed=True,
        verbose_name=_("opening hours"),
        help_text=_("Of an ordinary week. Two rows for a day that has a break."),
    )
    special_hours = StreamField(
        SpecialHoursStream(),
        blank=True,
        collapsed=True,
        verbose_name=_("days with other hours"),
        help_text=_("Holidays, and days on which it is open at other times than usual."),
    )
    phone = PhoneField(_("telephone"), blank=True, validators=[E164])
    email = models.EmailField(_("e-mail address"), blank=True)
    website = models.URLField(_("website"), max_length=500, blank=True)
    languages = StreamField(
        LanguageStream(),
        verbose_name=_("languages"),
        help_text=_("In which patients can be treated here."),
    )
    jurisdiction = models.CharField(
        _("jurisdiction"),
        max_length=2,
        choices=country_choices,
        help_text=_("The country whose rules on advertising and prescribing bind the clinic."),
    )
    currency = models.CharField(
        _("currency"),
        max_length=3,
        blank=True,
        choices=currency_choices,
        help_text=_("Of the prices here."),
    )
    emergency_phone = PhoneField(
        _("telephone in an emergency"),
        validators=[EMERGENCY_NUMBER],
        help_text=_("Answered when the clinic is closed, too."),
    )
    emergency_instructions = models.TextField(
        _("what to do in an emergency"),
        max_length=1000,
        blank=True,
        help_text=_("“Call the clinic at any hour. If you cannot breathe, call 999 first.”"),
    )
    regulator = models.CharField(
        _("regulator"),
        max_length=255,
        blank=True,
        help_text=_("As in “Care Quality Commission”."),
    )
    registration_number = models.CharField(
        _("registration number"), max_length=100, blank=True, help_text=_("As the register has it.")
    )
    registration_url = models.URLField(
        _("entry in the register"), max_length=500, blank=True, help_text=_("Where a patient can check it.")
    )

    search_fields = [
        *(index.SearchField(name) for name in ("name", "legal_name", "city", "postal_code")),
        *(index.AutocompleteField(name) for name in ("name", "city")),
        *(index.FilterField(name) for name in ("locale_id", "live", "country", "jurisdiction", "timezone")),
    ]

    translatable_fields: ClassVar[list[Declaration]] = [
        *translated("name", "emergency_instructions", "offers"),
        *synchronised("legal_name", "slug", "street_address", "postal_code", "city", "region", "country"),
        *synchronised("latitude", "longitude", "timezone", "opening_hours", "special_hours"),
        *synchronised("phone", "email", "website", "languages", "jurisdiction", "currency"),
        *synchronised("emergency_phone", "regulator", "registration_number", "registration_url"),
        *synchronised("first_published_at", "go_live_at", "expire_at", "safety_fingerprint"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("clinic")
        verbose_name_plural = _("clinics")
        ordering = ["name"]
        constraints = [models.UniqueConstraint(fields=["slug", "locale"], name="treatments_clinic_slug")]
        indexes = [models.Index(fields=["country", "city"], name="treatments_clinic_place")]

    def __str__(self) -> str:
        return self.name

    @classproperty
    def edit_handler(cls) -> TabbedInterface:  # noqa: N805
        return clinic_tabs()

    @property
    def is_original(self) -> bool:
        return self.original_id is None

    def clean(self) -> None:
        super().clean()
        if (self.latitude is None) != (self.longitude is None):
            missing = "latitude" if self.latitude is None else "longitude"
            raise ValidationError({missing: _now("Give both, or neither.")})
        if self.slug and self._others().filter(slug=self.slug).exists():
            raise ValidationError({"slug": _now("Another clinic has this slug.")})
        if not self.regulator and (self.registration_number or self.registration_url):
            raise ValidationError({"regulator": _now("Say who keeps the register.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.slug = self.slug or self._free_slug()
        if self.original_id is None:
            others = type(self).objects.filter(translation_key=self.translation_key, original=None)
            self.original = others.exclude(pk=self.pk).first()
        if self.is_original:
            # A translation has that of the original from which it was made: see ``translatable_fields``.
            self.safety_fingerprint = fingerprint(self, "emergency_instructions")
        refuse_too_long(self, kwargs.get("update_fields"))
        if changes_nothing_public(kwargs.get("update_fields")):
            super().save(*args, **kwargs)
            return
        with transaction.atomic():
            clinic_saving.send(type(self), clinic=self)
            self.is_being_saved = True
            try:
                super().save(*args, **kwargs)
            finally:
                self.is_being_saved = False
            clinic_saved.send(type(self), clinic=self)

    def _others(self) -> models.QuerySet[Clinic]:
        return type(self).objects.exclude(translation_key=self.translation_key)

    def _free_slug(self) -> str:
        wanted = slugify(self.name)[:200] or str(self.translation_key)
        taken = set(self._others().filter(slug__startswith=wanted).values_list("slug", flat=True))
        numbered = (f"{wanted}-{number}" for number in count(2))
        return next(slug for slug in chain([wanted], numbered) if slug not in taken)

    def publish(self, revision: Revision, *args: Any, log_action: bool | str = True, **kwargs: Any) -> Any:
        """Raises ValidationError before anything is written if the revision lacks or mistakes something; on a
        schedule it is taken off the schedule."""
        if not refused(revision, log_action):
            super().publish(revision, *args, log_action=log_action, **kwargs)
