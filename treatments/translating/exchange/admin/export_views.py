"""Making an export, seeing how far it is, and downloading it."""

from __future__ import annotations

import io
from functools import cached_property
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.translating.exchange.admin.access import TranslatorsOnly, WithinTranslationFiles
from treatments.translating.exchange.admin.forms import ExportForm
from treatments.translating.exchange.admin.index_view import IndexView
from treatments.translating.exchange.admin.progress import progress
from treatments.translating.exchange.files import ARCHIVE_TYPE, MEDIA_TYPES, NamedFile, archive
from treatments.translating.exchange.jobs.export import TranslationExport
from treatments.translating.exchange.jobs.exporting import begin_export, files_of
from treatments.translating.exchange.jobs.forgetting import forget_old
from treatments.translating.exchange.jobs.queue import start_export
from treatments.translating.exchange.wish import Format


class NewExportView(IndexView):
    """What few pages hold is sent at once."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if self.choices is None:
            raise Http404
        form = ExportForm(self.choices, request.POST)
        if not form.is_valid():
            return self.show(status=400, form=form)
        forget_old()
        chosen = form.chosen()
        with transaction.atomic():
            export = begin_export(chosen, self.choices.locale, form.wish(), request.user)
            start_export(export)
        export.refresh_from_db()
        if not export.finished_at:
            return redirect("treatments_exchange:export", export.pk)
        if export.last_error:
            return redirect("treatments_exchange:export", export.pk)
        if not export.files.exists():
            export.delete()
            messages.info(request, _now("Nothing waits for a translator there."))
            return redirect(self.url(self.choices.locale))
        return redirect("treatments_exchange:download", export.pk)


class OwnExport:
    """Whoever asked for it may not be able to edit all of it any more, but has had it in hand."""

    request: HttpRequest
    kwargs: dict[str, Any]

    @cached_property
    def export(self) -> TranslationExport:
        rows = TranslationExport.objects.select_related("locale")
        export = get_object_or_404(rows, pk=self.kwargs["pk"])
        if export.created_by_id != self.request.user.pk:
            raise PermissionDenied
        return export


class ExportView(OwnExport, WithinTranslationFiles, WagtailAdminTemplateMixin, TemplateView):
    template_name = "treatments/admin/exchange/export.html"
    page_title = _("Export")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        count = self.export.files.exclude(data=None).count()
        return super().get_context_data(
            **kwargs, export=self.export, progress=progress(self.export), count=count
        )


class ExportProgressView(ExportView):
    """The part that is drawn anew."""

    template_name = "treatments/admin/exchange/export_progress.html"


class DownloadView(OwnExport, TranslatorsOnly, View):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> FileResponse | HttpResponse:
        files = files_of(self.export) if self.export.finished_at else []
        if not files:
            raise Http404
        return download(files, self.export)


def download(files: list[NamedFile], export: TranslationExport) -> FileResponse:
    """One file as it is, several in an archive."""
    if len(files) == 1:
        [file] = files
        media_type = MEDIA_TYPES[Format(export.format)]
        return attached(file.name, file.data, media_type)
    day = export.created_at.strftime("%Y-%m-%d")
    name = f"translations-{export.locale.language_code}-{export.format}-{day}.zip"
    return attached(name, archive(files), ARCHIVE_TYPE)


def attached(name: str, data: bytes, media_type: str) -> FileResponse:
    return FileResponse(io.BytesIO(data), as_attachment=True, filename=name, content_type=media_type)
