"""Inline and rich markup: what may stay, what a fragment says, and how to cut one without breaking it."""

from __future__ import annotations

import html
import re

import nh3

INLINE_TAGS = frozenset({"a", "strong", "em", "sup", "sub", "br"})
RICH_TAGS = INLINE_TAGS | {"p", "h3", "h4", "ul", "ol", "li", "blockquote"}
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
NEVER = frozenset(
    {"script", "style", "template", "noscript", "iframe", "object", "svg", "math", "title", "select"}
)
_TAG = re.compile(r"<[^<>]*>")
_TOKEN = re.compile(r"<(/?)([a-z0-9]+)[^<>]*>|&[#\w]+;|[^<&]|[<&]")
_BLOCK_END = re.compile(r"</(?:p|h3|h4|li|ul|ol|blockquote)>|<br>")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BLOCK_SPACE = re.compile(r"(</?(?:p|h3|h4|ul|ol|li|blockquote)>|<br>) ")
_NO_LINK = re.compile(r'<a(?: href="")?>(.*?)</a>', re.DOTALL)
_SPACE = re.compile(r"\s+")


def printable(text: str) -> str:
    """Without characters that no database takes, and without those that turn the direction of text round."""
    return _UNPRINTABLE.sub("", text)


def squeeze(text: str) -> str:
    """White space normalised, unprintable characters left out."""
    return _SPACE.sub(" ", printable(text)).strip()


def escape(text: str) -> str:
    return html.escape(text, quote=False)


def clean_rich(fragment: str) -> str:
    return _clean(fragment, RICH_TAGS)


def clean_inline(fragment: str) -> str:
    return _clean(fragment, INLINE_TAGS)


def _clean(fragment: str, tags: frozenset[str]) -> str:
    cleaned = nh3.clean(
        fragment,
        tags=set(tags),
        clean_content_tags=set(NEVER),
        attributes={"a": {"href"}},
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
    cleaned = _NO_LINK.sub(r"\1", cleaned)
    # Lines of a source file are no lines of the text: a translator would be shown them as differences.
    return _BLOCK_SPACE.sub(r"\1", squeeze(cleaned))


def plain(fragment: str) -> str:
    """The text of a sanitised fragment, white space normalised."""
    return squeeze(html.unescape(_TAG.sub("", _BLOCK_END.sub(" ", fragment))))


def cut(fragment: str, starts: list[int]) -> list[str]:
    """``fragment`` (inline, sanitised) cut at these offsets of its normalised text; each part is balanced."""
    if not starts:
        return [fragment]
    parts: list[str] = []
    current: list[str] = []
    open_tags: list[tuple[str, str]] = []
    offset, pending_space, waiting = 0, False, list(starts)

    def close() -> None:
        parts.append("".join(current) + "".join(f"</{name}>" for name, _ in reversed(open_tags)))
        current[:] = [tag for _, tag in open_tags]

    for match in _TOKEN.finditer(fragment):
        token = match.group()
        if match.group(2):
            if match.group(2) == "br":
                pending_space = True
            elif match.group(1):
                open_tags[:] = open_tags[:-1]
            else:
                open_tags.append((match.group(2), token))
            current.append(token)
            continue
        for character in html.unescape(token):
            if character.isspace():
                pending_space = True
                continue
            if pending_space and offset:
                offset += 1
            pending_space = False
            if waiting and offset >= waiting[0]:
                waiting.pop(0)
                close()
            offset += 1
        current.append(token)
    close()
    return [_tidy(part) for part in parts]


def _tidy(part: str) -> str:
    """Without the empty elements and line breaks that a cut leaves at the ends."""
    part = re.sub(r"<(a|strong|em|sup|sub)\b[^<>]*>\s*</\1>", "", part).strip()
    part = re.sub(r"^(?:<br>\s*)+|(?:\s*<br>)+$", "", part).strip()
    return re.sub(r"\s+((?:</\w+>)+)$", r"\1", part)
