"""Which section each passage belongs to: what the headings announce, corrected by what the words say."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from treatments.authoring.importing.cues import STRONG, compiled, cues_of
from treatments.authoring.importing.draft import Kind, Passage
from treatments.authoring.importing.dropping import reason_to_drop
from treatments.authoring.importing.headings import SURE
from treatments.authoring.importing.lexicon.base import Lexicon
from treatments.authoring.importing.markup import cut
from treatments.authoring.importing.outline import Place
from treatments.authoring.importing.sentences import split
from treatments.authoring.importing.values.facts import fact_of

SURE_ENOUGH = 0.6  # below this an editor should look
INTRODUCTION = {"overview": 0.75}
# Whatever the words are, what stands under such a heading stays, save for what a patient may need at once.
FIXED = frozenset({"faqs", "alternatives", "cost", "contraindications"})
ALWAYS_MOVES = frozenset({"seek_help", "red_flags"})
# What the items of a list may move to: a list is of one thing, but for the grave ones among the mild.
ITEM_MOVES = {"side_effects": frozenset({"risks"}), "aftercare": ALWAYS_MOVES}


@dataclass(frozen=True)
class _Verdict:
    section: str
    confidence: float
    doubtful: bool = False
    dropped: str | None = None


def sort(
    places: list[Place], kind: Kind, lexicon: Lexicon, stated: frozenset[str] = frozenset()
) -> list[Passage]:
    """The passages in order; headings are none. Nothing moves to a section that is ``stated`` elsewhere."""
    passages: list[Passage] = []
    seen: set[str] = set()
    flat = not any(place.prior and max(place.prior.values()) >= SURE_ENOUGH for place in places)
    for place in places:
        if place.is_heading:
            continue
        for verdict, html, text in _pieces(place, kind, lexicon, flat, seen, stated):
            passages.append(
                Passage(
                    index=len(passages),
                    headings=place.headings,
                    html=html,
                    text=text,
                    section=None if verdict.dropped else verdict.section,
                    confidence=round(verdict.confidence, 2),
                    dropped=verdict.dropped,
                    doubtful=verdict.doubtful,
                    kind=place.block.kind,
                    ordered=place.block.ordered,
                    block=place.index,
                    cells=place.block.cells,
                )
            )
    return passages


def _pieces(
    place: Place, kind: Kind, lexicon: Lexicon, flat: bool, seen: set[str], stated: frozenset[str]
) -> Iterator[tuple[_Verdict, str, str]]:
    block = place.block
    if dropped := block.dropped or ("promotion of the clinic" if place.promotion else None):
        yield _Verdict("", 0.95, dropped=dropped), block.html, block.text
        return
    if len(block.text.split()) >= 4 and block.text in seen:
        yield _Verdict("", 0.95, dropped="duplicate"), block.html, block.text
        return
    seen.add(block.text)
    fact = fact_of(block.text, lexicon) if kind == "treatment" else None
    if fact and not (place.prior and "faqs" in place.prior):
        yield _Verdict(fact[0].split(".")[0], 0.9), block.html, block.text
        return
    bounds = split(block.text)
    verdicts = _verdicts([block.text[a:b] for a, b in bounds], place, kind, lexicon, flat, stated)
    starts = [0]
    for i in range(1, len(bounds)):
        before, here = verdicts[i - 1], verdicts[i]
        if (here.section, here.dropped) != (before.section, before.dropped):
            starts.append(i)
    offsets = [bounds[i][0] for i in starts]
    htmls = cut(block.html, offsets[1:])
    for start, end, html in zip(starts, [*starts[1:], len(bounds)], htmls, strict=True):
        part = verdicts[start:end]
        lowest = min(part, key=lambda verdict: verdict.confidence)
        yield lowest, html, block.text[bounds[start][0] : bounds[end - 1][1]]


def _verdicts(
    sentences: list[str], place: Place, kind: Kind, lexicon: Lexicon, flat: bool, stated: frozenset[str]
) -> list[_Verdict]:
    verdicts: list[_Verdict] = []
    in_block = _block_cues(sentences, lexicon, kind)
    for number, sentence in enumerate(sentences):
        dropped = reason_to_drop(sentence, lexicon)
        if dropped:
            verdicts.append(_Verdict("", 0.9, dropped=dropped))
        elif kind == "article":
            verdicts.append(_Verdict("body", 0.95))
        elif number and not verdicts[-1].dropped and compiled(lexicon.anaphora).match(sentence):
            verdicts.append(_follow(verdicts[-1], cues_of(sentence, lexicon.language, kind == "condition")))
        else:
            cues = cues_of(sentence, lexicon.language, kind == "condition")
            cues = {
                section: score
                for section, score in cues.items()
                if section not in stated or section in (place.prior or ())
            }
            verdicts.append(_judge(cues, in_block, len(sentences), place, flat, kind))
    return verdicts


def _follow(before: _Verdict, cues: Mapping[str, float]) -> _Verdict:
    """A sentence that refers to the one before goes with it, unless it tells when to get help."""
    for section in ALWAYS_MOVES & cues.keys():
        if cues[section] >= STRONG:
            return _Verdict(section, 0.7, doubtful=before.section != section)
    return _Verdict(before.section, before.confidence, before.doubtful)


def _block_cues(sentences: list[str], lexicon: Lexicon, kind: Kind) -> Mapping[str, tuple[float, int]]:
    """Section → the sum of the cues, and how many sentences have any."""
    total: dict[str, tuple[float, int]] = {}
    for sentence in sentences:
        for section, score in cues_of(sentence, lexicon.language, kind == "condition").items():
            so_far, count = total.get(section, (0.0, 0))
            total[section] = (so_far + score, count + 1)
    return total


def _judge(
    cues: Mapping[str, float],
    in_block: Mapping[str, tuple[float, int]],
    count: int,
    place: Place,
    flat: bool,
    kind: Kind,
) -> _Verdict:
    if place.prior is None:
        if not flat:
            prior: Mapping[str, float] = INTRODUCTION
        else:
            return _by_cues_alone(cues, in_block, count, fallback=_Verdict("overview", 0.55))
    elif not place.prior:
        if place.headings[-1].endswith("?") and kind == "treatment":
            return _by_cues_alone(cues, in_block, count, fallback=_Verdict("faqs", 0.5, doubtful=True))
        return _by_cues_alone(cues, in_block, count, fallback=_Verdict("other_sections", 0.5, doubtful=True))
    else:
        prior = place.prior
    own = max(prior, key=lambda section: (prior[section] + 0.5 * cues.get(section, 0.0), prior[section]))
    confidence = min(0.99, prior[own] + 0.04 * bool(cues.get(own)))
    stays = _Verdict(own, confidence, doubtful=confidence < SURE_ENOUGH)
    if cues.get(own) and not (own == "side_effects" and cues.get("risks", 0) > cues[own]):
        return stays
    rival = max(cues, key=lambda section: cues[section], default=None)
    if rival is None or rival == own or not _may_move(own, rival, place):
        return stays
    whole, speaking = in_block[rival]
    if own not in in_block and whole >= STRONG and speaking > 1 and speaking * 2 >= count:
        return _Verdict(rival, 0.62, doubtful=True)
    if cues[rival] >= STRONG:
        sure = {own, rival} == {"side_effects", "risks"} and rival == "risks"
        return _Verdict(rival, 0.75 if sure else 0.62, doubtful=not sure)
    return stays


def _may_move(own: str, rival: str, place: Place) -> bool:
    if rival in ALWAYS_MOVES:
        return own != "faqs"
    if own in FIXED and (place.prior or {}).get(own, 1.0) >= SURE:
        return False
    if own == "overview":
        # An overview speaks of everything, so its words say little about where they belong.
        return False
    if place.block.kind in ("item", "row"):
        return rival in ITEM_MOVES.get(own, frozenset())
    if own in ("risks", "aftercare"):
        return rival not in (
            "side_effects",
            "procedure",
            "preparation",
            "mechanism",
            "suitability",
            "benefits",
            "cost",
        )
    return max(place.prior.values()) < SURE if place.prior and rival in ("mechanism", "benefits") else True


def _by_cues_alone(
    cues: Mapping[str, float], in_block: Mapping[str, tuple[float, int]], count: int, fallback: _Verdict
) -> _Verdict:
    """No heading helps: the words decide, and an editor should look."""
    best = max(cues, key=lambda section: (cues[section], in_block[section][0]), default=None)
    if best and cues[best] >= STRONG:
        return _Verdict(best, 0.58, doubtful=True)
    leader = max(in_block, key=lambda section: in_block[section], default=None)
    if leader and in_block[leader][0] >= 0.9 and in_block[leader][1] * 2 >= count:
        return _Verdict(leader, 0.5, doubtful=True)
    return fallback
