"""Shares of the people treated: "1 in 300", "3 out of 1,000", "1:1000", "up to 10%"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from treatments.authoring.importing.cues import compiled
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.lexicon.measures import Measures

_RATIO = re.compile(r"(?<![\w.,/:])1\s?[:/]\s?(\d[\d,.\u00a0\u202f]*\d|\d)(?![\w/:])")
_PERCENT = re.compile(
    r"(?<![\w.,])(\d+(?:[.,]\d+)?)\s?(?:%\s?)?(?:(?:-|–|—|\bto\b|à|\bbis\b|\ba\b|\band\b|\bund\b|\bet\b|\by\b)\s?(\d+(?:[.,]\d+)?)\s?)?"
    r"(?:%|per ?cent\b|Prozent\b|pour cent\b|por ciento\b)",
    re.IGNORECASE,
)
_WORDS = {
    **dict.fromkeys(("hundred", "cent", "hundert", "cien"), 100),
    **dict.fromkeys(("thousand", "mille", "tausend", "mil"), 1000),
    **dict.fromkeys(("zehn",), 10),
    **dict.fromkeys(("fifty", "fünfzig", "cinquante", "cincuenta"), 50),
}
_CLOSES = re.compile(r"^\s*(?:[)\].;,|:]|$)")


@dataclass(frozen=True)
class Share:
    """One in how many. ``limit``: "less" than that, "more" than that, or "" for as many or up to as many."""

    one_in: float
    limit: str
    words: str
    start: int


def shares(text: str, lexicon: Lexicon) -> list[Share]:
    """In the order of the text. A strength ("2% cream") or a change ("down by half") is none."""
    for found in (_ones(text, lexicon), _ratios(text, lexicon), _percents(text, lexicon)):
        if listed := list(found):
            return listed
    return []


def _ones(text: str, lexicon: Lexicon) -> Iterator[Share]:
    measures = lexicon.measures
    units = "|".join(measures.units)
    for match in compiled(measures.one_in).finditer(text):
        part, whole = _whole(match.group(1), measures), _whole(match.group(2), measures)
        is_time = re.match(rf"\s*(?:{units})\b", text[match.end() :], re.IGNORECASE)
        if part and whole and part < whole and not is_time:
            yield _share(whole / part, text, match, measures)


def _ratios(text: str, lexicon: Lexicon) -> Iterator[Share]:
    for match in _RATIO.finditer(text):
        whole = _whole(match.group(1), lexicon.measures)
        if whole and whole > 1 and _is_share(text, match, lexicon.measures):
            yield _share(float(whole), text, match, lexicon.measures)


def _percents(text: str, lexicon: Lexicon) -> Iterator[Share]:
    for match in _PERCENT.finditer(text):
        if _is_share(text, match, lexicon.measures):
            for group in match.groups():
                percent = float(group.replace(",", ".")) if group else 0.0
                if 0 < percent <= 100:
                    yield _share(100 / percent, text, match, lexicon.measures)


def _is_share(text: str, match: re.Match[str], measures: Measures) -> bool:
    """Of people: the words before or after say so, or nothing else stands in the bracket or cell."""
    before, after = _unqualified(text[: match.start()], measures), text[match.end() :]
    if re.match(rf"\s*(?:\w+\s+){{0,3}}?(?:{measures.people})", after, re.IGNORECASE):
        return True
    if re.match(rf"\s*{measures.chance}", after, re.IGNORECASE):
        return True
    alone = not before.strip() or bool(re.search(r"[(:|–—-]\s*$", before))
    return (bool(_CLOSES.match(after) or re.match(r"\s*\w+\b", after) is None) and alone) or (
        bool(compiled(measures.among).search(before + " "))
        and bool(_CLOSES.match(after) or re.match(r"\s*(?:auf|of|de|des|der|und|and|et|y|,)\b", after))
    )


def _unqualified(before: str, measures: Measures) -> str:
    qualifiers = "|".join([*measures.qualifiers, measures.spans])
    return re.sub(rf"(?:\b(?:{qualifiers})\s*|[~<>≤≥]\s*)+$", "", before, flags=re.IGNORECASE)


def _share(one_in: float, text: str, match: re.Match[str], measures: Measures) -> Share:
    limit, before = "", text[max(0, match.start() - 30) : match.start()].replace("’", "'")
    if re.search(r"<\s*$", before):
        limit = "less"
    elif re.search(r"[>≥]\s*$", before):
        limit = "more"
    for pattern, qualifier in {**measures.qualifiers, measures.spans: "at_least"}.items():
        if re.search(rf"\b(?:{pattern})\s*$", before, re.IGNORECASE):
            limit = {"under": "less", "at_least": "more"}.get(qualifier, "")
            break
    if re.search(r"fewer than\s*$", before, re.IGNORECASE):
        limit = "less"
    return Share(one_in, limit, match.group(), match.start())


def _whole(words: str, measures: Measures) -> int | None:
    name = words.lower().removeprefix("a ").removeprefix("one ") if words.lower() != "one" else "one"
    if name in _WORDS:
        return _WORDS[name]
    if name in measures.numbers:
        return int(measures.numbers[name])
    if re.fullmatch(r"eine[rms]", name):
        return 1
    digits = re.sub(r"\D", "", name)
    return int(digits) if digits and len(digits) <= 7 and int(digits) > 0 else None
