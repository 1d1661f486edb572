"""Demo log-ins, one for each kind of work. Never for a server on the open network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page

from home.models import HomePage
from treatments.translating.roles.groups import NoPages, make_groups

WRITERS = "Writers en"


@dataclass(frozen=True)
class Person:
    username: str
    role: str
    group: str = ""

    @property
    def is_superuser(self) -> bool:
        return not self.group


PEOPLE = (
    Person("admin", "administrator, may do everything"),
    Person("editor", "writes and publishes in English", WRITERS),
    Person("traductrice", "translates into French", "Translators fr"),
    Person("relectrice", "confirms and publishes in French", "Translation reviewers fr"),
    Person("mutarjim", "translates into Arabic", "Translators ar"),
    Person("murajia", "confirms and publishes in Arabic", "Translation reviewers ar"),
)


SNIPPETS = ("reviewer", "source", "bodysite", "glossaryterm", "aftercareset", "clinic", "importeddocument")
IMAGES = ("add_image", "choose_image", "change_image")


def make_people() -> list[Person]:
    """Makes the log-ins that are not there; the password of each is its name. A changed password stays."""
    groups = _groups()
    for person in PEOPLE:
        user, created = get_user_model().objects.get_or_create(
            username=person.username,
            defaults={
                "email": f"{person.username}@clinic.example",
                "is_superuser": person.is_superuser,
                "is_staff": person.is_superuser,
            },
        )
        if created:
            user.set_password(person.username)
            user.save()
        if person.group in groups:
            user.groups.add(groups[person.group])
    return list(PEOPLE)


def _groups() -> Mapping[str, Group]:
    """By name. Without pages in a locale there is nobody to translate into it."""
    found = {WRITERS: _writers()}
    for locale in Locale.objects.exclude(pk=Locale.get_default().pk):
        try:
            found |= {made.group.name: made.group for made in make_groups(locale)}
        except NoPages:
            continue
    return found


def _writers() -> Group:
    """May work on the pages of the source locale, on snippets and on images, and submit for translation.
    Not Wagtail's own group "Editors", which may edit the pages of every locale."""
    group = Group.objects.get_or_create(name=WRITERS)[0]
    group.permissions.add(*_permissions(["access_admin", "submit_translation"]))
    # Wagtail asks for these on a collection, and not on the model.
    for permission in Permission.objects.filter(content_type__app_label="wagtailimages", codename__in=IMAGES):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=Collection.get_first_root_node(), permission=permission
        )
    home = HomePage.objects.filter(locale=Locale.get_default()).first()
    if home is not None:
        for codename in ("add_page", "change_page", "publish_page"):
            permission = Permission.objects.get(
                content_type__app_label="wagtailcore", content_type__model="page", codename=codename
            )
            GroupPagePermission.objects.get_or_create(
                group=group, page=Page.objects.get(pk=home.pk), permission=permission
            )
    return group


def _permissions(codenames: list[str]) -> list[Permission]:
    wanted = Permission.objects.filter(
        content_type__app_label__in=("treatments", "wagtailadmin", "wagtail_localize")
    )
    return [
        permission
        for permission in wanted.select_related("content_type")
        if permission.codename in codenames or permission.codename.split("_", 1)[-1] in SNIPPETS
    ]
