"""What ends a translation, or begins it anew: a mirror takes its own text off the site, and one that is
switched off is kept by hand, so that nothing is checked any more. wagtail-localize and Wagtail ask for the
permission to edit it alone."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST
from wagtail.models import Page
from wagtail_localize.models import Translation
from wagtail_localize.views import convert, edit_translation

from treatments.translating.access import publishing_refusal, refusal, target_of
from treatments.translating.doubles import keep_one_record

SUBMIT = "wagtail_localize.submit_translation"


def convert_to_alias(request: HttpRequest, page_id: int) -> HttpResponseBase:
    """For whoever may publish the page and submits translations."""
    page = get_object_or_404(Page, pk=page_id, alias_of=None)
    if not request.user.has_perm(SUBMIT) or publishing_refusal(request.user, page.specific):
        raise PermissionDenied
    keep_one_record(page)
    try:
        response: HttpResponseBase = convert.convert_to_alias(request, page_id)
    except ObjectDoesNotExist:  # its source is gone
        raise Http404 from None
    return response


@require_POST
def stop_translation(request: HttpRequest, translation_id: int) -> HttpResponseBase:
    """For whoever may edit the translation and submits translations."""
    translation = get_object_or_404(Translation, pk=translation_id)
    if not request.user.has_perm(SUBMIT) or refusal(request.user, target_of(translation)):
        raise PermissionDenied
    response: HttpResponseBase = edit_translation.stop_translation(request, translation_id=translation_id)
    return response


def guard_restart(request: HttpRequest, target: Any) -> None:
    """Before wagtail-localize switches a translation on again, whose texts then take the place of what was
    written by hand: for whoever may stop it."""
    if request.method != "POST" or "localize-restart-translation" not in request.POST:
        return
    if not request.user.has_perm(SUBMIT) or refusal(request.user, target):
        raise PermissionDenied


def guard_mirror(request: HttpRequest, page: Page) -> None:
    """Before Wagtail makes a page of its own of a mirror: it would be live in the words of the source, and
    kept by hand."""
    if page.alias_of.locale_id != page.locale_id and not request.user.has_perm(SUBMIT):
        raise PermissionDenied
