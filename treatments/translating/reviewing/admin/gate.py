"""In the editor of translations: what may not go live is said when somebody publishes, and before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext as _, gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.models import Page, TranslatableMixin

from treatments.translating.access import publishing_refusal
from treatments.translating.following.sources import withdrawn_source
from treatments.translating.reviewing.admin.urls import review_url
from treatments.translating.reviewing.hindrances import hindrances, hindrances_among, kept_translation
from treatments.translating.reviewing.texts import texts_of


def guard_translation(request: HttpRequest, target: Any) -> HttpResponse | None:
    """Before wagtail-localize takes over. It would publish what is locked or lies with the reviewers of a
    workflow, and put the source's words in the place of what it cannot use."""
    if not isinstance(target, TranslatableMixin) or (translation := kept_translation(target)) is None:
        return None
    url = review_url(translation)
    is_publishing = request.method == "POST" and request.POST.get("action") == "publish"
    if is_publishing and (words := publishing_refusal(request.user, target) or withdrawn_source(target)):
        messages.error(request, words)
        return redirect(request.path)
    if is_publishing and (found := hindrances(target)):
        listed = format_html_join("", "<li>{}</li>", ((sentence,) for sentence in found))
        text = format_html(
            "{}<ul>{}</ul>", _("It is not published. These texts have to be mended or confirmed:"), listed
        )
        messages.error(request, text, buttons=[messages.button(url, _("Check the translation"))])
        return redirect(request.path)
    if request.method == "GET":
        _tell(request, len(hindrances_among(translation, texts_of(translation))), url)
    return None


def _tell(request: HttpRequest, count: int, url: str) -> None:
    if count:
        text = ngettext(
            "%(count)s text cannot go live as it is.",
            "%(count)s texts cannot go live as they are.",
            count,
        )
        button = messages.button(url, _("Check the translation"))
        messages.warning(request, text % {"count": count}, buttons=[button])


class ReviewItem(PageMenuItem):
    label = gettext_lazy("Check the translation")
    icon_name = "check"

    def is_shown(self, user: Any) -> bool:
        return bool(self.page.permissions_for_user(user).can_edit())


def review_button(
    page: Page, user: Any, next_url: str | None = None, **kwargs: Any
) -> Iterator[PageMenuItem]:
    translation = kept_translation(page)
    if translation:
        yield ReviewItem(page=page, url=review_url(translation), priority=67)
