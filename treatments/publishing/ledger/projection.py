"""From the ledger and the place of a page to its head."""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, date, datetime, time
from typing import Any
from urllib.parse import unquote, urlsplit
from uuid import UUID

from wagtail.models import Page, Site

from treatments.publishing.canonical import canonical
from treatments.publishing.documents.summaries import summary_of
from treatments.publishing.ledger.edition import Action, Edition
from treatments.publishing.ledger.head import Head, HeadTerm
from treatments.publishing.presented import Presented


def head_columns(page: Page, presented: Presented, edition: Edition, previous: Head | None) -> dict[str, Any]:
    """Every column of the head of a live page, by name."""
    content = presented.content
    parent = page.get_parent()
    parts = page.get_url_parts()
    return {
        "type": presented.type,
        "edition_id": edition.sequence,
        "is_live": True,
        "page_id": page.pk,
        "site_id": parts[0] if parts else None,
        "slug": presented.slug,
        "url": presented.url,
        "path": unquote(urlsplit(presented.url).path),
        "parent_key": parent.translation_key if parent and not parent.is_root() else None,
        "tree_path": page.path,
        "in_menu": page.show_in_menus,
        "name": presented.name,
        "order_name": order_name(presented.name),
        "summary": str(content.get("summary", "")),
        "kind": str(content.get("kind", "")),
        "next_review": _day(content.get("review", {}).get("next_review")),
        "date_published": _first_published(content, edition, previous),
        "published_at": edition.published_at,
        "expires_at": presented.expires_at,
        "translation_status": translation_status(presented.translation),
        "summary_document": canonical(summary_of(presented.type, content)),
    }


def ended_head_columns(edition: Edition) -> dict[str, Any]:
    """As far as an edition alone knows them, for a head whose page is not there or not public."""
    content = edition.content or {}
    roots = Site.get_site_root_paths()
    site = next((root.site_id for root in roots if edition.url.startswith(f"{root.root_url}/")), None)
    return {
        "type": edition.type,
        "edition_id": edition.sequence,
        "is_live": edition.action == Action.PUBLISHED,
        "page_id": edition.page_id,
        "site_id": site,
        "slug": edition.slug,
        "url": edition.url,
        "path": unquote(urlsplit(edition.url).path),
        "name": edition.name,
        "order_name": order_name(edition.name),
        "date_published": _first_published(content, edition, None),
        "published_at": edition.published_at,
        "expires_at": edition.expires_at,
        "translation_status": translation_status(edition.translation),
    }


def translation_status(translation: str) -> str:
    """``translation``: as an edition has it, JSON."""
    return str(json.loads(translation)["status"])


def order_name(name: str) -> str:
    """Without case and accents: É stands beside E."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))[:255]


def terms(content: Any) -> set[tuple[str, str]]:
    """What lists can be narrowed by: (name, value)."""
    conditions = {("condition", link["id"]) for link in content.get("indications", {}).get("conditions", ())}
    about = {("about", link["id"]) for link in content.get("about", ())}
    return conditions | about | {("body_site", site["slug"]) for site in content.get("body_sites", ())}


def write_terms(head: Head, content: Any) -> None:
    wanted = terms(content) if content else set()
    known = {(term.name, term.value): term.pk for term in head.terms.all()}
    head.terms.filter(pk__in=[pk for term, pk in known.items() if term not in wanted]).delete()
    HeadTerm.objects.bulk_create(
        HeadTerm(head=head, name=name, value=value) for name, value in sorted(wanted - known.keys())
    )


def readable_condition_keys(content: Any) -> set[UUID]:
    return {UUID(value) for name, value in terms(content or {}) if name == "condition"}


def _day(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None


def _first_published(content: Any, edition: Edition, previous: Head | None) -> datetime:
    """An article says itself; any other was first published with its first edition."""
    day = _day(content.get("date_published"))
    if day:
        return datetime.combine(day, time(), tzinfo=UTC)
    if previous or edition.number == 1:
        return previous.date_published if previous else edition.published_at
    first = Edition.objects.filter(key=edition.key, locale=edition.locale, number=1)
    return first.values_list("published_at", flat=True).first() or edition.published_at
