"""What stands around a document on a rendered page: navigation, breadcrumbs, other languages, addresses."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import get_language, get_language_info
from wagtail.models import Locale, Page, Site

from treatments.publishing.visibility import visible


@dataclass(frozen=True)
class Link:
    title: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Language:
    """A locale in which the page is live. ``name`` is what its own speakers call it."""

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
    navigation: list[Link]
    breadcrumbs: list[Link]
    languages: list[Language]
    canonical_url: str
    default_url: str
    content_language: str


def surroundings(page: Page | None, request: HttpRequest) -> Surroundings:
    """``page`` is None where there is none: on the page that says so."""
    site = Site.find_for_request(request)
    home = _home(site, page)
    languages = _languages(page, request) if page else []
    return Surroundings(
        site_name=(site.site_name if site else "") or (home.title if home else ""),
        home_url=(home.get_url(request) if home else None) or "/",
        navigation=_navigation(home, page, request) if home else [],
        breadcrumbs=_breadcrumbs(home, page, request) if home and page else [],
        languages=languages,
        canonical_url=_canonical_url(page, request) if page else "",
        default_url=_default_url(languages),
        content_language=_content_language(page) if page else "",
    )


def language_name(code: str) -> str:
    """The language in its own words; the code itself where nobody wrote that down."""
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code


def text_direction(code: str) -> str:
    try:
        return "rtl" if get_language_info(code)["bidi"] else "ltr"
    except KeyError:
        return "ltr"


def _home(site: Site | None, page: Page | None) -> Page | None:
    if site is None:
        return None
    locale = page.locale if page else Locale.objects.filter(language_code=get_language()).first()
    root: Page = site.root_page
    return (root.get_translation_or_none(locale) if locale else None) or root


def _navigation(home: Page, page: Page | None, request: HttpRequest) -> list[Link]:
    children = home.get_children().filter(visible()).in_menu()
    return [
        Link(child.title, child.get_url(request) or "", bool(page and page.path.startswith(child.path)))
        for child in children
    ]


def _breadcrumbs(home: Page, page: Page, request: HttpRequest) -> list[Link]:
    ancestors = page.get_ancestors().filter(depth__gte=home.depth)
    return [Link(ancestor.title, ancestor.get_url(request) or "", False) for ancestor in ancestors]


def _languages(page: Page, request: HttpRequest) -> list[Language]:
    """The live translations that are translations: an alias repeats another language's text. Empty if the
    page is the only one."""
    translations = (
        Page.objects.filter(visible(), translation_key=page.translation_key, alias_of__isnull=True)
        .select_related("locale")
        .order_by("locale__id")
    )
    languages = [
        Language(
            code=translation.locale.language_code,
            name=language_name(translation.locale.language_code),
            url=translation.get_full_url(request) or "",
            is_current=translation.pk == page.pk,
        )
        for translation in translations
    ]
    return languages if any(not language.is_current for language in languages) else []


def _default_url(languages: list[Language]) -> str:
    source = Locale.get_default().language_code
    return next((language.url for language in languages if language.code == source), "")


def _canonical_url(page: Page, request: HttpRequest) -> str:
    """Of an alias, the address of the page that it repeats."""
    original: Page = page.alias_of if page.alias_of_id else page
    return original.get_full_url(request) or ""


def _content_language(page: Page) -> str:
    return str((page.alias_of.locale if page.alias_of_id else page.locale).language_code)
