"""Rich text as HTML that can stand anywhere: links and images resolved, everything unsafe removed."""

from __future__ import annotations

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
ALLOWED_SCHEMES = {"http", "https", "mailto", "tel"}


def present_rich_text(source: str, links: Links, root_url: str) -> RichText:
    """``source`` is the HTML that Wagtail stores, with ids in the place of addresses."""
    if not source:
        return {"html": ""}
    soup = BeautifulSoup(source, "html.parser")
    _resolve_page_links(soup, links)
    _resolve_document_links(soup, root_url)
    _resolve_images(soup, root_url)
    _resolve_embeds(soup)
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


def _resolve_document_links(soup: BeautifulSoup, root_url: str) -> None:
    anchors = soup.find_all("a", linktype="document")
    documents = (
        get_document_model().objects.in_bulk([_id_of(anchor) for anchor in anchors]) if anchors else {}
    )
    for anchor in anchors:
        document = documents.get(_id_of(anchor))
        if document is None:
            anchor.unwrap()
        else:
            anchor.attrs = {"href": urljoin(root_url, document.url)}


def _resolve_images(soup: BeautifulSoup, root_url: str) -> None:
    embeds = soup.find_all("embed", embedtype="image")
    images = get_image_model().objects.in_bulk([_id_of(embed) for embed in embeds]) if embeds else {}
    for embed in embeds:
        image = present_image(images.get(_id_of(embed)), str(embed.get("alt", "")), root_url)
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


def _id_of(tag: Tag) -> int:
    """0, which is nobody's id, where an editor's HTML has none."""
    value = str(tag.get("id", ""))
    return int(value) if value.isdecimal() else 0
