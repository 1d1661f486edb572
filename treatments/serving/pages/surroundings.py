"""What stands around a document on a rendered page: navigation, breadcrumbs, other languages, addresses."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language

from treatments.publishing.languages import language_name
from treatments.serving.heads.row import Row
from treatments.serving.heads.sql import Sql, fetch, one_of, readable
from treatments.serving.pages.shown import Shown
from treatments.serving.pages.site import site_id
from treatments.serving.pages.staleness import Staleness, staleness

STEP = 4  # characters of Wagtail's tree path for each level


@dataclass(frozen=True)
class Link:
    title: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Language:
    """A locale in which the page is published. ``name`` is what its own speakers call it."""

    code: str
    name: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Surroundings:
    """``content_language`` differs from the page's locale where the page only mirrors the source's text.
    ``default_url`` is for readers of any other language."""

    site_name: str
    home_url: str
    navigation: list[Link] = field(default_factory=list)
    breadcrumbs: list[Link] = field(default_factory=list)
    languages: list[Language] = field(default_factory=list)
    canonical_url: str = ""
    default_url: str = ""
    content_language: str = ""
    staleness: Staleness | None = None


@dataclass(frozen=True)
class _Place:
    name: str
    url: str
    tree_path: str
    in_menu: bool
    is_above: bool


def surroundings(shown: Shown | None, request: HttpRequest) -> Surroundings:
    """One statement. ``shown`` is None where there is no page: on the one that says so."""
    site_name, places = _places(shown, site_id(request))
    above = [place for place in places if place.is_above]
    home = above[0] if above else None
    name = site_name or (home.name if home else "")
    navigation = [
        Link(place.name, place.url, bool(shown and shown.tree_path.startswith(place.tree_path)))
        for place in places
        if place.in_menu and home and len(place.tree_path) == len(home.tree_path) + STEP
    ]
    home_url = home.url if home else "/"
    if shown is None:
        return Surroundings(name, home_url, navigation)
    languages = _languages(shown)
    return Surroundings(
        site_name=name,
        home_url=home_url,
        navigation=navigation,
        breadcrumbs=[
            Link(place.name, place.url, False) for place in above if place.tree_path != shown.tree_path
        ],
        languages=languages,
        canonical_url=shown.url,
        default_url=next((each.url for each in languages if each.code == settings.LANGUAGE_CODE), ""),
        content_language=shown.content_locale,
        staleness=staleness(shown),
    )


def _places(shown: Shown | None, site: int | None) -> tuple[str, list[_Place]]:
    """The pages above, the topmost first, and those that the menu has; with them the name of the site."""
    above, is_readable = _above(shown, "a"), readable()
    locale = shown.locale if shown else get_language() or settings.LANGUAGE_CODE
    home = Sql(
        f"(SELECT a.key FROM treatments_head a WHERE {above.text} AND a.is_live AND a.locale = %s "
        f"AND a.site_id = %s ORDER BY a.tree_path LIMIT 1)",
        (*above.values, locale, site),
    )
    above = _above(shown, "h")
    rows = fetch(
        f"SELECT s.site_name, h.name, h.url, h.tree_path, h.in_menu AND h.parent_key = {home.text}, "
        f"{above.text} "
        f"FROM wagtailcore_site s LEFT JOIN treatments_head h ON h.site_id = s.id AND h.locale = %s "
        f"AND {is_readable.text} AND ({above.text} OR (h.in_menu AND h.parent_key = {home.text})) "
        f"WHERE s.id = %s ORDER BY h.tree_path",
        (
            *home.values,
            *above.values,
            locale,
            *is_readable.values,
            *above.values,
            *home.values,
            site,
        ),
    )
    places = [_place(row) for row in rows if row[1] is not None]
    return (rows[0][0] if rows else ""), places


def _place(row: tuple[Any, ...]) -> _Place:
    _site_name, name, url, tree_path, in_menu, is_above = row
    return _Place(name, urlsplit(url).path, tree_path, bool(in_menu), bool(is_above))


def _above(shown: Shown | None, alias: str) -> Sql:
    """The page and those above it; the home page where there is no page."""
    if shown is None or not shown.tree_path:
        return Sql(f"({alias}.parent_key IS NULL)")
    path = shown.tree_path
    return one_of(f"{alias}.tree_path", [path[:end] for end in range(STEP, len(path) + 1, STEP)])


def _languages(shown: Shown) -> list[Language]:
    """Those in which it is published: a mirror repeats another language's text. Empty if there is no
    other."""
    order = [code for code, _name in settings.LANGUAGES]
    languages = [
        Language(row.locale, language_name(row.locale), row.url, row.locale == shown.locale)
        for row in sorted(shown.translations, key=lambda row: _rank(row, order))
    ]
    return languages if any(not language.is_current for language in languages) else []


def _rank(row: Row, order: list[str]) -> tuple[int, str]:
    return (order.index(row.locale) if row.locale in order else len(order), row.locale)
