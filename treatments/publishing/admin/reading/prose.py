"""Rich text as plain text that keeps what it says: paragraphs, where links lead, what pictures show."""

from __future__ import annotations

import re

from bs4 import BeautifulSoup

BLOCKS = ("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "figure", "hr")
_SPACE = re.compile(r"[ \t\r\f\v]*\n[ \t\r\f\v]*")
_LINES = re.compile(r"\n{3,}")


def prose(html: str) -> str:
    soup = BeautifulSoup(html.replace("\n", " "), "html.parser")
    for link in soup.find_all("a", href=True):
        link.append(f" ({link['href']})")
    for picture in soup.find_all("img"):
        picture.replace_with(f"[{picture.get('alt', '')}] ({picture.get('src', '')})")
    for line_break in soup.find_all("br"):
        line_break.replace_with("\n")
    for item in soup.find_all("li"):
        item.insert(0, "\n• ")
    for block in soup.find_all(BLOCKS):
        block.insert_after("\n\n")
    return _LINES.sub("\n\n", _SPACE.sub("\n", soup.get_text())).strip()
