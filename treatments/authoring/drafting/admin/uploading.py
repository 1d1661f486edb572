"""Uploading documents: each file gets its own answer, and a bad one stops no other."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.template.defaultfilters import filesizeformat
from django.template.response import TemplateResponse
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale, Page

from treatments.authoring.drafting.admin.access import documents_for, places, settle_parent
from treatments.authoring.drafting.admin.forms import ImportForm, PlaceField, as_choices
from treatments.authoring.drafting.admin.listing import ImportersOnly
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.importer import ImportOptions, receive
from treatments.authoring.drafting.placing import NoPlace
from treatments.authoring.importing import Draft, UnreadableDocument
from treatments.authoring.importing.reading import EXTENSIONS
from treatments.authoring.vocabulary import DocumentKind
from treatments.conf import conf


class UploadForm(ImportForm):
    kind = forms.ChoiceField(
        label=_("Kind"), required=False, choices=[("auto", _("As the text shows")), *DocumentKind.choices]
    )
    locale = forms.ModelChoiceField(
        label=_("Language"),
        required=False,
        queryset=Locale.objects.none(),
        to_field_name="language_code",
        empty_label=_("As the text shows"),
    )
    parent = PlaceField(
        label=_("Under which page"),
        required=False,
        queryset=Page.objects.none(),
        empty_label=_("Where its kind belongs"),
        help_text=_("For new pages. A document that was imported before keeps its page."),
    )

    def __init__(self, user: Any, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["locale"].queryset = Locale.objects.all()
        self.fields["parent"].queryset = as_choices(places(user))


@dataclass(frozen=True)
class Received:
    """What became of one file: a document with its draft, or the reason why there is none."""

    file: str
    document: ImportedDocument | None = None
    draft: Draft | None = None
    error: str = ""
    note: str = ""

    @property
    def url(self) -> str:
        return reverse("treatments_import:review", args=[self.document.pk]) if self.document else ""

    @property
    def doubtful(self) -> int:
        return sum(it.doubtful and not it.dropped for it in self.draft.passages) if self.draft else 0


def take(
    upload: UploadedFile[Any], user: Any, kind: str, locale: Locale | None, parent: Page | None
) -> Received:
    """Reads one file and keeps it for review."""
    name = str(upload.name)
    if upload.size is not None and upload.size > conf.import_max_bytes:
        message = _now("The file is too large: %(size)s, where %(limit)s is the limit.")
        sizes = {"size": filesizeformat(upload.size), "limit": filesizeformat(conf.import_max_bytes)}
        return Received(name, error=message % sizes)
    options = ImportOptions(kind=kind or "auto", locale=locale.language_code if locale else None, user=user)
    try:
        document, draft = receive(name, upload.read(), options)
    except (UnreadableDocument, NoPlace) as error:
        return Received(name, error=str(error))
    if document.pk and not documents_for(user).filter(pk=document.pk).exists():
        return Received(
            name, error=_now("This document was imported before, to a page that you may not edit.")
        )
    note = ""
    if document.page is None and not settle_parent(user, document, parent) and parent is not None:
        message = _now("“%(page)s” does not take it: choose its place when you review it.")
        note = message % {"page": parent.get_admin_display_title()}
    document.save()
    return Received(name, document, draft, note=note)


class UploadView(ImportersOnly, WagtailAdminTemplateMixin, View):
    """Without scripts: one form, all files at once, then their answers. With them: one request a file."""

    template_name = "treatments/admin/import/upload.html"
    results_template_name = "treatments/admin/import/upload_results.html"
    page_title = _("Upload documents")
    header_icon = "upload"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse_lazy("treatments_import:index"), "label": _("Imported documents")},
            {"url": "", "label": self.page_title},
        ]

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.show(UploadForm(request.user))

    def post(self, request: HttpRequest) -> HttpResponseBase:
        form = UploadForm(request.user, request.POST)
        files = request.FILES.getlist("files")
        if not form.is_valid():
            return self.refuse(form, form.complaint)
        if not files:
            return self.refuse(form, _now("Choose at least one file."))
        received = [take(upload, request.user, **form.cleaned_data) for upload in files]
        if is_scripted(request):
            html = TemplateResponse(
                request, self.results_template_name, {"received": received}
            ).rendered_content
            return JsonResponse({"html": html, "review": received[0].url})
        if len(received) == 1 and received[0].url:
            return redirect(received[0].url)
        return self.show(form, received=received)

    def refuse(self, form: UploadForm, error: str) -> HttpResponse:
        if is_scripted(self.request):
            return JsonResponse({"error": error}, status=400)
        return self.show(form, status=400, error=error)

    def show(self, form: UploadForm, status: int = 200, **context: Any) -> HttpResponse:
        given = {
            "form": form,
            "extensions": list(EXTENSIONS),
            "max_bytes": conf.import_max_bytes,
            "messages_json": json.dumps(script_messages()),
            **context,
        }
        return TemplateResponse(
            self.request, self.template_name, self.get_context_data(**given), status=status
        )


def script_messages() -> dict[str, str]:
    """What the script says itself, where the server has no say."""
    limit = filesizeformat(conf.import_max_bytes)
    return {
        "waiting": _now("waiting"),
        "reading": _now("reading"),
        "too_large": _now("The file is too large: the limit is %(limit)s.") % {"limit": limit},
        "failed": _now("The upload failed. Check your connection and try again."),
        "progress": _now("%(done)s of %(all)s files read"),
    }


def is_scripted(request: HttpRequest) -> bool:
    return request.headers.get("x-requested-with") == "XMLHttpRequest"
