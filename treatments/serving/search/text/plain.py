"""Rich text without its tags, as lines."""

from __future__ import annotations

import re
from html import unescape

# The HTML of a document is what a sanitiser wrote: every tag is closed, every attribute is in double quotes.
_BLOCK_END = re.compile(r"</(?:p|h[1-6]|li|ul|ol|blockquote|tr|table)>|<[bh]r\s*/?>")
_CELL_END = re.compile(r"</t[dh]>")
_TAG = re.compile(r"""<[a-zA-Z/!](?:"[^"]*"|[^">])*>""")
_SPACE = re.compile(r"[ \t\xa0]+")


def plain(html: str) -> str:
    lines = _TAG.sub("", _CELL_END.sub(" ", _BLOCK_END.sub("\n", html))).split("\n")
    stripped = (_SPACE.sub(" ", unescape(line)).strip() for line in lines)
    return "\n".join(line for line in stripped if line)
