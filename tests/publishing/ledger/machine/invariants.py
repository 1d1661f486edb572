"""What holds after everything that anybody does: the invariants of the design, as a reader can see them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

from django.utils import timezone

from tests.publishing.ledger.commands import run
from tests.publishing.ledger.machine.reader import Place, Reader
from tests.publishing.ledger.machine.truth import Published
from treatments.models import Head
from treatments.publishing.auditing.integrity import first_flaw_of_chain, flaws_around
from treatments.publishing.canonical import digest
from treatments.publishing.ledger.projection import head_columns
from treatments.publishing.publish import place_differs

# Words of which each is written once, by one edit of one page.
MARKED = re.compile(r"words-\d+-")
BARE = re.compile(r"linktype=|embedtype=|<embed|\bid=")

Truth = Mapping[Place, Published]
Answers = Mapping[Place, bytes | None]


def heads_are_the_public_pages(truth: Truth) -> None:
    heads = Head.objects.filter(is_live=True).select_related("edition")
    by_place = {(str(head.key), head.locale): head for head in heads}
    assert by_place.keys() == truth.keys(), _difference(by_place, truth)
    for place, head in by_place.items():
        page, says = truth[place].page, truth[place].says
        assert head.edition.document == says.document, _parts(head.edition.content, says.content)
        said, now = json.loads(head.edition.translation), json.loads(says.translation)
        assert said == now, f"{page} ({says.locale}): {_parts(said, now)}"
        assert head.url == page.full_url
        assert place_differs(head, head_columns(page, says, head.edition, head)) == []


def the_feed_tells_all(reader: Reader, truth: Truth) -> None:
    """To who follows it, and to who begins today."""
    reader.follow()
    newcomer = Reader()
    newcomer.follow()
    for copy in (reader.copy, newcomer.copy):
        assert copy.keys() == truth.keys(), _difference(copy, truth)
        for place, envelope in copy.items():
            says = truth[place].says
            assert envelope["content"] == says.content
            assert envelope["edition"]["sha256"] == digest(says.document)
            assert envelope["translation"] == json.loads(says.translation)
            assert (envelope["url"], envelope["slug"]) == (says.url, says.slug)


def the_export_is_complete(reader: Reader) -> None:
    for locale in ("en", "fr"):
        wanted = {place: envelope for place, envelope in reader.copy.items() if place[1] == locale}
        assert reader.exported(locale) == wanted


def only_what_is_public_is_answered(answers: Answers, truth: Truth) -> None:
    for place, answer in answers.items():
        assert (answer is not None) == (place in truth)
        assert answer is None or json.loads(answer)["content"] == truth[place].says.content


def nothing_that_has_expired_is_answered(reader: Reader, truth: Truth) -> None:
    """From its moment on, however late the schedule comes. ``truth`` is of before."""
    newcomer = Reader()
    newcomer.follow()
    for place, each in truth.items():
        if each.page.expire_at and each.page.expire_at <= timezone.now():
            assert place not in newcomer.copy
            assert newcomer.document(place) is None


def no_secret_leaves(answers: Answers, reader: Reader, truth: Truth) -> None:
    """Neither words of a draft nor words that were taken back stand anywhere, not even as the text of a
    link."""
    found = b" ".join(filter(None, answers.values())).decode() + json.dumps(list(reader.copy.values()))
    assert not set(MARKED.findall(found)) - _public_words(truth)


def search_finds_no_secret(reader: Reader, truth: Truth) -> None:
    response = reader.get("search/", q="words", limit=50)
    assert response.status_code == 200
    assert not set(MARKED.findall(response.content.decode())) - _public_words(truth)


def the_chain_is_whole() -> None:
    flaw, _read = first_flaw_of_chain()
    assert flaw is None, flaw
    assert list(flaws_around()) == []


def nothing_is_a_bare_id(reader: Reader) -> None:
    """Pictures have an address, a size and words; links an address and a name."""
    for envelope in reader.copy.values():
        for node in _nodes(envelope["content"]):
            if isinstance(node, str):
                assert not BARE.search(node), node
            elif "renditions" in node:
                assert _is_address(node["url"]), node
                assert node["width"] > 0
                assert node["height"] > 0
                assert isinstance(node["alt"], str)
            elif {"slug", "summary", "url"} <= node.keys():
                assert _is_address(node["url"]), node
                assert node["name"]


def the_past_stays_as_it_was(reader: Reader, now: Answers, moment: datetime, then: Answers) -> None:
    """Of what can be read today. What was withdrawn takes its history along."""
    asked = reader.documents(as_of=moment)
    for place, answer in asked.items():
        if now[place] is None:
            assert answer is None
        else:
            assert answer == then.get(place)


def the_commands_agree() -> None:
    assert run("reconcile", "--check") == (0, "The ledger and the pages agree.\n")
    assert run("verify_ledger").code == 0


def pages_and_sitemap_are_the_public_pages(reader: Reader, truth: Truth) -> None:
    """Ask the site, as a browser and a search engine do."""
    hosts = {urlsplit(each.says.url).netloc for each in truth.values()}
    for host in hosts:
        told = reader.client.get("/sitemap.xml", HTTP_HOST=host).content.decode()
        addresses: list[str] = []
        for part in re.findall(r"<loc>([^<]+)</loc>", told):
            there = reader.client.get(urlsplit(part).path, HTTP_HOST=host).content.decode()
            addresses += re.findall(r"<loc>([^<]+)</loc>", there)
        assert sorted(addresses) == sorted(each.says.url for each in truth.values())
    for each in truth.values():
        parts = urlsplit(each.says.url)
        response = reader.client.get(parts.path, HTTP_HOST=parts.netloc)
        assert response.status_code == 200, each.says.url


def _public_words(truth: Truth) -> set[str]:
    return set(MARKED.findall(" ".join(f"{each.page.title} {each.page.summary}" for each in truth.values())))


def _nodes(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield value
        for each in value.values():
            yield from _nodes(each)
    elif isinstance(value, list):
        for each in value:
            yield from _nodes(each)
    elif isinstance(value, str):
        yield value


def _is_address(url: str) -> bool:
    parts = urlsplit(url)
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _difference(found: Mapping[Place, Any], truth: Truth) -> str:
    missing = [f"{each.page} ({each.says.locale})" for place, each in truth.items() if place not in found]
    extra = [place for place in found if place not in truth]
    return f"missing: {missing}, not public: {extra}"


def _parts(said: Any, now: Any) -> str:
    parts = [name for name in {*said, *now} if said.get(name) != now.get(name)]
    return "; ".join(f"{name}: {said.get(name)} is now {now.get(name)}" for name in sorted(parts))
