"""Pages as people name them on a command line."""

from __future__ import annotations

from django.db.models import Q
from wagtail.models import Page


class NoSuchPage(Exception):
    """``str()`` of it says which, and what to write."""


def page_named(name: str) -> Page:
    """By its id, its slug, or its path ("/en/treatments/sclerotherapy/"). Raises NoSuchPage."""
    if name.isdecimal():
        found = Page.objects.filter(pk=name)
    elif "/" in name:
        found = Page.objects.filter(pk__in=_at(name.strip("/")))
    else:
        found = Page.objects.filter(Q(slug=name), depth__gt=1)
    keys = {page.translation_key: page for page in found}
    if not keys:
        raise NoSuchPage(f"There is no page “{name}”. Name it by its id, its slug or its path.")
    if len(keys) > 1:
        paths = ", ".join(sorted(page.url_path for page in keys.values()))
        raise NoSuchPage(f"“{name}” is the slug of several pages ({paths}). Name it by its id or its path.")
    return next(iter(keys.values()))


def _at(path: str) -> list[int]:
    """A path of the tree begins with the slug of the home page, an address with a locale or with nothing."""
    wanted = f"/{path}/"
    last = path.rpartition("/")[2]
    pages = Page.objects.filter(slug=last, depth__gt=1)
    return [page.pk for page in pages if wanted in (page.url_path, _address(page))]


def _address(page: Page) -> str:
    parts = page.get_url_parts()
    return str(parts[2]) if parts else ""
