"""A path of a site, as somebody who met it in a link has it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from django.apps import apps
from wagtail.models import Page, Site

from treatments.publishing.locales import fallback_chain
from treatments.serving.api import problems
from treatments.serving.api.parameters import InvalidValue
from treatments.serving.api.problems import Problem, closest, listed
from treatments.serving.heads.finding import Found, Wanted, find


@dataclass(frozen=True)
class SitePath:
    """``path`` is decoded and ends with a slash, as Wagtail's addresses do."""

    path: str
    site: Site


@dataclass(frozen=True)
class Redirection:
    location: str
    is_permanent: bool


def read_site_path(text: str) -> SitePath:
    """From a path, or from a whole address: then of the site that has its host."""
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise InvalidValue(f"“{text}” is neither a path nor an address.") from error
    if not parts.netloc and not text.startswith("/"):
        raise InvalidValue(f"“{text}” is no path: it starts with a slash, as in /en/treatments/.")
    path = unquote(parts.path) or "/"
    if "\0" in path:
        raise InvalidValue("The path has a null character.")
    return SitePath(path if path.endswith("/") else f"{path}/", _site(parts.hostname))


def redirection(wanted: SitePath) -> Redirection | None:
    """One that editors have set, or Wagtail has when a page moved; if the project keeps any."""
    if not apps.is_installed("wagtail.contrib.redirects"):
        return None
    from wagtail.contrib.redirects.models import Redirect

    path = Redirect.normalise_path(wanted.path)
    redirect = Redirect.get_for_site(wanted.site).filter(old_path=path).order_by("-site").first()
    location = redirect and redirect.link
    return Redirection(str(location), redirect.is_permanent) if location else None


def mirrored(wanted: SitePath) -> tuple[Found, str] | None:
    """What a page repeats that is not translated yet, and the locale under which it does."""
    for root in Site.get_site_root_paths():
        if root.site_id != wanted.site.pk or root.language_code is None:
            continue
        beneath = wanted.path.removeprefix(f"/{root.language_code}/")
        if beneath == wanted.path:
            continue
        page = (
            Page.objects.filter(url_path=root.root_path + beneath, live=True).exclude(alias_of=None).first()
        )
        if page is None:
            continue
        chain = fallback_chain(root.language_code)
        document_type = getattr(page.specific_class, "document_type", "")
        found = find(Wanted(document_type, page.translation_key, chain))
        return (found, root.language_code) if found and found.is_readable else None
    return None


def _site(host: str | None) -> Site:
    sites = {site.hostname: site for site in Site.objects.order_by("-is_default_site", "pk")}
    if not sites:
        raise Problem(problems.NOT_FOUND, "Nothing is published: there is no site.", parameter="path")
    if host is None:
        return next(iter(sites.values()))
    if host not in sites:
        detail = f"“{host}” is no site here; known are {listed(sites)}."
        raise InvalidValue(detail, list(sites), closest(host, sites))
    return sites[host]
