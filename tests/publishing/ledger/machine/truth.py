"""What should be published now, worked out from the pages alone.

Not by the code that decides it: what is public is asked here of each page, one by one, in the slowest and
plainest way.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone
from wagtail.models import Page, PageViewRestriction, Site

from tests.publishing.ledger.machine.reader import Place
from treatments.publishing.presented import Presented, presented


@dataclass(frozen=True)
class Published:
    page: Page
    says: Presented


def should_be_published() -> dict[Place, Published]:
    Site.clear_site_root_paths_cache()
    found = {}
    for page in public_pages():
        says = presented(page)
        if not says.is_withheld:
            found[str(says.key), says.locale] = Published(page, says)
    return found


def public_pages() -> list[Page]:
    private = [
        restriction.page.path for restriction in PageViewRestriction.objects.select_related("page").all()
    ]
    pages = Page.objects.filter(depth__gt=1).select_related("locale", "alias_of").specific()
    return [page for page in pages if _is_public(page, private)]


def _is_public(page: Page, private: list[str]) -> bool:
    is_in_time = page.expire_at is None or page.expire_at > timezone.now()
    is_open = not any(page.path.startswith(path) for path in private)
    is_mirror = page.alias_of is not None and page.alias_of.locale_id != page.locale_id
    return page.live and is_in_time and is_open and not is_mirror and page.full_url is not None
