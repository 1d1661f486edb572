"""The screen on which translations go out, and come back."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.http import HttpResponse
from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale, Page

from treatments.translating.exchange.admin.access import TranslatorsOnly
from treatments.translating.exchange.admin.choices import Choices, locales_in_use
from treatments.translating.exchange.admin.forms import ExportForm
from treatments.translating.exchange.admin.progress import progress
from treatments.translating.exchange.jobs.export import TranslationExport
from treatments.translating.exchange.jobs.upload import TranslationUpload
from treatments.translating.exchange.uploaded import EXTENSIONS, MOST_BYTES_OF_AN_UPLOAD, BadFile

RECENT = 5


class IndexView(TranslatorsOnly, WagtailAdminTemplateMixin, TemplateView):
    """``?locale=fr&page=12``: the page is the one from whose menu somebody comes."""

    template_name = "treatments/admin/exchange/index.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]

    @property
    def asked(self) -> Any:
        return self.request.POST if self.request.method == "POST" else self.request.GET

    @cached_property
    def page(self) -> Page | None:
        number = self.asked.get("page", "")
        return Page.objects.filter(pk=number).first() if number.isdecimal() else None

    @cached_property
    def locales(self) -> list[Locale]:
        return locales_in_use()

    @cached_property
    def choices(self) -> Choices | None:
        """In the locale that was asked for, or the first in which there is something for the person to do."""
        found = [Choices(self.request.user, locale, self.page) for locale in self.locales]
        named = [each for each in found if each.locale.language_code == self.asked.get("locale")]
        if self.page and not named:
            named = [each for each in found if each.locale.pk == self.page.locale_id]
        return next(iter(named), None) or next((each for each in found if each.listed), None) or first(found)

    def show(self, status: int = 200, **context: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(**context), status=status)

    def refuse_upload(self, bad: tuple[BadFile, ...] = (), error: str = "") -> HttpResponse:
        return self.show(status=400, bad=bad, upload_error=error)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if "form" not in kwargs:
            kwargs["form"] = ExportForm(self.choices) if self.choices else None
        current = self.choices.locale if self.choices else None
        user: Any = self.request.user
        exports = TranslationExport.objects.filter(created_by=user).select_related("locale")
        uploads = TranslationUpload.objects.filter(uploaded_by=user).defer("data", "results")
        return super().get_context_data(
            **kwargs,
            locale=current,
            page=self.page,
            tabs=[(each.get_display_name(), self.url(each), each == current) for each in self.locales],
            extensions=EXTENSIONS,
            limit=filesizeformat(MOST_BYTES_OF_AN_UPLOAD),
            exports=[progress(each) for each in exports[:RECENT]],
            uploads=[progress(each) for each in uploads[:RECENT]],
        )

    def url(self, locale: Locale) -> str:
        asked = {"locale": locale.language_code, **({"page": self.page.pk} if self.page else {})}
        return f"{reverse('treatments_exchange:index')}?{urlencode(asked)}"


def first(found: list[Choices]) -> Choices | None:
    return found[0] if found else None
