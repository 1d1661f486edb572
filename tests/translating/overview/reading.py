"""What stands in the report, read back from its HTML."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

INDEX = reverse("treatments_overview:index")


def words(element: Any) -> str:
    return " ".join(element.get_text(" ").split())


def soup_of(response: Any) -> Any:
    return BeautifulSoup(response.content, "html.parser").main


def shown(client: Client, **asked: Any) -> Any:
    response = client.get(INDEX, asked)
    assert response.status_code == 200
    return soup_of(response)


def headings(soup: Any) -> list[str]:
    return [words(heading) for heading in soup.select(".treatments-overview__table thead th")]


def titles(soup: Any) -> list[str]:
    return [words(title) for title in soup.select(".treatments-overview__table .title-wrapper")]


def cell(soup: Any, title: str, language: str) -> Any:
    """Of the page whose title begins so."""
    place = headings(soup).index(language)
    for row in soup.select(".treatments-overview__table tbody tr"):
        if words(row.select_one(".title-wrapper")).startswith(title):
            return row.select("td")[place]
    raise AssertionError(f"No row {title}")


def state(soup: Any, title: str, language: str) -> str:
    """Without what only a screen reader says besides."""
    return words(cell(soup, title, language).select_one(".treatments-overview-state > span"))
