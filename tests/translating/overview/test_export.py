"""The report as a spreadsheet, read back."""

from __future__ import annotations

import csv
import io
from datetime import date
from typing import Any

import openpyxl
import pytest
from django.test import Client
from wagtail.users.models import UserProfile

from tests.translating.overview.crowd import Crowd
from tests.translating.overview.reading import INDEX
from treatments.translating.overview import exporting
from treatments.translating.overview.state import State

pytestmark = pytest.mark.django_db

TREATMENTS = {"type": "treatments.treatmentpage"}


@pytest.fixture
def crowd(db: None) -> Crowd:
    return Crowd(60, ("fr", "de"))


def body(response: Any) -> bytes:
    return b"".join(response.streaming_content)


def from_csv(client: Client, **asked: Any) -> list[dict[str, str]]:
    response = client.get(INDEX, {"export": "csv", **asked})
    assert response["Content-Disposition"] == 'attachment; filename="translations.csv"'
    return list(csv.DictReader(io.StringIO(body(response).decode())))


def from_xlsx(client: Client, **asked: Any) -> list[dict[str, Any]]:
    response = client.get(INDEX, {"export": "xlsx", **asked})
    sheet = openpyxl.load_workbook(io.BytesIO(body(response))).active
    headings, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(headings, row, strict=True)) for row in rows]


def test_all_pages_with_a_column_for_each_language(chief: Client, crowd: Crowd) -> None:
    rows = from_csv(chief, **TREATMENTS)
    assert [row["Title"] for row in rows] == [f"{title} en" for title in crowd.titles]
    for number, locale, state in crowd.cells():
        assert rows[number][{"fr": "French", "de": "German"}[locale.language_code]] == state.label
    first = rows[0]
    assert (first["Type"], first["Language"], first["Status"]) == ("Treatment page", "English", "Live")


def test_what_is_left_and_when_it_is_due(chief: Client, crowd: Crowd) -> None:
    number = next(n for n, locale, state in crowd.cells() if state == State.URGENT)
    row = from_csv(chief, **TREATMENTS)[number]
    assert row["French: texts left"] == str(number % 40 + 1)
    assert row["French: words left"] == str(20 * (number % 40 + 1))
    assert row["French: since"] == "2026-10-01"
    assert date.fromisoformat(row["French: due"]) >= date(2026, 11, 15)


def test_both_formats_say_the_same(chief: Client, crowd: Crowd) -> None:
    def plain(value: Any) -> str:
        return "" if value is None else str(getattr(value, "date", lambda: value)())

    as_csv, as_xlsx = from_csv(chief), from_xlsx(chief)
    assert [{name: plain(value) for name, value in row.items()} for row in as_xlsx] == as_csv


def test_what_the_filters_leave(chief: Client, crowd: Crowd) -> None:
    rows = from_xlsx(chief, locale="fr", state="urgent", ordering="urgency")
    assert {row["French"] for row in rows} == {"Urgent"}
    assert "German" not in rows[0]
    due = [row["French: due"] for row in rows]
    assert due == sorted(due)


def test_in_batches(chief: Client, crowd: Crowd, monkeypatch: Any) -> None:
    whole = from_csv(chief)
    monkeypatch.setattr(exporting, "BATCH", 7)
    assert from_csv(chief) == whole


def test_a_formula_is_no_formula(chief: Client, crowd: Crowd) -> None:
    from wagtail.models import Page

    Page.objects.filter(title="Treatment 00000 en").update(title="=1+1", draft_title="=1+1")
    assert from_xlsx(chief, q="=1+1")[0]["Title"] == "=1+1"


def test_in_the_language_of_its_reader(chief: Client, crowd: Crowd) -> None:
    """Though the rows are written after the view has answered."""
    from django.contrib.auth.models import User

    UserProfile.objects.create(user=User.objects.get(username="chief"), preferred_language="fr")
    row = from_csv(chief, **TREATMENTS)[0]
    assert "Titre" in row
    assert row["Langue"] == "Anglais"


@pytest.mark.parametrize("pages", [3, 60])
def test_the_number_of_pages_is_of_no_account(
    pages: int, chief: Client, django_assert_num_queries: Any
) -> None:
    Crowd(pages, ("fr", "de"))
    from_csv(chief)
    # Session, user, profile; locales; the summary; ids; for each batch: pages, and four for its cells.
    with django_assert_num_queries(11):
        from_csv(chief)
