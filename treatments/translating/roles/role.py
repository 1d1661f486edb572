"""A group whose members translate into one locale."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale


class TranslatorRole(models.Model):
    """Pages are kept apart by Wagtail's own permissions, which a group has on the home page of its locale.
    Django's permissions on snippets know no locale: one that a group with a role gives counts there alone."""

    group = models.OneToOneField(
        Group, on_delete=models.CASCADE, related_name="translator_role", verbose_name=_("group")
    )
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+", verbose_name=_("locale"))

    class Meta:
        verbose_name = _("translators' role")
        verbose_name_plural = _("translators' roles")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.group} ({self.locale})"
