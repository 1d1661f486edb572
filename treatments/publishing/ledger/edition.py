"""One document as it went live, or the end of one: a row that is never changed and never removed."""

from __future__ import annotations

import json
from typing import Any
from uuid import UUID

from django.db import models
from django.utils.translation import gettext_lazy as _


class Action(models.TextChoices):
    PUBLISHED = "published", _("published")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Cause(models.TextChoices):
    """Why there is an edition."""

    EDIT = "edit", _("The page was published")
    SHOWN = "shown", _("Something that it shows changed")
    TRANSLATION = "translation", _("The state of its translation changed")
    PLACE = "place", _("Its address or its visibility changed")
    RECONCILED = "reconciled", _("A difference was mended")
    REBUILT = "rebuilt", _("The form of documents changed")


class WithdrawalReason(models.TextChoices):
    GONE = "gone", _("Gone")
    REDIRECT = "redirect", _("Replaced by another page")
    WITHDRAWN = "withdrawn", _("Withdrawn, with an explanation")
    WITHHELD = "withheld", _("Withheld until its translation is current")


class Edition(models.Model):
    """``document`` is canonical JSON (see ``canonical``); empty for a withdrawal. ``sha256`` is that of its
    UTF-8 bytes, ``sections`` that of each section. ``hash`` covers every other column and ``previous_hash``,
    the ``hash`` of the row before: see ``chain``.

    It refers to no other table, which may lose its rows.
    """

    sequence = models.BigIntegerField(primary_key=True)
    key = models.UUIDField()
    locale = models.CharField(max_length=100)
    type = models.CharField(max_length=20)
    number = models.PositiveIntegerField()
    action = models.CharField(max_length=10, choices=Action.choices)
    cause = models.CharField(max_length=12, choices=Cause.choices)
    published_at = models.DateTimeField()
    expires_at = models.DateTimeField(null=True)
    name = models.CharField(max_length=255)
    slug = models.CharField(max_length=255)
    url = models.TextField()
    document = models.TextField()
    sha256 = models.CharField(max_length=64)
    sections = models.JSONField(default=dict)
    changed_sections = models.JSONField(default=list)
    is_material = models.BooleanField(default=False)
    translation = models.TextField()
    withdrawal = models.JSONField(null=True)
    schema_version = models.PositiveSmallIntegerField()
    page_id = models.BigIntegerField()
    revision_id = models.BigIntegerField(null=True)
    user_id = models.CharField(max_length=64)
    user_name = models.CharField(max_length=255)
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64, unique=True)

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["key", "locale", "number"], name="treatments_edition_number"),
        ]
        indexes = [
            models.Index(fields=["key", "locale", "published_at"], name="treatments_edition_as_of"),
            models.Index(fields=["page_id", "number"], name="treatments_edition_page"),
            models.Index(fields=["type", "slug"], name="treatments_edition_slug"),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.locale}, {self.number})"

    @property
    def content(self) -> Any:
        """The document as data; None for a withdrawal."""
        return json.loads(self.document) if self.document else None


def last_edition(key: UUID, locale: str) -> Edition | None:
    """Of a document. Heads point to it, but this does not need them."""
    return Edition.objects.filter(key=key, locale=locale).order_by("-number").first()
