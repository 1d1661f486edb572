"""The PO buttons of wagtail-localize's own editor of translations, which lead here."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST
from wagtail_localize.models import Translation

from treatments.translating.access import editable
from treatments.translating.exchange.admin.export_views import attached
from treatments.translating.exchange.admin.upload_views import NewUploadView
from treatments.translating.exchange.files import MEDIA_TYPES
from treatments.translating.exchange.selecting import translations
from treatments.translating.exchange.wish import Format, Wish
from treatments.translating.exchange.writing import named, write


def download_po(request: HttpRequest, translation_id: int) -> HttpResponseBase:
    files = named(write([_own(request, translation_id)], Wish(Format.PO)), Format.PO)
    if not files:
        raise Http404
    return attached(files[0].name, files[0].data, MEDIA_TYPES[Format.PO])


@require_POST
def upload_po(request: HttpRequest, translation_id: int) -> HttpResponseBase:
    """To what the file would change."""
    _own(request, translation_id)
    response: HttpResponse = NewUploadView.as_view()(request)
    return response


def _own(request: HttpRequest, translation_id: int) -> Translation:
    translation = get_object_or_404(translations(with_disabled=True), pk=translation_id)
    if not editable(request.user, [translation]):
        raise PermissionDenied
    return translation
