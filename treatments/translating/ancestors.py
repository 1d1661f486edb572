"""A page is submitted for translation together with the pages above it.

wagtail-localize would make a live alias of each ancestor that the other locale lacks: English under /fr/.
"""

from __future__ import annotations

from typing import Any

from wagtail.models import Page
from wagtail_localize.models import Translation
from wagtail_localize.operations import TranslationCreator


def submit_ancestors(instance: Translation, created: bool, raw: bool = False, **kwargs: Any) -> None:
    """When a translation is created, before its target is. Each ancestor comes back for the one above it."""
    if raw or not created or not issubclass(instance.source.specific_content_type.model_class(), Page):
        return
    parent = instance.source.get_source_instance().get_parent()
    if not parent.is_root() and not parent.has_translation(instance.target_locale):
        TranslationCreator(None, [instance.target_locale]).create_translations(parent)
