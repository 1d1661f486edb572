"""An edition as readers saw its text: through the template of today, for editors who ask what was public."""

from __future__ import annotations

from typing import Any

import orjson
from bs4 import BeautifulSoup
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import URLPattern, path
from django.utils import translation
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.generic import View

from treatments.publishing.admin.proving.certificate import SHOWN, OneEdition
from treatments.publishing.ledger.edition import Edition
from treatments.serving.pages.shown import Shown


@method_decorator(xframe_options_sameorigin, name="dispatch")
class ShownEditionView(OneEdition, View):
    """Stands in a frame of the admin. Menus, design and headings are those of today."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not self.edition.document:
            message = _("Edition %(number)s is a withdrawal: it has no document.")
            raise Http404(message % {"number": self.edition.number})
        with translation.override(self.edition.locale):
            context = {"shown": shown_edition(self.edition, self.page.path), "request": request}
            html = render_to_string(self.page.get_template(request), context, request)
        return HttpResponse(_leading_elsewhere(html))


def shown_edition(edition: Edition, tree_path: str) -> Shown:
    return Shown(
        key=edition.key,
        type=edition.type,
        locale=edition.locale,
        content_locale=edition.locale,
        url=edition.url,
        tree_path=tree_path,
        document=edition.content,
        translations=[],
        translation=orjson.loads(edition.translation),
    )


def _leading_elsewhere(html: str) -> str:
    """A link leads to a page of today, which must not be taken for one of that day."""
    soup = BeautifulSoup(html, "html.parser")
    for link in soup.find_all("a", href=True):
        if not str(link["href"]).startswith("#"):
            link["target"] = "_blank"
            link["rel"] = "noopener"
    return str(soup)


def recorded_urls() -> list[URLPattern]:
    route = "treatments/ledger/pages/<int:page_id>/<int:number>/shown/"
    return [path(route, ShownEditionView.as_view(), name=SHOWN)]
