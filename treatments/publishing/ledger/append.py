"""The one place where editions are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from treatments.authoring.vocabulary import SAFETY_SECTIONS
from treatments.publishing.canonical import digest, section_digests
from treatments.publishing.documents import SCHEMA_VERSION
from treatments.publishing.edited_by import EditedBy
from treatments.publishing.ledger.chain import chain_hash
from treatments.publishing.ledger.edition import Action, Cause, Edition
from treatments.publishing.ledger.tip import LedgerTip
from treatments.publishing.presented import Presented


@dataclass(frozen=True)
class Origin:
    """From which page, by whom, and why."""

    cause: Cause
    page_id: int
    revision_id: int | None
    by: EditedBy


def append_published(tip: LedgerTip, before: Edition | None, presented: Presented, origin: Origin) -> Edition:
    """``before``: the last edition of the same document. ``tip`` is locked, and moves on."""
    sections = section_digests(presented.content)
    known = before.sections if before else {}
    changed = sorted(name for name in {*sections, *known} if sections.get(name) != known.get(name))
    edition = Edition(
        key=presented.key,
        locale=presented.locale,
        type=presented.type,
        action=Action.PUBLISHED,
        expires_at=presented.expires_at,
        name=presented.name,
        slug=presented.slug,
        url=presented.url,
        document=presented.document,
        sha256=digest(presented.document),
        sections=sections,
        changed_sections=changed,
        is_material=not SAFETY_SECTIONS.isdisjoint(changed),
        translation=presented.translation,
    )
    return _append(tip, before, edition, origin)


def append_withdrawn(
    tip: LedgerTip, before: Edition, withdrawal: Mapping[str, Any], origin: Origin
) -> Edition:
    """Ends the document of ``before``, whose name and address it keeps."""
    edition = Edition(
        key=before.key,
        locale=before.locale,
        type=before.type,
        action=Action.WITHDRAWN,
        name=before.name,
        slug=before.slug,
        url=before.url,
        document="",
        sha256=digest(""),
        sections={},
        changed_sections=sorted(before.sections),
        is_material=not SAFETY_SECTIONS.isdisjoint(before.sections),
        translation=before.translation,
        withdrawal=dict(withdrawal),
    )
    return _append(tip, before, edition, origin)


def _append(tip: LedgerTip, before: Edition | None, edition: Edition, origin: Origin) -> Edition:
    edition.sequence = tip.sequence + 1
    edition.number = before.number + 1 if before else 1
    edition.published_at = _later_than(tip.published_at)
    edition.schema_version = SCHEMA_VERSION
    edition.cause = origin.cause
    edition.page_id, edition.revision_id = origin.page_id, origin.revision_id
    edition.user_id, edition.user_name = origin.by.user_id, origin.by.name
    edition.previous_hash = tip.hash
    edition.hash = chain_hash(edition)
    edition.save(force_insert=True)
    tip.sequence, tip.hash, tip.published_at = edition.sequence, edition.hash, edition.published_at
    tip.save(update_fields=["sequence", "hash", "published_at"])
    return edition


def _later_than(last: datetime | None) -> datetime:
    """Two editions never share a moment, and a clock that is set back does not turn their order round."""
    now = timezone.now()
    return max(now, last + timedelta(microseconds=1)) if last else now
