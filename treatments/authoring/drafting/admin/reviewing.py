"""Reviewing one document: what went where, beside the original; correcting it; saving it as a draft."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.urls import reverse_lazy
from django.utils.translation import gettext as _now, gettext_lazy as _
from django.views import View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from treatments.authoring.drafting.admin.access import documents_for, refusal
from treatments.authoring.drafting.admin.listing import ImportersOnly
from treatments.authoring.drafting.admin.original import original
from treatments.authoring.drafting.admin.outcome import outcome
from treatments.authoring.drafting.admin.review_form import ReviewForm, corrections_from
from treatments.authoring.drafting.admin.saving import save, warnings
from treatments.authoring.drafting.admin.uploading import is_scripted
from treatments.authoring.drafting.corrections import correct, place
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.placing import NoPlace
from treatments.authoring.drafting.references import References
from treatments.authoring.drafting.rehearsing import rehearse
from treatments.authoring.importing import Draft


class ReviewView(ImportersOnly, WagtailAdminTemplateMixin, View):
    template_name = "treatments/admin/import/review.html"
    fragment_template_name = "treatments/admin/import/review_panes.html"
    page_title = _("Review")
    header_icon = "upload"

    @cached_property
    def document(self) -> ImportedDocument:
        return get_object_or_404(documents_for(self.request.user), pk=self.kwargs["pk"])

    def get_page_subtitle(self) -> str:
        return self.document.file

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse_lazy("treatments_import:index"), "label": _("Imported documents")},
            {"url": "", "label": self.page_title, "sublabel": self.document.file},
        ]

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        context = self.context(ReviewForm(request.user, self.document))
        return TemplateResponse(request, self.template_name, context)

    def post(self, request: HttpRequest, pk: int) -> HttpResponseBase:
        if request.POST.get("sha256") != self.document.sha256:
            return self.refuse(
                _now("The file has been uploaded again meanwhile. Look at it anew."), status=409
            )
        try:
            corrections = corrections_from(request.POST, self.document)
        except ValueError as error:
            return self.refuse(str(error), status=400)
        form = ReviewForm(request.user, self.document, request.POST)
        if not form.is_valid():
            return self.refuse(form.complaint, status=400)
        form.apply(corrections)
        if "save" in request.POST and not is_scripted(request):
            return self.save(overwrite=form.cleaned_data["overwrite"])
        if is_scripted(request):
            context = self.context(ReviewForm(request.user, self.document))
            return TemplateResponse(request, self.fragment_template_name, context)
        return redirect(request.path)

    def save(self, overwrite: bool) -> HttpResponseBase:
        document = self.document
        refused = refusal(self.request.user, document, document.parent)
        if (
            not refused
            and document.edited_since
            and not overwrite
            and rehearse(document, self.draft()).changed
        ):
            refused = _now(
                "The page has been edited since the last import. Confirm that its texts are replaced."
            )
        if refused:
            return self.refuse(refused, status=403)
        try:
            return save(self.request, document)
        except NoPlace as error:
            return self.refuse(str(error), status=409)

    def refuse(self, message: str, status: int) -> HttpResponseBase:
        if is_scripted(self.request):
            return HttpResponse(message, status=status, content_type="text/plain; charset=utf-8")
        messages.error(self.request, message)
        return redirect(self.request.path)

    def draft(self) -> Draft:
        return self.document.draft(References(self.document.locale).known_names())

    def context(self, form: ReviewForm) -> dict[str, Any]:
        document = self.document
        automatic = document.automatic_draft(References(document.locale).known_names())
        draft = correct(automatic, document.corrections)
        rehearsal = rehearse(document, draft)
        return self.get_context_data(
            document=document,
            draft=draft,
            form=form,
            blocks=list(original(draft, automatic, place(automatic, document.corrections))),
            sections=list(outcome(draft, rehearsal)),
            rehearsal=rehearsal,
            doubtful=sum(it.doubtful and not it.dropped for it in draft.passages),
            refused=refusal(self.request.user, document, document.parent),
            warnings=warnings(document, rehearsal),
        )
