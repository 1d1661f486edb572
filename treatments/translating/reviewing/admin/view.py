"""A translation beside its source, with what the checks say; each text can be confirmed."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now, gettext_lazy as _, ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail_localize.models import Translation

from treatments.publishing.languages import text_direction
from treatments.translating.access import may_edit, refusal, target_of
from treatments.translating.exchange.gathering.instances import edit_path
from treatments.translating.reviewing.admin.rows import SHOWN, Show, chosen, row_of
from treatments.translating.reviewing.confirm import CannotConfirm, confirm
from treatments.translating.reviewing.texts import Text, checked, texts_of


class ReviewView(WagtailAdminTemplateMixin, TemplateView):
    template_name = "treatments/admin/translating/review.html"
    page_title = _("Check the translation")
    header_icon = "check"
    _show_breadcrumbs = True

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        translations = Translation.objects.select_related("source__locale", "target_locale")
        self.translation = get_object_or_404(translations, uuid=kwargs["translation"])
        self.target = target_of(self.translation)
        if self.target is None:
            raise Http404
        if not may_edit(request.user, self.target):
            raise PermissionDenied
        super().setup(request, *args, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if words := refusal(request.user, self.target):
            messages.error(request, words)
            return redirect(f"{request.path}?show={self.show}")
        asked = set(filter(None, request.POST.getlist("confirm")))
        confirmed = 0
        for text in self.texts:
            if text.row is None or str(text.row.pk) not in asked:
                continue
            try:
                self._confirm(text)
                confirmed += 1
            except CannotConfirm as problem:
                messages.error(request, f"{text.label}: {problem}")
        if confirmed:
            said = ngettext("%(count)s text is confirmed.", "%(count)s texts are confirmed.", confirmed)
            messages.success(request, said % {"count": confirmed})
        if not asked:
            messages.warning(request, _now("No text was chosen."))
        return redirect(f"{request.path}?show={self.show}")

    @transaction.atomic
    def _confirm(self, text: Text) -> None:
        number, data = text.row.pk if text.row else 0, self.request.POST
        confirm(text, self.request.user, data.get(f"seen-{number}", ""), data.get(f"reason-{number}", ""))

    @cached_property
    def texts(self) -> list[Text]:
        return texts_of(self.translation)

    @property
    def show(self) -> Show:
        asked = self.request.GET.get("show", "")
        return Show(asked) if asked in set(Show) else Show.ATTENTION

    def get_page_subtitle(self) -> str:
        locale = self.translation.target_locale.get_display_name()
        return f"{self.translation.source.object_repr} · {locale}"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            {"url": self.edit_url, "label": str(self.target)},
            {"url": "", "label": self.page_title, "sublabel": self.get_page_subtitle()},
        ]

    @property
    def edit_url(self) -> str:
        return edit_path(self.target)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        rows = [row_of(each) for each in checked(self.translation, self.texts)]
        return super().get_context_data(
            rows=chosen(rows, self.show),
            views=[
                (show, label, len(chosen(rows, show)), show is self.show) for show, label in SHOWN.items()
            ],
            missing=sum(row.checked.text.row is None for row in rows),
            hindered=sum(bool(row.hindrance) for row in rows),
            source_locale=self.translation.source.locale,
            target_locale=self.translation.target_locale,
            target_direction=text_direction(self.translation.target_locale.language_code),
            edit_url=self.edit_url,
            **kwargs,
        )
