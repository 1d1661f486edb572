"""Whatever an editor, a translator or an import has stored: documents have addresses that work anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup
from hypothesis import given, strategies as st
from hypothesis.extra.django import TestCase

from tests import builders
from treatments.models import TreatmentPage
from treatments.publishing.links import Links
from treatments.publishing.present import present
from treatments.publishing.rich_text import present_rich_text

PAGE = "https://clinic.example/en/treatments/sclerotherapy/"
ABSOLUTE = re.compile(r"(https?://[^/]|mailto:|tel:)", re.IGNORECASE)


def addresses(html: str) -> Iterator[str]:
    for element in BeautifulSoup(html, "html.parser").find_all(True):
        for name in ("href", "src"):
            if element.has_attr(name):
                yield str(element[name])
        yield from (part.split()[0] for part in str(element.get("srcset", "")).split(",") if part.strip())


@pytest.mark.parametrize(
    ("stored", "presented"),
    [
        ("/en/contact/", "https://clinic.example/en/contact/"),
        ("#risks", f"{PAGE}#risks"),
        ("//other.example/x", "https://other.example/x"),
        ("mailto:a@clinic.example", "mailto:a@clinic.example"),
        ("tel:+441110000", "tel:+441110000"),
        ("javascript:alert(1)", None),
        ("JaVaScRiPt:alert(1)", None),
        ("data:text/html,x", None),
        ("http://[", None),
    ],
)
def test_a_link_in_rich_text_leads_to_the_same_place_from_anywhere(
    stored: str, presented: str | None
) -> None:
    html = present_rich_text(f'<p><a href="{stored}">here</a></p>', Links("en"), PAGE)["html"]

    assert list(addresses(html)) == ([presented] if presented else [])
    assert "here" in html


@pytest.mark.django_db
def test_a_picture_that_is_not_from_the_library_is_left_out() -> None:
    html = present_rich_text('<p>x<img src="https://tracker.example/1.gif"/></p>', Links("en"), PAGE)["html"]

    assert html == "<p>x</p>"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "unsafe", ["javascript:alert(1)", " javascript:alert(1)", "ftp://x/", "data:x", "x", "http://["]
)
def test_an_unsafe_address_in_a_field_is_none(client, unsafe: str) -> None:
    source = builders.source(url=unsafe)
    page = builders.treatment(
        reviewers=builders.blocks("reviewer", builders.reviewer(profile_url=unsafe).pk),
        sources=builders.blocks("source", {"source": source.pk, "sections": []}),
    )
    article = builders.article()
    article.body = builders.blocks("call_to_action", {"text": "Book", "url": unsafe})
    article.save(clean=False)

    document = present(TreatmentPage.objects.get(pk=page.pk))

    assert document["review"]["reviewers"][0]["profile_url"] is None
    assert document["sources"][0]["url"] is None
    assert present(article)["body"] == []
    for address in (page.url, article.url):
        html = BeautifulSoup(client.get(address).content, "html.parser")
        assert not html.find_all("a", href=unsafe)


FRAGMENTS = st.sampled_from(
    [
        '<a linktype="page" id="{id}">',
        '<a linktype="document" id="{id}">',
        '<a linktype="{id}" id="{id}" href="{url}">',
        '<a href="{url}">',
        "</a>",
        '<embed embedtype="image" id="{id}" alt="{url}"/>',
        '<embed embedtype="media" url="{url}"/>',
        '<embed embedtype="{url}" id="{id}"/>',
        '<img src="{url}" srcset="{url} 2x" onerror="{url}">',
        '<p id="{id}" style="{url}" onclick="{url}">',
        "</p>",
        "<script>{url}</script>",
        "<style>@import '{url}'</style>",
        '<svg><a href="{url}">',
        "<math><mtext><table><mglyph><style><!--</style>",
        "<!-- {url} -->",
        "<li>",
        "text",
        "&lt;b&gt;",
    ]
)
URLS = st.one_of(
    st.sampled_from(
        ["javascript:alert(1)", "java\tscript:x", "//x", "/x", "#x", "http://[", "data:x", '"', "&"]
    ),
    st.text(max_size=6),
)
IDS = st.one_of(st.sampled_from(["1", "0", "-1", "99999999999999999999", "٣", "", "x"]), st.text(max_size=3))


class AnyRichText(TestCase):
    @given(parts=st.lists(FRAGMENTS, max_size=6), url=URLS, id=IDS)
    def test_nothing_stored_can_break_it_or_get_through(self, parts: list[str], url: str, id: str) -> None:
        stored = "".join(part.replace("{url}", url).replace("{id}", id) for part in parts)

        html = present_rich_text(stored, Links("en"), PAGE)["html"]

        assert all(ABSOLUTE.match(address) for address in addresses(html)), html
        for element in BeautifulSoup(html, "html.parser").find_all(True):
            assert element.name not in {"script", "style", "svg", "embed", "iframe"}
            assert not {"id", "linktype", "embedtype", "style", "onclick", "onerror"} & set(element.attrs)
