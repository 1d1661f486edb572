"""Tags and links inside a text. wagtail-localize gives each link an id and keeps its address for itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from treatments.translating.checking.finding import ERROR, WARNING, Finding, Span, saying
from treatments.translating.checking.reading import Reading
from treatments.translating.checking.visible import TAG

TAG_MISSING = _("The tag {tag} of the source is missing in the translation.")
TAG_ADDED = _("The tag {tag} is not in the source, or more often than there.")
LINK_MISSING = _("The link {tag} of the source is missing in the translation.")
LINK_CHANGED = _("The source has the link {tag}, the translation {other}.")

_ID = re.compile(r"""\bid\s*=\s*["']?([^"'\s>]+)""")
_HREF = re.compile(r"""\bhref\s*=\s*["']?([^"'\s>]+)""")
_Tags = dict[str, list[Span]]


def markup(reading: Reading) -> Iterator[Finding]:
    source, target = _tags(reading.pair.source), _tags(reading.pair.target)
    if not source and not target:
        return
    missing = _over(source, target)
    added = _over(target, source)
    yield from _links(missing, added)
    for tag, span in missing:
        if not _is_link(tag):
            yield Finding("tag-missing", ERROR, saying(TAG_MISSING, tag=tag), span)
    for tag, span in added:
        if not _is_link(tag):
            yield Finding("tag-added", WARNING, saying(TAG_ADDED, tag=tag), None, span)


def _links(missing: list[tuple[str, Span]], added: list[tuple[str, Span]]) -> Iterator[Finding]:
    lost = [one for one in missing if _is_link(one[0])]
    new = [one for one in added if _is_link(one[0])]
    for (tag, span), (other, place) in zip(lost, new, strict=False):
        yield Finding("link-changed", ERROR, saying(LINK_CHANGED, tag=tag, other=other), span, place)
    for tag, span in lost[len(new) :]:
        yield Finding("link-missing", ERROR, saying(LINK_MISSING, tag=tag), span)
    for tag, span in new[len(lost) :]:
        yield Finding("tag-added", WARNING, saying(TAG_ADDED, tag=tag), None, span)


def _is_link(tag: str) -> bool:
    return tag.startswith("<a ")


def _tags(raw: str) -> _Tags:
    """Each tag as it is named in a message, with its places."""
    found: _Tags = {}
    if "<" in raw:
        for match in TAG.finditer(raw):
            found.setdefault(_named(match), []).append(match.span())
    return found


def _named(match: re.Match[str]) -> str:
    name, rest = match["name"].lower(), match["rest"]
    if match["end"]:
        return f"</{name}>"
    if name == "a":
        if found := _ID.search(rest):
            return f'<a id="{found[1]}">'
        if found := _HREF.search(rest):
            return f'<a href="{found[1]}">'
    return f"<{name}>"


def _over(some: _Tags, others: _Tags) -> list[tuple[str, Span]]:
    """What the first has more of than the second."""
    counted = Counter({tag: len(places) for tag, places in some.items()})
    counted -= Counter({tag: len(places) for tag, places in others.items()})
    return [(tag, place) for tag, more in counted.items() for place in some[tag][-more:]]
