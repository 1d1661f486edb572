"""Does an edition still say what it said when it was appended?"""

from __future__ import annotations

from dataclasses import dataclass

from treatments.publishing.canonical import digest, section_digests
from treatments.publishing.ledger.chain import chain_hash
from treatments.publishing.ledger.edition import Edition
from treatments.publishing.ledger.tip import GENESIS


@dataclass(frozen=True)
class Proof:
    """Of this edition and its link to the one before it in the ledger. ``verify_ledger`` walks the whole
    chain."""

    document_matches: bool
    sections_match: bool
    hash_matches: bool
    follows: bool

    @property
    def holds(self) -> bool:
        return self.document_matches and self.sections_match and self.hash_matches and self.follows


def proof_of(edition: Edition) -> Proof:
    sections = section_digests(edition.content) if edition.document else {}
    return Proof(
        document_matches=digest(edition.document) == edition.sha256,
        sections_match=sections == edition.sections,
        hash_matches=chain_hash(edition) == edition.hash,
        follows=edition.previous_hash == _hash_before(edition),
    )


def _hash_before(edition: Edition) -> str:
    if edition.sequence == 1:
        return GENESIS
    before = Edition.objects.filter(sequence=edition.sequence - 1).values_list("hash", flat=True).first()
    return before or ""
