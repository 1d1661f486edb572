"""What waits in one translation of a page or snippet."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail_localize.models import Translation


class Status(models.TextChoices):
    """The most pressing first, which is how a translator's list is ordered."""

    URGENT = "1-urgent", _("Urgent: a safety text has changed")
    TRANSLATE = "2-translate", _("To translate")
    CONFIRM = "3-confirm", _("To confirm")
    PUBLISH = "4-publish", _("To publish")
    DONE = "5-done", _("Nothing to do")


class TranslationTask(models.Model):
    """Counted anew whenever a text, its source, a confirmation or the published page changes, so that lists
    of ten thousand need not look at texts.

    ``texts`` and ``words`` are those of the source. ``texts_left``: without a translation that could go live,
    ``words_left`` theirs, ``texts_changed`` those among them of which an earlier wording was translated.
    ``waiting``: the ids of what is left, see ``counting.Count``. ``since``: when it came to wait with this
    urgency; None when nothing waits. ``arrived_at``: when a text last came to wait. ``due``: the day by which
    it should be done.
    """

    translation = models.OneToOneField(
        Translation, on_delete=models.CASCADE, related_name="task", verbose_name=_("translation")
    )
    status = models.CharField(_("status"), max_length=12, choices=Status.choices, default=Status.TRANSLATE)
    texts = models.PositiveIntegerField(_("texts"), default=0)
    words = models.PositiveIntegerField(_("words"), default=0)
    texts_left = models.PositiveIntegerField(_("texts left"), default=0)
    words_left = models.PositiveIntegerField(_("words left"), default=0)
    texts_changed = models.PositiveIntegerField(_("texts changed"), default=0)
    to_confirm = models.PositiveIntegerField(_("texts to confirm"), default=0)
    waiting = models.JSONField(default=list)
    since = models.DateTimeField(_("since"), null=True)
    arrived_at = models.DateTimeField(null=True)
    due = models.DateField(_("due"), null=True)

    class Meta:
        verbose_name = _("translation task")
        verbose_name_plural = _("translation tasks")
        default_permissions = ()
        indexes = [models.Index(fields=["status", "due"], name="treatments_task_status")]

    def __str__(self) -> str:
        translation = self.translation
        return f"{translation.source.object_repr} ({translation.target_locale.language_code})"

    @property
    def is_done(self) -> bool:
        return self.status == Status.DONE

    @property
    def is_urgent(self) -> bool:
        return self.status == Status.URGENT

    @property
    def texts_done(self) -> int:
        return self.texts - self.texts_left

    @property
    def percent(self) -> int:
        """Of the texts, how many are translated."""
        return 100 if not self.texts else self.texts_done * 100 // self.texts
