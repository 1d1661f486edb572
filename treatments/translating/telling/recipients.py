"""Who can be told of translations by e-mail: the members of the groups that translate into a locale."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import QuerySet

from treatments.translating.access import may_edit
from treatments.translating.roles.role import TranslatorRole
from treatments.translating.telling.notices import How


@dataclass(frozen=True)
class Recipient:
    """``language``: the one in which they have Wagtail's admin."""

    user: Any
    how: How
    language: str
    digest_sent_at: datetime | None = None


def wanting_at_once(locale_id: int, is_urgent: bool) -> QuerySet[Any]:
    users = _members(TranslatorRole.objects.filter(locale=locale_id))
    if is_urgent:
        return users.exclude(translation_notices__how__in=[How.DAILY, How.NEVER])
    return users.filter(translation_notices__how=How.AT_ONCE)


def told_at_once(locale_id: int, is_urgent: bool, target: Any, caused_by: str) -> list[Recipient]:
    """``target``: the page or snippet that they have to be allowed to edit. ``caused_by``: the id of somebody
    who knows already."""
    return [
        recipient(user)
        for user in wanting_at_once(locale_id, is_urgent)
        if str(user.pk) != caused_by and may_edit(user, target)
    ]


def told_daily() -> list[tuple[Recipient, frozenset[int]]]:
    """Each with the ids of the locales into which they translate."""
    users = _members(TranslatorRole.objects.all()).exclude(translation_notices__how=How.NEVER)
    locales = _locales(users)
    return [(recipient(user), locales[user.pk]) for user in users.order_by("email", "pk")]


def recipient(user: Any) -> Recipient:
    notices = getattr(user, "translation_notices", None)
    profile = getattr(user, "wagtail_userprofile", None)
    # Not as the profile itself answers, which would take the language of whoever is working just now.
    language = (profile and profile.preferred_language) or settings.LANGUAGE_CODE
    if notices is None:
        return Recipient(user, How.URGENT_AT_ONCE, language)
    return Recipient(user, How(notices.how), language, notices.digest_sent_at)


def by_language(recipients: Iterable[Recipient]) -> Mapping[str, list[Recipient]]:
    found: dict[str, list[Recipient]] = defaultdict(list)
    for each in recipients:
        found[each.language].append(each)
    return found


def _members(roles: QuerySet[TranslatorRole]) -> QuerySet[Any]:
    """Active, and with an address; one query with what they prefer."""
    users = get_user_model()._default_manager.filter(is_active=True, email__gt="")
    # A subquery, as somebody may be in several of the groups.
    members = get_user_model()._default_manager.filter(groups__in=roles.values("group")).values("pk")
    return users.filter(pk__in=members).select_related("translation_notices", "wagtail_userprofile")


def _locales(users: QuerySet[Any]) -> Mapping[Any, frozenset[int]]:
    found: dict[Any, set[int]] = defaultdict(set)
    roles = TranslatorRole.objects.filter(group__user__in=users.values("pk"))
    for user, locale in roles.values_list("group__user", "locale"):
        found[user].add(locale)
    return {user: frozenset(locales) for user, locales in found.items()}
