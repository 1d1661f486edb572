"""Where one arrives after submitting a page: at the translation, or at the source if it is not theirs."""

from __future__ import annotations

from django.urls import URLPattern, path, reverse
from wagtail.models import Page
from wagtail_localize.views.submit_translations import SubmitPageTranslationView


class SubmitPageView(SubmitPageTranslationView):
    """wagtail-localize leads everybody to the translation, and who may not edit it to "no permission"."""

    def get_default_success_url(self, translated_page: Page | None = None) -> str:
        if translated_page and not translated_page.permissions_for_user(self.request.user).can_edit():
            return reverse("wagtailadmin_pages:edit", args=[self.object.pk])
        return str(super().get_default_success_url(translated_page))


def submit_urls() -> list[URLPattern]:
    """On wagtail-localize's own address: the first that matches counts."""
    return [path("localize/submit/page/<int:page_id>/", SubmitPageView.as_view())]
