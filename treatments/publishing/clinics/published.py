"""What readers get of clinics: a projection that can be made anew from the clinics at any time."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class PublishedClinic(models.Model):
    """A live clinic in one locale. ``document`` and ``translation`` are canonical JSON, ``sha256`` is that of
    the document, ``hash`` covers whatever an answer says of it. ``order_name`` is the name without case and
    accents. ``is_withheld``: its safety text in this locale is out of date, and not to be read."""

    key = models.UUIDField()
    locale = models.CharField(max_length=100)
    slug = models.CharField(max_length=255)
    order_name = models.CharField(max_length=255)
    country = models.CharField(max_length=2)
    expires_at = models.DateTimeField(null=True)
    is_withheld = models.BooleanField(default=False)
    document = models.TextField()
    translation = models.TextField()
    sha256 = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name = _("published clinic")
        verbose_name_plural = _("published clinics")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["key", "locale"], name="treatments_publishedclinic_one"),
        ]
        indexes = [
            models.Index(fields=["slug"], name="treatments_pubclinic_slug"),
            models.Index(fields=["locale", "order_name", "key"], name="treatments_pubclinic_name"),
            models.Index(fields=["locale", "country", "order_name"], name="treatments_pubclinic_country"),
        ]

    def __str__(self) -> str:
        return f"{self.slug} ({self.locale})"


class PublishedOffer(models.Model):
    """What a clinic offers, in the locale of ``clinic``. Shown from ``shown_from`` until ``shown_until``: the
    days that the editor gave, as moments in the clinic's time zone."""

    clinic = models.ForeignKey(PublishedClinic, on_delete=models.CASCADE, related_name="offers")
    key = models.UUIDField()
    treatment_key = models.UUIDField()
    position = models.PositiveIntegerField()
    shown_from = models.DateTimeField(null=True)
    shown_until = models.DateTimeField(null=True)
    document = models.TextField()
    translation = models.TextField()
    hash = models.CharField(max_length=64)
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name = _("published offer")
        verbose_name_plural = _("published offers")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["clinic", "key"], name="treatments_publishedoffer_one"),
        ]
        indexes = [
            models.Index(fields=["clinic", "position"], name="treatments_puboffer_position"),
            models.Index(fields=["treatment_key", "clinic"], name="treatments_puboffer_treatment"),
        ]

    def __str__(self) -> str:
        return str(self.treatment_key)
