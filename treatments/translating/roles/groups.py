"""The groups of those who translate into a locale, and of those who also publish there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_permission_codename
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q, QuerySet
from wagtail.models import (
    Collection,
    DraftStateMixin,
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    get_translatable_models,
)

from treatments.translating.roles.role import TranslatorRole

TRANSLATORS = "Translators {locale}"
REVIEWERS = "Translation reviewers {locale}"


class NoPages(Exception):
    """There is nothing in this locale yet on which somebody could have a permission."""


@dataclass(frozen=True)
class Made:
    """``added`` and ``removed``: permissions, in words; none if the group was as it should be."""

    group: Group
    is_new: bool
    added: list[str]
    removed: list[str]


@transaction.atomic
def make_groups(locale: Locale) -> list[Made]:
    """Brings both groups to what they should be; what somebody has given them besides is taken back."""
    homes = Page.objects.filter(depth=2, locale=locale)
    if not homes:
        raise NoPages
    return [
        _make(TRANSLATORS, locale, homes, ("change_page",), ("change",)),
        _make(REVIEWERS, locale, homes, ("change_page", "publish_page"), ("change", "publish")),
    ]


def _make(
    name: str, locale: Locale, homes: QuerySet[Page], of_pages: tuple[str, ...], of_snippets: tuple[str, ...]
) -> Made:
    group, is_new = Group.objects.get_or_create(name=name.format(locale=locale.language_code))
    TranslatorRole.objects.update_or_create(group=group, defaults={"locale": locale})
    added, removed = _give(group, _permissions(of_snippets))
    more, less = _give_pages(group, homes, Permission.objects.filter(codename__in=of_pages))
    return Made(group, is_new, added + more + _let_choose_images(group), removed + less)


def _permissions(actions: tuple[str, ...]) -> QuerySet[Permission]:
    """The way into the admin, and what may be done with translatable snippets."""
    wanted = Q(content_type__app_label="wagtailadmin", codename="access_admin")
    for model in get_translatable_models(include_subclasses=True):
        if not issubclass(model, Page) and hasattr(model, "snippet_viewset"):
            wanted |= Q(
                content_type__app_label=model._meta.app_label, codename__in=_codenames(model, actions)
            )
    return Permission.objects.filter(wanted)


def _codenames(model: type[Any], actions: tuple[str, ...]) -> list[str]:
    possible = [each for each in actions if each != "publish" or issubclass(model, DraftStateMixin)]
    return [get_permission_codename(action, model._meta) for action in possible]


def _give(group: Group, wanted: QuerySet[Permission]) -> tuple[list[str], list[str]]:
    has, should = set(group.permissions.all()), set(wanted)
    group.permissions.set(should)
    return sorted(map(str, should - has)), sorted(map(str, has - should))


def _let_choose_images(group: Group) -> list[str]:
    """A picture can be another one in a translation. Wagtail asks for this on a collection."""
    permission = Permission.objects.get(content_type__app_label="wagtailimages", codename="choose_image")
    root = Collection.get_first_root_node()
    _row, is_new = GroupCollectionPermission.objects.get_or_create(
        group=group, collection=root, permission=permission
    )
    return [str(permission)] if is_new else []


def _give_pages(
    group: Group, homes: QuerySet[Page], wanted: QuerySet[Permission]
) -> tuple[list[str], list[str]]:
    has = {(row.page_id, row.permission_id): row for row in GroupPagePermission.objects.filter(group=group)}
    should = {(home.pk, permission.pk): (home, permission) for home in homes for permission in wanted}
    new = [pair for key, pair in should.items() if key not in has]
    old = [row for key, row in has.items() if key not in should]
    for home, permission in new:
        GroupPagePermission.objects.create(group=group, page=home, permission=permission)
    words = [f"{row.page}: {row.permission.codename}" for row in old]
    GroupPagePermission.objects.filter(pk__in=[row.pk for row in old]).delete()
    return [f"{home}: {permission.codename}" for home, permission in new], words
