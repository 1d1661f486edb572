"""Whoever gets past the guards and changes the ledger is found out: at the first edition that he touched."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection

from tests.publishing.ledger.commands import run
from tests.unguarded import unguarded_ledger
from treatments.models import Edition, Head, LedgerTip, TreatmentPage
from treatments.publishing.canonical import canonical, digest, section_digests
from treatments.publishing.ledger.chain import chain_hash

pytestmark = pytest.mark.django_db

NOBODY = "f" * 64


def victim(page: TreatmentPage) -> Edition:
    """In the middle of the ledger, and no longer what is live."""
    return Edition.objects.get(page_id=page.pk, number=2)


def tamper(edition: Edition, **columns: Any) -> None:
    with unguarded_ledger():
        Edition.objects.filter(pk=edition.pk).update(**columns)


def remove(*editions: Edition) -> None:
    with unguarded_ledger():
        Edition.objects.filter(pk__in=[edition.pk for edition in editions])._raw_delete(connection.alias)
        with connection.cursor() as cursor:
            # Or PostgreSQL would not put the guards back while it still has to look at references.
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE") if connection.vendor == "postgresql" else None


def forge(edition: Edition, **columns: Any) -> None:
    """With every hash of the row made anew, as somebody does who has read the code."""
    for name, value in columns.items():
        setattr(edition, name, value)
    edition.sha256, edition.sections = digest(edition.document), section_digests(edition.content)
    edition.hash = chain_hash(edition)
    tamper(edition, **columns, sha256=edition.sha256, sections=edition.sections, hash=edition.hash)


def edited(document: str) -> str:
    assert "It closes veins." in document
    return document.replace("It closes veins.", "It never fails.")


def found() -> tuple[int, str]:
    """The first complaint: the sequence that it names, and its words."""
    ended = run("verify_ledger")
    assert ended.code == 1
    match = re.match(r"Edition (\d+), “.+” \(.+?\): (.+)", ended.text)
    assert match, ended.text
    return int(match[1]), match[2]


def test_a_whole_ledger_is_said_to_be_whole(treatment: TreatmentPage) -> None:
    count = Edition.objects.count()
    assert run("verify_ledger") == (0, f"The chain of {count} editions is whole.\n")


def test_an_empty_ledger_is_whole(db: None) -> None:
    assert run("verify_ledger") == (0, "The chain of 0 editions is whole.\n")


def test_looking_changes_nothing(treatment: TreatmentPage, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(6) as queries:
        run("verify_ledger")
    writing = ("INSERT", "UPDATE", "DELETE")
    assert not [each["sql"] for each in queries if each["sql"].startswith(writing)]


Change = Callable[[Edition], dict[str, Any]]
CHANGES: dict[str, tuple[Change, str]] = {
    "the document": (
        lambda edition: {"document": edited(edition.document)},
        "The document is not the one that was published.",
    ),
    "the document and its hash": (
        lambda edition: {
            "document": edited(edition.document),
            "sha256": digest(edited(edition.document)),
        },
        "The hashes of its sections are not those of the document.",
    ),
    "the hash of the document": (
        lambda edition: {"sha256": NOBODY},
        "The document is not the one that was published.",
    ),
    "the hash of a section": (
        lambda edition: {"sections": {**edition.sections, "risks": NOBODY}},
        "The hashes of its sections are not those of the document.",
    ),
    "a section that is not there": (
        lambda edition: {"sections": {**edition.sections, "miracles": NOBODY}},
        "The hashes of its sections are not those of the document.",
    ),
    "its own hash": (lambda edition: {"hash": NOBODY}, "Something besides the document was changed"),
    "the hash of the one before": (
        lambda edition: {"previous_hash": NOBODY},
        "It does not follow the edition before it.",
    ),
    "the author": (
        lambda edition: {"user_name": "Somebody else"},
        "Something besides the document was changed",
    ),
    "the moment": (
        lambda edition: {"published_at": edition.published_at.replace(year=2020)},
        "Something besides the document was changed",
    ),
    "whether it is material": (
        lambda edition: {"is_material": not edition.is_material},
        "Something besides the document was changed",
    ),
    "the state of the translation": (
        lambda edition: {"translation": edition.translation.replace("source", "current")},
        "Something besides the document was changed",
    ),
}


@pytest.mark.parametrize(("change", "words"), CHANGES.values(), ids=CHANGES)
def test_a_changed_edition_is_named(treatment: TreatmentPage, change: Change, words: str) -> None:
    edition = victim(treatment)
    tamper(edition, **change(edition))

    sequence, said = found()

    assert sequence == edition.sequence
    assert said.startswith(words)


def test_a_document_in_another_spelling_is_named(treatment: TreatmentPage) -> None:
    """Its hashes are right, its bytes are not those that a reader can make anew."""
    edition = victim(treatment)
    forge(edition, document=edition.document.replace('":', '": ', 1))
    assert found() == (edition.sequence, "The document is not written in canonical form.")


def test_a_forger_who_makes_every_hash_anew_is_found_at_the_next_link(treatment: TreatmentPage) -> None:
    edition = victim(treatment)
    forge(edition, document=edited(edition.document))
    assert found() == (edition.sequence + 1, "It does not follow the edition before it.")


def test_the_last_edition_cannot_be_forged_either(treatment: TreatmentPage) -> None:
    last = Edition.objects.latest("sequence")
    forge(last, document=canonical({**last.content, "summary": "It never fails."}))

    ended = run("verify_ledger")

    assert ended.code == 1
    assert f"the ledger says that it ends at {last.sequence}" in ended.text


def test_of_several_the_first_is_named(treatment: TreatmentPage) -> None:
    editions = list(Edition.objects.filter(page_id=treatment.pk).order_by("-sequence"))
    for edition in editions:
        tamper(edition, user_name="Somebody else")
    assert found()[0] == editions[-1].sequence


def test_a_missing_edition_is_named_by_the_one_after_it(treatment: TreatmentPage) -> None:
    edition = victim(treatment)
    remove(edition)
    assert found() == (
        edition.sequence + 1,
        f"{edition.sequence} should come here: an edition is missing.",
    )


def test_a_missing_beginning_is_named(treatment: TreatmentPage) -> None:
    first = Edition.objects.earliest("sequence")
    Head.objects.filter(edition=first).delete()
    remove(first)
    assert found() == (first.sequence + 1, f"{first.sequence} should come here: an edition is missing.")


def test_a_missing_end_is_noticed(treatment: TreatmentPage) -> None:
    last = Edition.objects.latest("sequence")
    Head.objects.filter(edition=last).delete()
    remove(last)

    ended = run("verify_ledger")

    assert ended.code == 1
    assert ended.text.startswith(
        f"The chain ends at {last.sequence - 1}; the ledger says that it ends at {last.sequence}."
    )


def test_a_tip_that_was_set_back_is_noticed(treatment: TreatmentPage) -> None:
    LedgerTip.objects.update(hash=NOBODY)
    ended = run("verify_ledger")
    assert ended.code == 1
    assert ended.text.startswith("The chain ends at ")


def test_an_edition_that_was_slipped_in_is_named(treatment: TreatmentPage) -> None:
    """Behind the last one, with a hash that fits, but not through the ledger."""
    last = Edition.objects.filter(page_id=treatment.pk).latest("sequence")
    tip = Edition.objects.latest("sequence")
    last.pk, last.number, last.previous_hash = tip.sequence + 1, last.number + 1, tip.hash
    last.hash = chain_hash(last)
    last.save(force_insert=True)

    ended = run("verify_ledger")

    assert ended.code == 1
    assert ended.text.startswith(
        f"The chain ends at {last.pk}; the ledger says that it ends at {tip.sequence}."
    )


def test_the_page_of_a_changed_edition_is_named(treatment: TreatmentPage) -> None:
    edition = victim(treatment)
    tamper(edition, document=edited(edition.document))
    assert "Sclerotherapy" in run("verify_ledger").text


@pytest.mark.parametrize("tampering", ["live", "withdrawn", "gone"])
def test_heads_that_contradict_their_editions_are_named(treatment: TreatmentPage, tampering: str) -> None:
    head = Head.objects.get(page_id=treatment.pk)
    match tampering:
        case "live":
            treatment.unpublish()
            Head.objects.filter(pk=head.pk).update(is_live=True)
        case "withdrawn":
            Head.objects.filter(pk=head.pk).update(is_live=False)
        case "gone":
            head.delete()

    sequence, said = found()

    assert sequence == Edition.objects.filter(page_id=treatment.pk).latest("sequence").sequence
    assert said.endswith("run reconcile.")
