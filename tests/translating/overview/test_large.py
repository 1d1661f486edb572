"""Thousands of pages. ``OVERVIEW_PAGES=10000 pytest -s`` for as many as the project wants to bear."""

from __future__ import annotations

import os
import random
import string
import time
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from tests.translating.overview.crowd import Crowd
from tests.translating.overview.reading import INDEX
from tests.translating.overview.test_report import QUERIES

pytestmark = pytest.mark.django_db

PAGES = int(os.environ.get("OVERVIEW_PAGES", "200"))
CODES = ("fr", "de", "es", "ar")
ASKED: dict[str, dict[str, Any]] = {
    "first page": {},
    "last page": {"p": str(PAGES // 50)},
    "most urgent first": {"ordering": "urgency"},
    "urgent in French": {"locale": "fr", "state": "urgent"},
    "urgent or out of date in any language": {"state": ["urgent", "stale"], "ordering": "urgency"},
    "not current in Arabic": {"locale": "ar", "state": "not-current"},
    "search": {"q": "00042"},
    "search in French for what is to confirm": {"q": "fr", "locale": "fr", "state": "confirm"},
}


def test_a_constant_number_of_queries(chief: Client, django_assert_num_queries: Any) -> None:
    # As long as the content of a page is, and as hard to compress.
    content = "".join(random.Random(1).choices(string.printable, k=15_000))
    began = time.perf_counter()
    Crowd(PAGES, CODES, content)
    told = [f"\n{PAGES} pages in {len(CODES) + 1} locales, made in {time.perf_counter() - began:.0f} s"]
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
    chief.get(INDEX)
    for name, asked in ASKED.items():
        times = []
        for _ in range(3):
            began = time.perf_counter()
            with django_assert_num_queries(QUERIES):
                response = chief.get(INDEX, asked)
            times.append(time.perf_counter() - began)
            assert response.status_code == 200
        told.append(f"{name}: {min(times):.3f} s")
    for format in ("csv", "xlsx"):
        began = time.perf_counter()
        data = b"".join(chief.get(INDEX, {"export": format}).streaming_content)
        told.append(f"{format}: {time.perf_counter() - began:.1f} s, {len(data) // 1024} KiB")
    print("\n".join(told))  # noqa: T201
