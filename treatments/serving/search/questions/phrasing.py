"""From what was read of a question, and the other names of it, to an expression."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from treatments.serving.search.questions.expression import Expression, Group, Slot
from treatments.serving.search.questions.reading import Item, Reading
from treatments.serving.search.questions.thesaurus import Name

LONGEST_NAME = 6  # words


@dataclass(frozen=True)
class Phrased:
    expression: Expression
    synonyms: tuple[str, ...]


def possible_names(reading: Reading) -> list[str]:
    """As stems: every run of words that could be a name."""
    return list(dict.fromkeys(_stems(run) for _start, run in _runs(reading.items)))


def phrase(reading: Reading, others: Callable[[str], Sequence[Name]]) -> Phrased | None:
    """``others``: other names, by the stems of one. None where nothing is left to look for."""
    parts = _parts(reading.items, others)
    slots = [slot for slot, is_stop_word, _names in parts if not is_stop_word]
    slots = slots or [slot for slot, _is_stop_word, _names in parts]
    if not slots:
        return None
    wanted = tuple(dict.fromkeys(slots))
    synonyms = [name for _slot, _is_stop_word, names in parts for name in names]
    expression = Expression(wanted, len(wanted), tuple(reading.excluded), _whole_names(reading, parts))
    return Phrased(expression, tuple(dict.fromkeys(name.term for name in synonyms)))


Part = tuple[Slot, bool, Sequence[Name]]


def _parts(items: Sequence[Item], others: Callable[[str], Sequence[Name]]) -> list[Part]:
    """The longest names first; what is no name stands for itself."""
    named: dict[int, tuple[int, Part]] = {}
    taken: set[int] = set()
    for start, run in sorted(_runs(items), key=lambda each: -len(each[1])):
        places = range(start, start + len(run))
        names = () if taken.intersection(places) else others(_stems(run))
        if names:
            taken.update(places)
            named[start] = (len(run), (_slot_of_name(run, names), False, names))
    parts: list[Part] = []
    for place, item in enumerate(items):
        if place in named:
            parts.append(named[place][1])
        elif place not in taken:
            parts.append((item.slot, item.is_stop_word, ()))
    return parts


def _slot_of_name(run: Sequence[Item], names: Sequence[Name]) -> Slot:
    all_of_it = Group(tuple(stem for item in run for stem in item.stems))
    itself = run[0].slot if len(run) == 1 else (all_of_it,)
    return (*itself, *(_phrase(name.stems) for name in names))


def _phrase(stems: str) -> Group:
    words = tuple(stems.split())
    return Group(words, adjacent=len(words) > 1)


def _whole_names(reading: Reading, parts: Sequence[Part]) -> tuple[str, ...]:
    """What the name of a document is if it is just what was asked for."""
    items = reading.items
    telling = [item for item in items if not item.is_stop_word]
    names = [_stems(items), _stems(telling)]
    if len(parts) == 1:
        names += [name.stems for name in parts[0][2]]
    return tuple(dict.fromkeys(filter(None, names)))


def _runs(items: Sequence[Item]) -> Iterator[tuple[int, Sequence[Item]]]:
    for start in range(len(items)):
        for end in range(start + 1, min(start + LONGEST_NAME, len(items)) + 1):
            run = items[start:end]
            if all(item.stems for item in run) and (len(run) == 1 or not any(item.fixed for item in run)):
                yield start, run


def _stems(items: Sequence[Item]) -> str:
    return " ".join(stem for item in items for stem in item.stems)
