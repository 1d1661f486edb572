"""Who may change a translation, and put it live: whoever may do that to the translated page or snippet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib.auth import get_permission_codename
from django.utils.translation import gettext as _
from wagtail.models import DraftStateMixin, LockableMixin, Page, get_translatable_models
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail_localize.models import Translation

from treatments.translating.exchange.gathering.instances import instances_of, target_side
from treatments.translating.roles.locales import locales_of


def may_exchange(user: Any) -> bool:
    """Whether there may be anything for this person to do."""
    if PagePermissionPolicy().user_has_any_permission(user, ["add", "change"]):
        return True
    snippets = (model for model in get_translatable_models() if not issubclass(model, Page))
    return any(may_edit_snippets(user, model) for model in snippets)


def target_of(translation: Translation) -> Any:
    """The translated page or snippet; None if it is gone, or its model is."""
    model: Any = translation.source.specific_content_type.model_class()
    if model is None:
        return None
    rows = model._base_manager.filter(translation_key=translation.source.object_id)
    return rows.filter(locale=translation.target_locale_id).first()


def may_edit(user: Any, instance: Any) -> bool:
    """``user`` is None for whoever works on the server itself."""
    if user is None:
        return True
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_edit())
    return _may(user, "change", instance)


def may_publish_snippet(user: Any, snippet: Any) -> bool:
    return _may(user, "publish", snippet)


def may_edit_snippets(user: Any, model: type[Any]) -> bool:
    """In some locale."""
    return locales_of(user, model, get_permission_codename("change", model._meta)) != frozenset()


def _may(user: Any, action: str, snippet: Any) -> bool:
    locales = locales_of(user, type(snippet), get_permission_codename(action, snippet._meta))
    return locales is None or snippet.locale_id in locales


def refusal(user: Any, instance: Any) -> str:
    """Why nothing may be imported to this page or snippet; empty if it may."""
    if instance is None:
        return _("The page or snippet of this translation is gone.")
    if not may_edit(user, instance):
        return _("You may not edit it in this language.")
    lock = instance.get_lock() if isinstance(instance, LockableMixin) else None
    if lock and (user is None or lock.for_user(user)):
        return _("It is locked, or a workflow keeps it for its reviewers.")
    return ""


def publishing_refusal(user: Any, instance: Any) -> str:
    """Why this person may not publish it; empty if they may."""
    words = refusal(user, instance)
    if words:
        return words
    if isinstance(instance, Page):
        may = instance.permissions_for_user(user).can_publish()
    elif isinstance(instance, DraftStateMixin):
        may = may_publish_snippet(user, instance)
    else:
        may = True
    return "" if may else _("You may not publish it in this language.")


def editable(user: Any, translations: Sequence[Translation]) -> list[Translation]:
    """Those of pages and snippets that the user may edit in the language of the translation."""
    targets = instances_of(translations)
    found = ((each, targets.get(target_side(each))) for each in translations)
    return [each for each, target in found if target is not None and may_edit(user, target)]
