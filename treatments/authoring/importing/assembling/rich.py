"""Rich text out of passages: paragraphs, lists, and the headings that say more than the section's name."""

from __future__ import annotations

from collections.abc import Iterable

from treatments.authoring.importing.draft import Passage
from treatments.authoring.importing.headings import SURE, sections_of
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.markup import clean_rich, escape


def rich_text(
    passages: Iterable[Passage], subheadings: bool = False, lexicon: Lexicon | None = None, name: str = ""
) -> dict[str, str]:
    """With ``subheadings``, a heading that is not just the section's name stands as ``h3`` over its text."""
    parts: list[str] = []
    open_list: str | None = None
    last: Passage | None = None
    heading: str | None = None
    for passage in passages:
        own = passage.headings[-1] if passage.headings else None
        wants_list = ("ol" if passage.ordered else "ul") if passage.kind == "item" else None
        if (
            subheadings
            and own
            and own != heading
            and lexicon
            and not _is_plain(own, passage.section, lexicon, name)
        ):
            parts.append(f"</{open_list}>" if open_list else "")
            parts.append(f"<h3>{escape(own)}</h3>")
            open_list, last = None, None
        heading = own
        if last is not None and last.block == passage.block:
            parts[-1] = _join(parts[-1], passage.html)
            continue
        if wants_list != open_list:
            parts.append((f"</{open_list}>" if open_list else "") + (f"<{wants_list}>" if wants_list else ""))
            open_list = wants_list
        tag = "li" if wants_list else "p"
        html = f"<{tag}>{passage.html}</{tag}>"
        parts.append(f"<blockquote>{html}</blockquote>" if passage.kind == "quote" else html)
        last = passage
    parts.append(f"</{open_list}>" if open_list else "")
    return {"html": clean_rich("".join(parts))}


def _join(open_part: str, html: str) -> str:
    """The next sentences of a paragraph that another section's sentence had parted."""
    closing = next(end for end in ("</p></blockquote>", "</p>", "</li>") if open_part.endswith(end))
    return open_part[: -len(closing)] + " " + html + closing


def _is_plain(heading: str, section: str | None, lexicon: Lexicon, name: str) -> bool:
    """Also that of another section, over a passage that was moved: it would mislead."""
    announced = sections_of(heading, lexicon.language, name)
    if section is None or section not in announced:
        return bool(announced)
    return max(announced.values()) >= SURE or announced[section] >= 0.65
