"""How far a re-issue has come."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from treatments.publishing.reissuing.reissue import Reissue

# As ``reissuing.batch`` writes it: the id of a page and what went wrong with it.
FAILURE = re.compile(r"^(\d+): (.*)$", re.MULTILINE)


@dataclass(frozen=True)
class Failure:
    """``title`` and ``url`` are empty where the page is gone."""

    page_id: int
    title: str
    url: str
    words: str


@dataclass(frozen=True)
class Progress:
    reissue: Reissue
    state: str
    is_running: bool
    url: str

    @property
    def percent(self) -> int:
        total = max(self.reissue.total, 1)
        return min(100, self.reissue.done * 100 // total)


def progress(reissue: Reissue) -> Progress:
    is_running = reissue.finished_at is None
    url = reverse("treatments_ledger:reissue", args=[reissue.pk])
    return Progress(reissue, _state(reissue), is_running, url)


def _state(reissue: Reissue) -> str:
    if reissue.finished_at is None:
        return _("Under way") if reissue.done else _("Waiting")
    return _("Done, with failures") if reissue.failed else _("Done")


def failures(reissue: Reissue) -> list[Failure]:
    """Those that are known by their page; ``reissue.failed`` counts all of them."""
    found = {int(number): words for number, words in FAILURE.findall(reissue.last_error)}
    pages = Page.objects.in_bulk(found)
    return [_failure(page_id, words, pages.get(page_id)) for page_id, words in found.items()]


def _failure(page_id: int, words: str, page: Page | None) -> Failure:
    title = str(page.get_admin_display_title()) if page else ""
    url = reverse("wagtailadmin_pages:edit", args=[page_id]) if page else ""
    return Failure(page_id, title, url, words)
