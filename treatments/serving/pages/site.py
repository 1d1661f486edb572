"""Which site a request is for, without asking the database where there is no choice."""

from __future__ import annotations

from urllib.parse import urlsplit

from django.http import HttpRequest
from wagtail.models import Site


def site_id(request: HttpRequest) -> int | None:
    """Wagtail keeps the roots of all sites in the cache. None where there is no site at all."""
    roots = {root.site_id: root.root_url for root in Site.get_site_root_paths()}
    if len(roots) == 1:
        return next(iter(roots))
    host = request.get_host()
    for pk, root_url in roots.items():
        if urlsplit(root_url).netloc == host:
            return pk
    site = Site.find_for_request(request)
    return site.pk if site else None
