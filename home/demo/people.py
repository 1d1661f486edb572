"""Demo log-ins, one for each kind of work. Never for a server on the open network."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Locale, Page

from home.models import HomePage


@dataclass(frozen=True)
class Person:
    username: str
    role: str
    is_superuser: bool = False
    locales: tuple[str, ...] = ()


PEOPLE = (
    Person("admin", "administrator, may do everything", is_superuser=True),
    Person("editor", "writes and publishes in English", locales=("en",)),
    Person("traductrice", "translates into French", locales=("fr",)),
    Person("mutarjim", "translates into Arabic", locales=("ar",)),
)


SNIPPETS = ("reviewer", "source", "bodysite", "glossaryterm", "aftercareset", "clinic", "importeddocument")
IMAGES = ("add_image", "choose_image", "change_image")


def make_people() -> list[Person]:
    """Makes the log-ins that are not there; the password of each is its name. A changed password stays."""
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
        for code in person.locales:
            user.groups.add(_group(code))
    return list(PEOPLE)


def _group(language_code: str) -> Group:
    """May work on the pages of one locale, on snippets and on images. Who writes in the source locale also
    submits for translation: wagtail-localize asks for no other permission there, so nobody else should."""
    locale = Locale.objects.get(language_code=language_code)
    writes = locale == Locale.get_default()
    # Not Wagtail's own group "Editors", which may edit the pages of every locale.
    name = f"{'Writers' if writes else 'Translators'} {language_code}"
    group = Group.objects.get_or_create(name=name)[0]
    group.permissions.add(*_permissions(["access_admin", *(["submit_translation"] if writes else [])]))
    # Wagtail asks for these on a collection, and not on the model.
    for permission in Permission.objects.filter(content_type__app_label="wagtailimages", codename__in=IMAGES):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=Collection.get_first_root_node(), permission=permission
        )
    home = HomePage.objects.filter(locale=locale).first()
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
