"""Slugs that are not Latin stay as they are written, in the admin, in the API and in addresses."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from django.test import Client

from tests import builders
from tests.translating.conftest import enter_all, published, submitted
from tests.translating.freshness.acts import edit, stored

pytestmark = pytest.mark.django_db

SLUG = "حقن-الأوردة"


def test_of_a_source_and_so_of_its_translations() -> None:
    source = builders.treatment(slug=SLUG)
    assert stored(source).slug == SLUG
    translation = submitted(source)
    assert translation.get_target_instance().slug == SLUG
    enter_all(translation)
    page = published(translation)
    assert page.slug == SLUG
    edit(source, summary="Liquid that closes a vein.")
    assert published(translation).slug == SLUG


def test_of_a_translation_that_is_kept_by_hand() -> None:
    translation = submitted(builders.treatment(), "ar")
    enter_all(translation)
    published(translation)
    translation.enabled = False
    translation.save()
    page = edit(translation.get_target_instance(), slug=SLUG)
    assert page.slug == SLUG


def test_in_the_api_and_on_the_site(client: Client) -> None:
    source = builders.treatment(slug=SLUG)
    document = client.get(f"/api/v1/treatments/{quote(SLUG)}/").json()
    assert document["id"] == str(source.translation_key)
    address = document["url"].partition("://")[2].partition("/")[2]
    assert quote(SLUG) in quote(address, safe="/%")
    resolved = client.get("/api/v1/resolve/", {"path": f"/{address}"})
    assert resolved.status_code == 200, resolved.content
    assert client.get(f"/{address}").status_code == 200
