"""In the editor of translations: one text, one picture or link, or all that a machine can translate."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail_localize.models import (
    OverridableSegment,
    SegmentOverride,
    StringSegment,
    StringTranslation,
    Translation,
)
from wagtail_localize.views import edit_translation

from treatments.translating.access import refusal, target_of
from treatments.translating.entering.findings import stands_in_safety_text
from treatments.translating.entering.marking import findings_of


def edit_string(request: HttpRequest, translation_id: int, string_segment_id: int) -> HttpResponseBase:
    """Besides what wagtail-localize answers, what the checks warn of."""
    if refused := _refused(request, translation_id):
        return JsonResponse({"error": refused}, status=403)
    try:
        response: Any = edit_translation.edit_string_translation(
            request, translation_id=translation_id, string_segment_id=string_segment_id
        )
    except MultiValueDictKeyError:
        return _without_value()
    if request.method == "PUT" and response.status_code in (200, 201):
        warnings = _warnings(translation_id, string_segment_id)
        response.data["comment"] = " ".join([response.data["comment"] or "", *warnings]).strip()
    answered: HttpResponseBase = response
    return answered


def edit_override(request: HttpRequest, translation_id: int, overridable_segment_id: int) -> HttpResponseBase:
    if refused := _refused(request, translation_id):
        return JsonResponse({"error": refused}, status=403)
    try:
        with transaction.atomic():
            if request.method == "PUT":
                _forget_error(translation_id, overridable_segment_id)
            response: HttpResponseBase = edit_translation.edit_override(
                request, translation_id=translation_id, overridable_segment_id=overridable_segment_id
            )
    except MultiValueDictKeyError:
        return _without_value()
    return response


def _without_value() -> HttpResponseBase:
    return JsonResponse({"error": _("Send the text as the form field “value”.")}, status=400)


def preview(request: HttpRequest, translation_id: int, mode: str | None = None) -> HttpResponseBase:
    if target_of(get_object_or_404(Translation, pk=translation_id)) is None:
        raise Http404
    response: HttpResponseBase = edit_translation.preview_translation(request, translation_id, mode=mode)
    return response


def _forget_error(translation_id: int, overridable_segment_id: int) -> None:
    """wagtail-localize keeps that of what stood there before."""
    translation = Translation.objects.select_related("source").get(pk=translation_id)
    contexts = OverridableSegment.objects.filter(pk=overridable_segment_id).values("context")
    SegmentOverride.objects.filter(
        context__in=contexts,
        context__object=translation.source.object_id,
        locale=translation.target_locale_id,
    ).update(has_error=False, field_error="")


def machine_translate(request: HttpRequest, translation_id: int) -> HttpResponseBase:
    if refused := _refused(request, translation_id):
        messages.error(request, refused)
        return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_home")
    response: HttpResponseBase = edit_translation.machine_translate(request, translation_id=translation_id)
    return response


def _refused(request: HttpRequest, translation_id: int) -> str:
    translation = get_object_or_404(Translation, pk=translation_id)
    return refusal(request.user, target_of(translation))


def _warnings(translation_id: int, string_segment_id: int) -> list[str]:
    segment = StringSegment.objects.get(pk=string_segment_id)
    row = StringTranslation.objects.filter(
        translation_of=segment.string_id,
        context=segment.context_id,
        locale=Translation.objects.values("target_locale").get(pk=translation_id)["target_locale"],
    ).first()
    if row is None:
        return []
    # What keeps the text from being used stands in the answer already.
    is_safety = row.has_error and stands_in_safety_text(row.context)
    findings = findings_of(row)
    return [f"⚠ {each.message}" for each in findings if not (row.has_error and each.hinders(is_safety))]
