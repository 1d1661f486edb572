"""Turning a translation back into a mirror of its source, which takes its own text off the site."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from wagtail.models import Page
from wagtail_localize.views import convert

from treatments.translating.access import publishing_refusal


def convert_to_alias(request: HttpRequest, page_id: int) -> HttpResponseBase:
    """For whoever may publish the page: wagtail-localize asks for the permission to edit it."""
    page = get_object_or_404(Page, pk=page_id, alias_of=None)
    if publishing_refusal(request.user, page.specific):
        raise PermissionDenied
    response: HttpResponseBase = convert.convert_to_alias(request, page_id)
    return response
