"""How somebody wants to be told of translations."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class How(models.TextChoices):
    AT_ONCE = "at_once", _("At once")
    URGENT_AT_ONCE = "urgent_at_once", _("At once if it is urgent, the rest once a day")
    DAILY = "daily", _("Once a day")
    NEVER = "never", _("Not by e-mail")


class TranslationNotices(models.Model):
    """Whoever has none has the default. ``digest_sent_at``: what has come to wait since then is new."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="translation_notices",
        verbose_name=_("user"),
    )
    how = models.CharField(
        _("e-mails about translations"), max_length=20, choices=How.choices, default=How.URGENT_AT_ONCE
    )
    digest_sent_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        verbose_name = _("notices of translations")
        verbose_name_plural = _("notices of translations")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.user}: {self.get_how_display()}"
