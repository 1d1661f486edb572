"""The tasks that somebody may work on."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_permission_codename
from django.contrib.contenttypes.models import ContentType
from django.db.models import Exists, OuterRef, Q, QuerySet
from wagtail.models import Page, get_translatable_models
from wagtail.permission_policies.pages import PagePermissionPolicy

from treatments.translating.roles.locales import locales_of
from treatments.translating.tasks.task import TranslationTask


def tasks_of(user: Any) -> QuerySet[TranslationTask]:
    """Of pages and snippets that this person may change in the locale of the translation."""
    pages = PagePermissionPolicy().instances_user_has_permission_for(user, "change")
    own = pages.filter(
        translation_key=OuterRef("translation__source__object_id"),
        locale=OuterRef("translation__target_locale"),
        alias_of=None,
    )
    related = ("translation__source__specific_content_type", "translation__target_locale")
    rows = TranslationTask.objects.filter(Exists(own) | _of_snippets(user)).select_related(*related)
    return rows.defer("translation__source__content_json")


def _of_snippets(user: Any) -> Q:
    found = Q(pk__in=())
    for model in get_translatable_models(include_subclasses=True):
        if issubclass(model, Page):
            continue
        locales = locales_of(user, model, get_permission_codename("change", model._meta))
        if locales != frozenset():
            content_type = ContentType.objects.get_for_model(model)
            here = Q(translation__source__specific_content_type=content_type)
            found |= here if locales is None else here & Q(translation__target_locale__in=locales)
    return found
