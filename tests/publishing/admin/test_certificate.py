"""Proof of one edition: what is printed, and the bytes behind it."""

from __future__ import annotations

import hashlib
import re

import pytest
from django.test import Client

from tests import builders
from tests.publishing.admin.samples import editions, two_editions, url
from tests.unguarded import unguarded_ledger
from treatments.models import Edition, TreatmentIndexPage, TreatmentPage
from treatments.publishing.canonical import canonical, digest
from treatments.publishing.instants import instant

pytestmark = pytest.mark.django_db


def test_a_certificate_says_all_that_was_recorded(admin: Client, editor) -> None:
    page = two_editions(editor)
    edition = editions(page)[1]

    html = admin.get(url("edition", page, 2)).content.decode()

    for fact in (
        edition.sha256,
        edition.hash,
        edition.previous_hash,
        edition.url,
        instant(edition.published_at),
        f"<dd>{edition.revision_id}</dd>",
        f"{edition.sequence} in the whole ledger",
        "English",
        "editor",
        "It still stands.",
        "verify_ledger",
    ):
        assert fact in html
    assert "those that the ledger recorded" in html


def test_every_section_stands_in_it_with_its_hash(admin: Client) -> None:
    page = two_editions()
    edition = editions(page)[1]

    html = admin.get(url("edition", page, 2)).content.decode()
    recorded = dict(re.findall(r"<code>(\w+) ([0-9a-f]{64})</code>", html))

    assert recorded["risks"] == digest(canonical(edition.content["risks"]))
    assert recorded.items() <= edition.sections.items()
    assert "You lie down." in html
    assert "It costs 200 pounds." in html
    assert "Rare (1 in 2000)" in html
    # In reading order, which is not that of the stored document.
    assert html.index('id="section-summary"') < html.index('id="section-overview"')


def test_the_bytes_have_the_hash_that_was_printed_and_the_api_has_the_same(admin: Client) -> None:
    page = two_editions()
    html = admin.get(url("edition", page, 1)).content.decode()
    address = re.search(r'curl -s &quot;|curl -s "http://testserver([^"]+)"', html).group(1)

    response = admin.get(url("document", page, 1))

    assert response["Content-Type"] == "application/json"
    assert response["Content-Disposition"] == 'attachment; filename="sclerotherapy.en.1.json"'
    assert hashlib.sha256(response.content).hexdigest() == editions(page)[0].sha256
    assert Client().get(address.replace("&amp;", "&")).content == response.content


def test_an_edition_that_was_replaced_says_until_when_it_stood(admin: Client) -> None:
    page = two_editions()

    html = admin.get(url("edition", page, 1)).content.decode()

    assert f'datetime="{editions(page)[1].published_at.isoformat()[:19]}' in html
    assert "It still stands." not in html


@pytest.mark.parametrize(
    ("column", "words"),
    [
        ("document", "the text is not the one that was published"),
        ("user_name", "something besides the text was changed"),
        ("sections", "the hashes of the sections are not those of the text"),
    ],
)
def test_a_record_that_was_tampered_with_says_so(admin: Client, column: str, words: str) -> None:
    page = two_editions()
    edition = editions(page)[0]
    values = {
        "document": edition.document.replace("180", "18"),
        "user_name": "Somebody else",
        "sections": {**edition.sections, "cost": "0" * 64},
    }
    with unguarded_ledger():
        Edition.objects.filter(pk=edition.pk).update(**{column: values[column]})

    html = admin.get(url("edition", page, 1)).content.decode()

    assert "This record does not hold" in html
    assert words in html
    assert "those that the ledger recorded" not in html


def test_an_edition_whose_predecessor_was_exchanged_says_so(admin: Client) -> None:
    page = two_editions()
    with unguarded_ledger():
        Edition.objects.filter(pk=editions(page)[0].pk).update(hash="f" * 64)

    html = admin.get(url("edition", page, 2)).content.decode()

    assert "it does not follow the edition before it" in html


def test_a_withdrawal_has_a_certificate_and_no_bytes(admin: Client) -> None:
    page = two_editions()
    TreatmentPage.objects.get(pk=page.pk).unpublish()

    html = admin.get(url("edition", page, 3)).content.decode()

    assert "Withdrawn: Gone" in html
    assert "A withdrawal has no text." in html
    assert "Download the exact bytes" not in html
    assert admin.get(url("document", page, 3), follow=True).status_code == 404
    assert admin.get(f"{url('edition', page, 3)}shown/", follow=True).status_code == 404


def test_an_index_page_has_one_too(admin: Client) -> None:
    html = admin.get(url("edition", builders.index_page(TreatmentIndexPage), 1)).content.decode()

    assert "All treatments." in html
    assert "curl" not in html


def test_texts_are_not_markup(admin: Client) -> None:
    page = builders.treatment(procedure_setting="<script>alert(1)</script>")

    assert "<script>alert" not in admin.get(url("edition", page, 1)).content.decode()
