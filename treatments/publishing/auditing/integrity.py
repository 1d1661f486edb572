"""Is the chain of editions whole, from the first to the last?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db import connection

from treatments.publishing.auditing.heads import editions_without_head
from treatments.publishing.canonical import canonical, digest, section_digests
from treatments.publishing.ledger import triggers
from treatments.publishing.ledger.chain import chain_hash
from treatments.publishing.ledger.edition import Edition
from treatments.publishing.ledger.tip import GENESIS, LedgerTip

AT_ONCE = 200


@dataclass(frozen=True)
class Flaw:
    """``sequence``: of the edition where it shows; None where the ledger as a whole is meant. ``about``: its
    document, in words."""

    sequence: int | None
    words: str
    about: str = ""

    def __str__(self) -> str:
        return f"Edition {self.sequence}, {self.about}: {self.words}" if self.sequence else self.words


def first_flaw_of_chain() -> tuple[Flaw | None, int]:
    """The first broken link, and how many editions were read. What follows a broken link proves nothing."""
    previous_hash, expected, read = GENESIS, 1, 0
    for edition in Edition.objects.order_by("sequence").iterator(chunk_size=AT_ONCE):
        words = _flaw_of(edition, previous_hash, expected)
        if words:
            return Flaw(edition.sequence, words, _about(edition)), read
        previous_hash, expected, read = edition.hash, edition.sequence + 1, read + 1
    tip = LedgerTip.objects.filter(pk=1).first() or LedgerTip()
    if (tip.sequence, tip.hash) != (expected - 1, previous_hash):
        return Flaw(
            None, f"The chain ends at {expected - 1}; the ledger says that it ends at {tip.sequence}."
        ), read
    return None, read


def flaws_around() -> Iterator[Flaw]:
    """What guards the chain and what points into it."""
    for name in triggers.missing(connection):
        yield Flaw(None, f"The trigger {name} is gone: migrate again, or editions can be changed unseen.")
    for edition in editions_without_head():
        words = "It is the last one of its document, and no head says so: run reconcile."
        yield Flaw(edition.sequence, words, _about(edition))


def _about(edition: Edition) -> str:
    return f"“{edition.name}” ({edition.locale}, page {edition.page_id})"


def _flaw_of(edition: Edition, previous_hash: str, expected: int) -> str:
    """What is wrong with it; empty if nothing is."""
    if edition.sequence != expected:
        return f"{expected} should come here: an edition is missing."
    if edition.previous_hash != previous_hash:
        return "It does not follow the edition before it."
    if digest(edition.document) != edition.sha256:
        return "The document is not the one that was published."
    if edition.document and section_digests(edition.content) != edition.sections:
        return "The hashes of its sections are not those of the document."
    if edition.document and canonical(edition.content) != edition.document:
        return "The document is not written in canonical form."
    if chain_hash(edition) != edition.hash:
        return "Something besides the document was changed: its hash is another."
    return ""
