"""How far an export or an import has come, in words."""

from __future__ import annotations

from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _

from treatments.translating.exchange.jobs.export import TranslationExport
from treatments.translating.exchange.jobs.upload import TranslationUpload


@dataclass(frozen=True)
class Progress:
    job: TranslationExport | TranslationUpload
    state: str
    is_running: bool
    url: str

    @property
    def percent(self) -> int:
        return min(100, self.job.done * 100 // max(self.job.total, 1))


def progress(job: TranslationExport | TranslationUpload) -> Progress:
    if isinstance(job, TranslationExport):
        state = _failed_or_done(bool(job.last_error)) if job.finished_at else _running(job.done)
        return Progress(
            job, state, job.finished_at is None, reverse("treatments_exchange:export", args=[job.pk])
        )
    url = reverse("treatments_exchange:upload", args=[job.pk])
    if job.confirmed_at is None:
        return Progress(job, _("Waits for you to look at it"), False, url)
    state = _failed_or_done(False) if job.finished_at else _running(job.done)
    return Progress(job, state, job.finished_at is None, url)


def _running(done: int) -> str:
    return _("Under way") if done else _("Waiting")


def _failed_or_done(failed: bool) -> str:
    return _("It failed") if failed else _("Done")
