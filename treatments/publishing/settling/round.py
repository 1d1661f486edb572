"""One look at some pages: each is published or withdrawn, as it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.models import Page

from treatments.publishing.batches import batched
from treatments.publishing.ledger.edition import Cause, Edition
from treatments.publishing.ledger.head import Head
from treatments.publishing.publish import publish, withdraw
from treatments.publishing.settling.dependants import dependants
from treatments.publishing.visibility import public_pages

# Links reach from page to page, and each new edition may concern others; documents that show one another
# agree after two rounds. More would mean that a document never comes to rest: a defect of ``present``.
MOST_ROUNDS = 10


@dataclass(frozen=True)
class Round:
    """What was appended, and the ids of the pages to look at in the next round."""

    editions: list[Edition]
    next_ids: set[int]


def settle_round(page_ids: Iterable[int], cause: Cause) -> Round:
    """Needs the ledger's lock."""
    ids = set(page_ids)
    pages = public_pages(ids)
    changed = [*_withdrawn(ids - pages.keys(), cause), *_published(pages.values(), cause)]
    next_ids: set[int] = set()
    for page, edition in changed:
        next_ids |= dependants(edition, _before(edition), page)
    return Round([edition for _page, edition in changed], next_ids)


def cause_of_next_round(cause: Cause) -> Cause:
    return Cause.SHOWN if cause in (Cause.EDIT, Cause.PLACE) else cause


def _withdrawn(page_ids: set[int], cause: Cause) -> list[tuple[Page | None, Edition]]:
    heads: list[Head] = []
    for some in batched(page_ids):
        heads += Head.objects.filter(page_id__in=some, is_live=True).select_related("edition")
    withdrawn = [(head.page_id, withdraw(head, cause)) for head in heads]
    pages = Page.objects.in_bulk([page_id for page_id, _edition in withdrawn]) if withdrawn else {}
    return [(pages.get(page_id), edition) for page_id, edition in withdrawn if edition]


def _published(pages: Iterable[Page], cause: Cause) -> list[tuple[Page | None, Edition]]:
    published = [(page, publish(page, cause)) for page in sorted(pages, key=lambda page: page.pk)]
    return [(page, edition) for page, edition in published if edition]


def _before(edition: Edition) -> Edition | None:
    same_document = Edition.objects.filter(key=edition.key, locale=edition.locale)
    return same_document.filter(number=edition.number - 1).first()
