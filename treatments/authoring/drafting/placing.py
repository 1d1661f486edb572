"""Where an imported page goes: its model, its parent, its slug."""

from __future__ import annotations

from urllib.parse import unquote, urlparse

from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page

from treatments.authoring.lists import listed
from treatments.authoring.page_types import page_models
from treatments.authoring.vocabulary import DocumentKind

MAX_SLUG = 120  # of the 255 that the field holds: it also stands in the path of every page below


class NoPlace(Exception):
    """Says for an editor why a page cannot be made there, and where it could."""


def find_parent(kind: str, locale: Locale, path: str | None = None) -> Page:
    """The page at a URL path such as ``/en/treatments/``, or the one of the locale that takes this kind."""
    places = possible_parents(kind, locale)
    words = {
        "kind": DocumentKind(kind).label,
        "locale": locale.language_code,
        "places": _listing(places),
    }
    if path is not None:
        parent = next((page for page in places if _has_path(page, path)), None)
        if parent is None:
            message = _("No page at “%(path)s” takes the kind “%(kind)s” in “%(locale)s”. %(places)s")
            raise NoPlace(message % {**words, "path": path})
        return parent
    if not places:
        message = _(
            "The site has no page in “%(locale)s” that takes the kind “%(kind)s”: make an index page first."
        )
        raise NoPlace(message % words)
    if len(places) > 1:
        message = _("Say under which page this goes (its kind is “%(kind)s”). %(places)s")
        raise NoPlace(message % words)
    return places[0]


def page_model(kind: str, parent: Page) -> type[Page]:
    """The first model of this kind that may be made under the parent."""
    allowed = parent.specific_class.creatable_subpage_models()
    return next(model for model in page_models(kind) if model in allowed)


def free_slug(parent: Page, wanted: str) -> str:
    slug = slugify(wanted) or slugify(wanted, allow_unicode=True) or "page"
    return find_available_slug(parent, slug[:MAX_SLUG].strip("-"))


def possible_parents(kind: str, locale: Locale | None = None) -> list[Page]:
    """Every page under which a page of this kind can be made, in the order of the tree."""
    models = page_models(kind)
    parents = {parent for model in models for parent in model.clean_parent_page_models()}
    pages = [
        page
        for parent in parents
        if any(model in parent.creatable_subpage_models() for model in models)
        for page in parent.objects.filter(depth__gt=1).select_related("locale")
        if locale is None or page.locale_id == locale.pk
    ]
    return sorted(pages, key=lambda page: page.path)


def _has_path(page: Page, path: str) -> bool:
    wanted = "/" + unquote(urlparse(path).path).strip("/") + "/"
    return wanted in (page.url_path, urlparse(page.url or "").path)


def _listing(places: list[Page]) -> str:
    paths = [urlparse(page.url).path if page.url else page.url_path for page in places]
    return _("Possible are: %(paths)s.") % {"paths": listed(paths)} if paths else ""
