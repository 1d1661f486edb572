"""The left side of a review: the document as it was read, each passage with what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from treatments.authoring.drafting.admin.labels import field_label, hue, label
from treatments.authoring.drafting.admin.readable import readable
from treatments.authoring.drafting.corrections import Correction, Reason
from treatments.authoring.importing import Block, Draft, Passage, Value, sections_for
from treatments.authoring.importing.draft import Kind

LEAVE_OUT = "-"  # stands before the reason in the value of an option


@dataclass(frozen=True)
class PassageView:
    """A passage with its menu. ``section`` is in words, or says why the passage is left out."""

    passage: Passage
    section: str
    hue: int
    text: SafeString
    corrected: bool
    automatic: str
    options: SafeString

    @property
    def dropped(self) -> bool:
        return self.passage.dropped is not None

    @property
    def confidence(self) -> str:
        return f"{self.passage.confidence:.0%}"


@dataclass(frozen=True)
class BlockView:
    """``role``: heading, picture, or text. Text that stands for its section alone has no passages."""

    role: str
    block: Block
    passages: tuple[PassageView, ...]


def original(draft: Draft, automatic: Draft, placed: Mapping[int, Correction]) -> Iterator[BlockView]:
    """``automatic`` is the draft without corrections, ``placed`` the corrections by passage."""
    menu = Menu(draft.kind)
    by_block: dict[int, list[PassageView]] = {}
    for passage, found in zip(draft.passages, automatic.passages, strict=True):
        correction = placed.get(passage.index)
        by_block.setdefault(passage.block, []).append(
            PassageView(
                passage=passage,
                section=_fate(passage),
                hue=hue(passage.section, draft.kind),
                text=_marked(passage.text, draft.values),
                corrected=correction is not None,
                automatic=_fate(found),
                options=menu.options(choice_of(correction)),
            )
        )
    for index, block in enumerate(draft.source.blocks):
        passages = tuple(by_block.get(index, ()))
        role = "picture" if block.kind == "image" else "text" if passages else "heading"
        yield BlockView(role, block, passages)


def choice_of(correction: Correction | None) -> str:
    """The value of the option that a correction is; empty for what is left to the words."""
    if correction is None:
        return ""
    return correction.section or LEAVE_OUT + (correction.reason or Reason.EDITOR)


class Menu:
    """The options of a passage: every section, every reason to leave it out. Drawn once for each choice."""

    def __init__(self, kind: Kind) -> None:
        self.sections = [(section, label(section)) for section in sections_for(kind)]
        self.reasons = [(LEAVE_OUT + value, str(words)) for value, words in Reason.choices]
        self.drawn: dict[str, SafeString] = {}

    def options(self, chosen: str) -> SafeString:
        if chosen not in self.drawn:
            self.drawn[chosen] = format_html(
                '<optgroup label="{}">{}</optgroup><optgroup label="{}">{}</optgroup>',
                _("Put into"),
                _options(self.sections, chosen),
                _("Leave out"),
                _options(self.reasons, chosen),
            )
        return self.drawn[chosen]


def _options(choices: list[tuple[str, str]], chosen: str) -> SafeString:
    return format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((value, SafeString(" selected" if value == chosen else ""), words) for value, words in choices),
    )


def _fate(passage: Passage) -> str:
    """The section in words, or why it is left out."""
    if passage.dropped is None:
        return label(passage.section or "other_sections")
    known = Reason(passage.dropped).label if passage.dropped in Reason.values else passage.dropped
    return _("left out: %(reason)s") % {"reason": known}


def _marked(text: str, values: tuple[Value, ...]) -> SafeString:
    """The text with the words that values were read from; of words inside others, the longer ones."""
    found: list[tuple[int, int, str]] = []
    for value in sorted(values, key=lambda value: -len(value.text)):
        start = text.find(value.text) if value.text and value.text != value.value else -1
        end = start + len(value.text)
        if start >= 0 and not any(start < other_end and other < end for other, other_end, _words in found):
            found.append((start, end, f"{field_label(value.field)}: {readable(value.value)}"))
    marked = SafeString("")
    place = 0
    for start, end, words in sorted(found):
        marked += format_html('{}<mark title="{}">{}</mark>', text[place:start], words, text[start:end])
        place = end
    return marked + conditional_escape(text[place:])
