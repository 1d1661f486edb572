"""What search engines find: what anybody can read, and nothing else."""

from __future__ import annotations

from datetime import timedelta
from xml.etree import ElementTree

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from treatments.serving.pages import sitemap

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
LINK = "{http://www.w3.org/1999/xhtml}link"


@pytest.fixture
def read(client):
    def parsed(path):
        response = client.get(path)
        assert response.status_code == 200, path
        assert response["Content-Type"] == "application/xml"
        return ElementTree.fromstring(response.content)

    return parsed


@pytest.fixture
def addresses(read):
    """Those in the file of a locale."""
    return lambda locale="en": [each.text for each in read(f"/sitemap-{locale}.xml").iter(f"{SITEMAP}loc")]


def test_there_is_a_file_for_each_language(french, arabic, read):
    files = [each.text for each in read("/sitemap.xml").iter(f"{SITEMAP}loc")]
    assert files == [f"http://testserver/sitemap-{code}.xml" for code in ("ar", "en", "fr")]


def test_a_page_stands_in_it_with_its_address_its_day_and_its_translations(treatment, french, read):
    urls = {each.find(f"{SITEMAP}loc").text: each for each in read("/sitemap-en.xml")}
    entry = urls[treatment.full_url]
    assert entry.find(f"{SITEMAP}lastmod").text == f"{timezone.now():%Y-%m-%d}"
    assert {each.get("hreflang"): each.get("href") for each in entry.iter(LINK)} == {
        "en": treatment.full_url,
        "fr": french.full_url,
    }


def test_a_page_without_translations_names_none(laser, read):
    assert not list(read("/sitemap-en.xml").iter(LINK))


def test_every_address_answers(french, article, addresses, client):
    found = [*addresses("en"), *addresses("fr")]
    assert len(found) == 11
    assert {client.get(address).status_code for address in found} == {200}


def test_what_cannot_be_read_is_not_in_it(laser, condition, treatment, addresses):
    laser.unpublish()
    PageViewRestriction.objects.create(page=condition, restriction_type="login")
    treatment.expire_at = timezone.now() - timedelta(minutes=1)
    treatment.save()
    for page in (laser, condition, treatment):
        assert page.full_url not in addresses()


def test_many_pages_are_many_files(laser, monkeypatch, read, addresses):
    everything = addresses()
    monkeypatch.setattr(sitemap.DocumentSitemap, "limit", 2)
    files = [each.text for each in read("/sitemap.xml").iter(f"{SITEMAP}loc")]
    assert files[1:] == [f"{files[0]}?p={number}" for number in range(2, len(files) + 1)]
    of_each = [each.text for path in files for each in read(path).iter(f"{SITEMAP}loc")]
    assert of_each == everything


def test_what_is_not_there_is_not_found(laser, client):
    for path in ("/sitemap-xx.xml", "/sitemap-en.xml?p=99", "/sitemap-en.xml?p=two"):
        assert client.get(path, follow=True).status_code == 404


def test_it_costs_the_same_for_any_number_of_pages(treatment, french, client, django_assert_num_queries):
    with django_assert_num_queries(4):  # locales, count, documents, translations
        client.get("/sitemap-en.xml")


def test_robots_are_led_to_it(client, db):
    assert b"Sitemap: http://testserver/sitemap.xml" in client.get("/robots.txt").content
