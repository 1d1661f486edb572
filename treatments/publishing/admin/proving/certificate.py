"""The certificate of one edition, to be printed, and the bytes that it vouches for."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import NoReverseMatch, reverse
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View
from wagtail.models import Locale

from treatments.publishing.admin.access import PageHistory, history_url
from treatments.publishing.admin.history.lasting import Lasting, lasting
from treatments.publishing.admin.history.row import words
from treatments.publishing.admin.proving.proof import proof_of
from treatments.publishing.admin.reading.document import around, sections
from treatments.publishing.instants import instant
from treatments.publishing.ledger.edition import Edition

# The collections of the API in which a type of document is read.
COLLECTIONS = {"treatment": "treatments", "condition": "conditions", "article": "articles"}

# Where ``serving`` shows an edition as readers saw it.
SHOWN = "treatments_shown_edition"


class OneEdition(PageHistory):
    """For views below ``pages/<int:page_id>/<int:number>/``."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        edition = self.editions.filter(number=kwargs["number"]).first()
        if edition is None:
            message = _("This page has no edition %(number)s.")
            raise Http404(message % {"number": kwargs["number"]})
        self.edition: Edition = edition


class CertificateView(OneEdition, TemplateView):
    template_name = "treatments/admin/ledger/certificate.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        edition = self.edition
        what, because = words(edition)
        return super().get_context_data(
            **kwargs,
            page=self.page,
            edition=edition,
            what=what,
            because=because,
            language_name=_language(edition.locale),
            lasting=self.lasting(),
            published_at=instant(edition.published_at),
            sections=[section for section in sections(edition) if section.said],
            around=around(edition),
            proof=proof_of(edition),
            printed_at=timezone.now(),
            history_url=history_url(self.page),
            api_url=self.api_url(),
            shown_url=reverse(SHOWN, args=[self.page.pk, edition.number]) if edition.document else "",
            bytes_url=reverse("treatments_ledger:document", args=[self.page.pk, edition.number]),
            file_name=file_name(edition),
        )

    def lasting(self) -> Lasting:
        following = self.editions.filter(number=self.edition.number + 1)
        self.edition.followed_at = following.values_list("published_at", flat=True).first()  # type: ignore[attr-defined]
        return lasting(self.edition)

    def api_url(self) -> str:
        """Where the same bytes are read without logging in; empty where a project does not serve them."""
        collection = COLLECTIONS.get(self.edition.type)
        if not self.edition.document or collection is None:
            return ""
        arguments = [str(self.edition.key), str(self.edition.number)]
        try:
            path = reverse(f"treatments_api:{collection}-edition", args=arguments)
        except NoReverseMatch:
            return ""
        locale = f"locale={self.edition.locale}&fallback=none"
        return self.request.build_absolute_uri(f"{path}?{locale}&view=document")


class DocumentView(OneEdition, View):
    """Its sha256 is the one that the ledger has."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.edition.document:
            message = _("Edition %(number)s is a withdrawal: it has no document.")
            raise Http404(message % {"number": self.edition.number})
        response = HttpResponse(self.edition.document.encode(), content_type="application/json")
        response.headers["Content-Disposition"] = (
            content_disposition_header(True, file_name(self.edition)) or ""
        )
        return response


def file_name(edition: Edition) -> str:
    return f"{edition.slug}.{edition.locale}.{edition.number}.json"


def _language(code: str) -> str:
    locale = Locale.objects.filter(language_code=code).first()
    return str(locale.get_display_name()) if locale else code
