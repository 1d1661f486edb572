"""A page is submitted for translation with the pages above it, and is read once they are published too.

wagtail-localize would make a live alias of each ancestor that the other locale lacks: English under /fr/.
"""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail_localize.models import Translation

from treatments.authoring.lists import listed
from treatments.translating.one_source import OneSourceCreator


def submit_ancestors(instance: Translation, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """When a translation is created, before its target is. Each ancestor comes back for the one above it."""
    if raw or not created or not issubclass(instance.source.specific_content_type.model_class(), Page):
        return
    parent = instance.source.get_source_instance().get_parent()
    if not parent.is_root() and not parent.has_translation(instance.target_locale):
        OneSourceCreator(None, [instance.target_locale]).create_translations(parent)


def warn_of_draft_ancestors(request: HttpRequest, page: Page) -> None:
    """While the home page of a locale is a draft, its addresses lead to the pages of the source."""
    translated = Translation.objects.filter(source__object_id=page.translation_key, target_locale=page.locale)
    drafts = page.get_ancestors().filter(depth__gt=1, live=False)
    if request.method == "GET" and drafts and translated.exists():
        pages = listed(f"“{draft.get_admin_display_title()}”" for draft in drafts)
        text = _("Readers will find this page once the pages above it are published too: %(pages)s.")
        messages.warning(request, text % {"pages": pages})
