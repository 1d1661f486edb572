"""In which locales somebody holds a permission on snippets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Q

Named = tuple[str, str]
# On the user, as Django remembers permissions.
REMEMBERED = "_treatments_permissions"


@dataclass(frozen=True)
class _Given:
    """By app and codename. ``everywhere``: by a group without a role, or to the person themselves."""

    everywhere: frozenset[Named]
    by_role: Mapping[Named, frozenset[int]]


def locales_of(user: Any, model: type[Any], codename: str) -> frozenset[int] | None:
    """Ids of locales; None for all. What no group with a role takes part in counts everywhere."""
    named = (model._meta.app_label, codename)
    if not user.has_perm(".".join(named)):
        return frozenset()
    if user.is_superuser:
        return None
    given = _given(user)
    if named in given.everywhere:
        return None
    # Else some other way of giving permissions has given it, which knows nothing of roles.
    return given.by_role.get(named)


def _given(user: Any) -> _Given:
    known: _Given | None = getattr(user, REMEMBERED, None)
    if known is None:
        known = _asked(user)
        setattr(user, REMEMBERED, known)
    return known


def _asked(user: Any) -> _Given:
    columns = ("content_type__app_label", "codename")
    everywhere = Permission.objects.filter(
        Q(user=user) | Q(group__user=user, group__translator_role=None)
    ).values_list(*columns)
    roles = Permission.objects.filter(group__user=user, group__translator_role__isnull=False)
    by_role: dict[Named, set[int]] = defaultdict(set)
    for label, codename, locale in roles.values_list(*columns, "group__translator_role__locale"):
        by_role[label, codename].add(locale)
    return _Given(frozenset(everywhere), {name: frozenset(found) for name, found in by_role.items()})
