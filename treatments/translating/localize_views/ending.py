"""What ends a translation: a mirror takes its own text off the site, and one that is switched off is kept by
hand, so that nothing is checked any more. wagtail-localize asks for the permission to edit it alone."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST
from wagtail.models import Page
from wagtail_localize.models import Translation
from wagtail_localize.views import convert, edit_translation

from treatments.translating.access import publishing_refusal, refusal
from treatments.translating.doubles import keep_one_record

SUBMIT = "wagtail_localize.submit_translation"


def convert_to_alias(request: HttpRequest, page_id: int) -> HttpResponseBase:
    """For whoever may publish the page and submits translations."""
    page = get_object_or_404(Page, pk=page_id, alias_of=None)
    if not request.user.has_perm(SUBMIT) or publishing_refusal(request.user, page.specific):
        raise PermissionDenied
    keep_one_record(page)
    response: HttpResponseBase = convert.convert_to_alias(request, page_id)
    return response


@require_POST
def stop_translation(request: HttpRequest, translation_id: int) -> HttpResponseBase:
    """For whoever may edit the translation and submits translations."""
    translation = get_object_or_404(Translation, pk=translation_id)
    if not request.user.has_perm(SUBMIT) or refusal(request.user, translation.get_target_instance()):
        raise PermissionDenied
    response: HttpResponseBase = edit_translation.stop_translation(request, translation_id=translation_id)
    return response
