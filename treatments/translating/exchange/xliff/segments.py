"""A target that a tool has cut into segments (<mrk mtype="seg">), put together again; never by guessing."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from treatments.translating.exchange.inline import BadMarkup
from treatments.translating.exchange.xliff.element import Element


def joined(target: Element, seg_source: Element | None) -> Element:
    """The target, with the spaces between its segments. Raises BadMarkup if it is not certain how they go
    together."""
    found = [_mid(segment) for segment in _segments(target)]
    if not found:
        return target
    if len(set(found)) < len(found):
        twice = next(mid for mid in found if found.count(mid) > 1)
        raise BadMarkup(_("The segment %(mid)s stands in it more than once.") % {"mid": twice})
    if seg_source is None:
        return target
    wanted = [_mid(segment) for segment in _segments(seg_source)]
    missing = [mid for mid in wanted if mid not in found]
    if missing:
        raise BadMarkup(_("The segment %(mid)s is not translated.") % {"mid": missing[0]})
    if found != wanted:
        raise BadMarkup(_("Its segments stand in another order, or are others, than those of the source."))
    return _spaced(target, seg_source)


def _spaced(target: Element, seg_source: Element) -> Element:
    """Some tools write the spaces between the segments into the source alone."""
    is_bare = all(_is_segment(child) for child in target.children)
    between = [child for child in seg_source.children if not _is_segment(child)]
    if not is_bare or any(not isinstance(child, str) or child.strip() for child in between):
        return target
    segments = iter(target.children)
    children = [next(segments) if _is_segment(child) else child for child in seg_source.children]
    return Element(target.name, target.attributes, target.line, target.foreign, children)


def _segments(element: Element) -> Iterator[Element]:
    for child in element.elements:
        if _is_segment(child):
            if any(True for _inner in _segments(child)):
                raise BadMarkup(_("One of its segments stands within another."))
            yield child
        else:
            yield from _segments(child)


def _is_segment(child: Element | str) -> bool:
    return isinstance(child, Element) and child.name == "mrk" and child.attributes.get("mtype") == "seg"


def _mid(segment: Element) -> str:
    return segment.attributes.get("mid", "")
