"""At once for a few pages, by the task queue for many."""

from __future__ import annotations

from django.db import transaction
from django_tasks import task

from treatments.conf import conf
from treatments.translating.exchange.jobs.export import TranslationExport
from treatments.translating.exchange.jobs.exporting import write_next_batch
from treatments.translating.exchange.jobs.importing import import_upload
from treatments.translating.exchange.jobs.upload import TranslationUpload

# Pages. More of them keep whoever waits longer than a few seconds.
AT_ONCE = 25


def start_export(export: TranslationExport) -> None:
    if export.total <= AT_ONCE:
        run_export.call(export.pk)
    else:
        transaction.on_commit(lambda: run_export.using(backend=conf.task_backend).enqueue(export.pk))


def start_import(upload: TranslationUpload, pages: int) -> None:
    """Of a confirmed one."""
    if pages <= AT_ONCE:
        run_import.call(upload.pk)
    else:
        transaction.on_commit(lambda: run_import.using(backend=conf.task_backend).enqueue(upload.pk))


@task()
def run_export(export_id: int) -> None:
    while write_next_batch(export_id):
        pass


@task()
def run_import(upload_id: int) -> None:
    import_upload(upload_id)
