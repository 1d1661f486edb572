"""Who translates may put another address in the place of a link, and wagtail-localize takes a script."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from tests import builders
from tests.builders import blocks
from tests.translating.dangers.conftest import (
    into,
    publish_in_editor,
    put_override,
    readable,
    without_our_code,
)
from tests.translating.freshness.acts import stored
from treatments.authoring.editorial.publication import NotPublishable
from treatments.models import ArticlePage

pytestmark = pytest.mark.django_db

SCRIPT = "javascript:alert(document.cookie)"
IN_TEXT = "https://example.org/text"
IN_BLOCK = "https://example.org/block"


@pytest.fixture
def source() -> ArticlePage:
    """Live in French."""
    body = [
        *blocks("rich_text", f'<p>Read <a href="{IN_TEXT}">this</a>.</p>'),
        *blocks("call_to_action", {"text": "Find a clinic", "url": IN_BLOCK}),
    ]
    page = builders.article(body=body)
    readable(page)
    return page


def french(source: Page) -> Any:
    return stored(into(source).get_target_instance())


@pytest.mark.parametrize("place", [IN_TEXT, ".url"])
def test_the_danger(source: ArticlePage, admin_client: Client, place: str) -> None:
    with without_our_code():
        assert put_override(admin_client, into(source), place, SCRIPT).status_code == 201
        # As wagtail-localize puts it on a page; this project's pages refuse the block when they go live.
        into(source).source.create_or_update_translation(
            into(source).target_locale, publish=False, fallback=True
        )

    body = french(source).get_latest_revision_as_object().body
    shown = expand_db_html(body[0].value.source) if place == IN_TEXT else body[1].value["url"]
    assert SCRIPT in shown


@pytest.mark.parametrize("place", [IN_TEXT, ".url"])
def test_no_reader_gets_it(source: ArticlePage, admin_client: Client, client: Client, place: str) -> None:
    put_override(admin_client, into(source), place, SCRIPT)
    with suppress(NotPublishable):  # a block has to have an address
        publish_in_editor(admin_client, french(source))

    address = "/api/v1/articles/living-with-spider-veins/?locale=fr"
    assert "javascript" not in json.dumps(client.get(address).json())
    assert b"javascript:" not in client.get(french(source).url).content
