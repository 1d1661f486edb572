"""The locales, the site, and the pages that gather others."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.conf import settings
from wagtail.models import Locale, Page, Site

from home.models import HomePage
from treatments.authoring.drafting.filling import fill_common
from treatments.authoring.drafting.references import References
from treatments.authoring.drafting.streams import raw_blocks
from treatments.authoring.importing.formats import markdown
from treatments.models import ArticleIndexPage, ConditionIndexPage, TreatmentIndexPage

INDEX_MODELS = {"treatment": TreatmentIndexPage, "condition": ConditionIndexPage, "article": ArticleIndexPage}


def make_locales() -> None:
    """Every content language."""
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)


def make_site(description: Mapping[str, Any], folder: Path, port: int) -> HomePage:
    """The home page and its index pages, made once: what an editor has changed since stays."""
    locale = Locale.get_default()
    home = HomePage.objects.filter(locale=locale, depth=2).first() or _make_home(description["home"], folder)
    for given in description["indexes"]:
        model = INDEX_MODELS[given["type"]]
        if not model.objects.child_of(home).exists():
            _add(home, model(slug=given["slug"]), given, folder)
    Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "localhost", "port": port, "root_page": home, "site_name": home.title},
    )
    return home


def set_highlights(home: HomePage, names: list[str]) -> None:
    """Once the pages are there; an editor's choice stays."""
    if home.highlights:
        return
    references = References(home.locale)
    ids = references.pages(names, references.treatments, references.conditions, references.articles)
    home.highlights = raw_blocks(home.highlights, (("page", pk) for pk in ids))
    home.save_revision().publish()


def _make_home(given: Mapping[str, Any], folder: Path) -> HomePage:
    root = Page.get_first_root_node()
    # Wagtail's welcome page holds the slug, and the site until it has another root.
    for welcome in root.get_children().filter(slug=given["slug"]).not_type(HomePage):
        welcome.slug = f"{welcome.slug}-welcome"
        welcome.save()
    home = _add(root, HomePage(slug=given["slug"]), given, folder)
    Site.objects.filter(is_default_site=True).update(root_page=home)
    for welcome in root.get_children().filter(slug=f"{given['slug']}-welcome"):
        welcome.delete()
    return HomePage.objects.get(pk=home.pk)


def _add(parent: Page, page: Any, given: Mapping[str, Any], folder: Path) -> Any:
    page.title, page.locale = given["name"], Locale.get_default()
    page.introduction = markdown.rich(given.get("introduction", ""))
    fill_common(page, given, References(page.locale, folder))
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page
