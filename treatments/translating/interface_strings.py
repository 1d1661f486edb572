"""The interface strings that stand in Python files and templates, found without the gettext programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages.extract import extract
from django.utils.translation.template import templatize

Key = tuple[str | None, str]

# Which arguments of a call are the message, its plural and (marked "c") its context.
KEYWORDS: dict[str, Any] = {
    "_": None,
    "_now": None,  # gettext, where "_" is gettext_lazy
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
    "npgettext_lazy": ((1, "c"), 2, 3),
}


@dataclass
class Message:
    """One string of the interface; ``files`` are those that show it, relative to the root."""

    context: str | None
    text: str
    plural: str = ""
    files: set[str] = field(default_factory=set)

    @property
    def key(self) -> Key:
        return self.context, self.text


def messages(root: Path, folders: Iterable[str]) -> dict[Key, Message]:
    """Every message of the Python files and templates in ``folders`` of ``root``, by context and text."""
    found: dict[Key, Message] = {}
    for folder in folders:
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in {".py", ".html", ".txt"} or "migrations" in file.parts:
                continue
            for message in _in_file(file):
                known = found.setdefault(message.key, message)
                known.plural = known.plural or message.plural
                known.files.add(file.relative_to(root).as_posix())
    return found


def _in_file(file: Path) -> Iterator[Message]:
    source = file.read_text(encoding="utf-8")
    if file.suffix != ".py":
        # What templatize leaves of the markup keeps its indentation, which Python would not accept.
        source = "\n".join(line.strip() for line in templatize(source, str(file)).splitlines())
    for _line, text, _comments, context in extract("python", BytesIO(source.encode()), KEYWORDS):
        singular, plural = (text[0], text[1]) if isinstance(text, tuple) else (text, "")
        yield Message(context, singular, plural)
