"""Uploading files, looking at what they would change, and importing them."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.translating.exchange.admin.access import WithinTranslationFiles
from treatments.translating.exchange.admin.index_view import IndexView
from treatments.translating.exchange.admin.progress import progress
from treatments.translating.exchange.admin.shown import shown_file, summary
from treatments.translating.exchange.deciding.applied import written_by
from treatments.translating.exchange.deciding.decide import decide
from treatments.translating.exchange.deciding.decision import FileDecision, fingerprint_of
from treatments.translating.exchange.jobs.forgetting import forget_old
from treatments.translating.exchange.jobs.importing import confirm, results_of
from treatments.translating.exchange.jobs.queue import start_import
from treatments.translating.exchange.jobs.upload import TranslationUpload
from treatments.translating.exchange.uploaded import MOST_BYTES_OF_AN_UPLOAD, Upload, read_upload

PAGES_AT_ONCE = 20


class NewUploadView(IndexView):
    """Keeps what can be read, for the person to look at it."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        sent = request.FILES.get("file")
        if sent is None:
            return self.refuse_upload(error=_now("Choose a file."))
        return self.take(str(sent.name), sent.read(MOST_BYTES_OF_AN_UPLOAD + 1))

    def take(self, name: str, data: bytes) -> HttpResponse:
        upload = read_upload(name, data)
        if upload.bad:
            return self.refuse_upload(upload.bad)
        if not upload.files:
            return self.refuse_upload(error=_now("There is no translation in the archive."))
        forget_old()
        user: Any = self.request.user
        kept = TranslationUpload.objects.create(
            name=name[-255:], data=data, uploaded_by=user, total=len(upload.files)
        )
        return redirect("treatments_exchange:upload", kept.pk)


class UploadView(WithinTranslationFiles, WagtailAdminTemplateMixin, TemplateView):
    """What would change; then how far it is; then what has become of it."""

    page_title = _("Import")
    header_icon = "upload"

    @cached_property
    def kept(self) -> TranslationUpload:
        kept = get_object_or_404(TranslationUpload, pk=self.kwargs["pk"])
        if kept.uploaded_by_id != self.request.user.pk:
            raise PermissionDenied
        return kept

    @cached_property
    def upload(self) -> Upload:
        return read_upload(self.kept.name, bytes(self.kept.data))

    @cached_property
    def decisions(self) -> list[FileDecision]:
        return decide(self.upload.files, self.request.user)

    def get_template_names(self) -> list[str]:
        name = "upload_result" if self.kept.confirmed_at else "upload"
        return [f"treatments/admin/exchange/{name}.html"]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "discard" in request.POST and not self.kept.confirmed_at:
            self.kept.delete()
            messages.success(request, _now("“%(file)s” was discarded.") % {"file": self.kept.name})
            return redirect("treatments_exchange:index")
        if not self.kept.confirmed_at and not self.begin(request.POST.get("fingerprint", "")):
            message = _now("The texts have changed since you looked at them. Look at it anew.")
            messages.warning(request, message)
        return redirect("treatments_exchange:upload", self.kept.pk)

    @transaction.atomic
    def begin(self, fingerprint: str) -> bool:
        """False where it is not what the person has looked at."""
        rows = TranslationUpload.objects.select_for_update()
        self.kept = rows.get(pk=self.kept.pk)
        if self.kept.confirmed_at:  # clicked twice
            return True
        if fingerprint_of(self.decisions) != fingerprint:
            return False
        confirm(self.kept, self.decisions)
        start_import(self.kept, len(self.decisions))
        return True

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = self.result() if self.kept.confirmed_at else self.preview()
        return super().get_context_data(**kwargs, kept=self.kept, **context)

    def preview(self) -> dict[str, Any]:
        shown = Paginator(self.decisions, PAGES_AT_ONCE).get_page(self.request.GET.get("p"))
        return {
            "files": [shown_file(decision) for decision in shown],
            "page_obj": shown,
            "summary": summary(self.decisions),
            "passed_over": self.upload.passed_over,
            "fingerprint": fingerprint_of(self.decisions),
        }

    def result(self) -> dict[str, Any]:
        results = results_of(self.kept)
        return {
            "progress": progress(self.kept),
            "results": results,
            "written": written_by(results),
            "held_back": sum(result.held_back for result in results),
        }


class UploadProgressView(UploadView):
    """The part that is drawn anew."""

    def get_template_names(self) -> list[str]:
        return ["treatments/admin/exchange/upload_progress.html"]
