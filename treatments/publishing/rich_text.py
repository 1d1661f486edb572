"""Rich text as HTML that can stand anywhere: links and images resolved, everything unsafe removed."""

from __future__ import annotations

import re
from urllib.parse import urljoin

import nh3
from bs4 import BeautifulSoup, Tag
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from treatments.publishing.documents import RichText
from treatments.publishing.images import present_image
from treatments.publishing.links import Links

ALLOWED_TAGS = {
    *("p", "br", "hr", "h3", "h4", "h5", "ul", "ol", "li", "blockquote"),
    *("a", "b", "strong", "i", "em", "sup", "sub", "code", "s", "u", "img"),
    *("table", "thead", "tbody", "tr", "th", "td"),
}
ALLOWED_ATTRIBUTES = {"a": {"href", "lang", "hreflang"}, "img": {"src", "alt", "width", "height", "srcset"}}
ID = re.compile(r"[0-9]{1,18}")  # what a database can take
ALLOWED_SCHEMES = {"http", "https", "mailto", "tel"}


def present_rich_text(source: str, links: Links, base_url: str) -> RichText:
    """``source`` is the HTML that Wagtail stores, with ids in the place of addresses. ``base_url``: whence
    relative addresses lead on."""
    if not source:
        return {"html": ""}
    soup = BeautifulSoup(source, "html.parser")
    _resolve_page_links(soup, links)
    _resolve_document_links(soup)
    _resolve_images(soup, base_url)
    _resolve_embeds(soup)
    _make_absolute(soup, base_url)
    return {"html": sanitise(str(soup))}


def sanitise(html: str) -> str:
    return nh3.clean(
        html,
        tags=ALLOWED_TAGS,
        attributes=ALLOWED_ATTRIBUTES,
        url_schemes=ALLOWED_SCHEMES,
        link_rel="noopener",
    )


def _resolve_page_links(soup: BeautifulSoup, links: Links) -> None:
    anchors = soup.find_all("a", linktype="page")
    links.pages(_id_of(anchor) for anchor in anchors)  # one query for all
    for anchor in anchors:
        link = links.page(_id_of(anchor))
        if link is None:
            anchor.unwrap()
            continue
        anchor.attrs = {"href": link["url"]}
        if link["locale"] != links.ranks.chain[0]:
            anchor["hreflang"] = link["locale"]


def _resolve_document_links(soup: BeautifulSoup) -> None:
    anchors = soup.find_all("a", linktype="document")
    documents = (
        get_document_model().objects.in_bulk([_id_of(anchor) for anchor in anchors]) if anchors else {}
    )
    for anchor in anchors:
        document = documents.get(_id_of(anchor))
        if document is None:
            anchor.unwrap()
        else:
            anchor.attrs = {"href": document.url}


def _resolve_images(soup: BeautifulSoup, base_url: str) -> None:
    """Pictures come from the library: any other has no size, and shows its host who reads the page."""
    for stray in soup.find_all("img"):
        stray.decompose()
    embeds = soup.find_all("embed", embedtype="image")
    images = get_image_model().objects.in_bulk([_id_of(embed) for embed in embeds]) if embeds else {}
    for embed in embeds:
        image = present_image(images.get(_id_of(embed)), str(embed.get("alt", "")), base_url)
        if image is None:
            embed.decompose()
            continue
        srcset = ", ".join(f"{rendition['url']} {rendition['width']}w" for rendition in image["renditions"])
        attributes = {"src": image["url"], "alt": image["alt"], "srcset": srcset}
        size = {"width": str(image["width"]), "height": str(image["height"])}
        embed.replace_with(soup.new_tag("img", attrs={**attributes, **size}))


def _resolve_embeds(soup: BeautifulSoup) -> None:
    """A film or a post becomes a link: its player would be somebody else's script on every clinic's site."""
    for embed in soup.find_all("embed"):
        url = str(embed.get("url", ""))
        link = soup.new_tag("a", href=url)
        link.string = url
        embed.replace_with(link)


def _make_absolute(soup: BeautifulSoup, base_url: str) -> None:
    """The text may stand on any site, where a relative address would lead astray."""
    for anchor in soup.find_all("a", href=True):
        try:
            anchor["href"] = urljoin(base_url, str(anchor["href"]))
        except ValueError:  # no address at all: http://[
            anchor.unwrap()


def _id_of(tag: Tag) -> int:
    """0, which is nobody's id, where an editor's HTML has none."""
    value = str(tag.get("id", ""))
    return int(value) if ID.fullmatch(value) else 0
