"""What each word that was asked for means in the vocabulary of one locale."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from treatments.serving.search.questions.expression import Group, Slot
from treatments.serving.search.questions.parsing import Asked
from treatments.serving.search.questions.vocabulary import KnownWord, Vocabulary
from treatments.serving.search.text.stemming import stem
from treatments.serving.search.text.stop_words import stop_words
from treatments.serving.search.text.words import Token, Word


@dataclass(frozen=True)
class Item:
    """``stems``: what to look up other names by, nothing for a beginning of words. ``is_stop_word``: to be
    left out if there is anything else."""

    slot: Slot
    stems: tuple[str, ...]
    fixed: bool = False
    is_stop_word: bool = False


@dataclass
class Reading:
    """``corrections``: from where to where in the text which words take the place of what stands there.
    ``unknown``: words that no document of the locale has, nor any that is like them."""

    items: list[Item] = field(default_factory=list)
    excluded: list[Group] = field(default_factory=list)
    corrections: list[tuple[int, int, str]] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def read(asked: Sequence[Asked], vocabulary: Vocabulary, language: str) -> Reading:
    reading = Reading()
    wanted = list(_compounds([each for each in asked if not each.excluded], vocabulary, language))
    for place, each in enumerate(wanted):
        if each.fixed:
            _read_phrase(each, vocabulary, reading)
        else:
            _read_token(each.tokens[0], vocabulary, language, place == len(wanted) - 1, reading)
    reading.excluded += _excluded(asked, vocabulary)
    return reading


def _excluded(asked: Sequence[Asked], vocabulary: Vocabulary) -> Iterator[Group]:
    """What no document has rules none out; it may be nothing that an engine could look for, either."""
    for each in asked:
        if each.excluded and all(map(vocabulary.has, (word.stem for word in each.words))):
            yield _phrase(each)


def _compounds(asked: Sequence[Asked], vocabulary: Vocabulary, language: str) -> Iterator[Asked]:
    """Two words that documents write as one become a compound: “micro needling”."""
    remaining = list(asked)
    while remaining:
        first, *rest = remaining
        pair = _pair(first, rest[0], vocabulary, language) if rest else None
        yield pair or first
        remaining = rest[1:] if pair else rest


def _pair(first: Asked, second: Asked, vocabulary: Vocabulary, language: str) -> Asked | None:
    if first.fixed or second.fixed or len(first.words) + len(second.words) != 2:
        return None
    left, right = first.words[0], second.words[0]
    folded = left.folded + right.folded
    if folded not in vocabulary.by_folded:
        return None
    surface = vocabulary.by_folded[folded].word
    joined = Word(surface, folded, stem(folded, language), left.start, right.end)
    return Asked((Token((left, right), joined),))


def _phrase(asked: Asked) -> Group:
    return Group(tuple(word.stem for word in asked.words), adjacent=len(asked.words) > 1)


def _read_phrase(asked: Asked, vocabulary: Vocabulary, reading: Reading) -> None:
    """Who quotes means what they say: nothing is corrected."""
    group = _phrase(asked)
    if all(map(vocabulary.has, group.stems)):
        reading.items.append(Item((group,), group.stems, fixed=True))
    else:
        reading.unknown += [word.surface for word in asked.words if not vocabulary.has(word.stem)]


def _read_token(token: Token, vocabulary: Vocabulary, language: str, is_last: bool, reading: Reading) -> None:
    if token.joined is None:
        _read_word(token.parts[0], vocabulary, language, is_last, reading)
        return
    stems = tuple(part.stem for part in token.parts)
    ways = [Group(stems)] if all(map(vocabulary.has, stems)) else []
    if vocabulary.has(token.joined.stem):
        ways.append(Group((token.joined.stem,)))
    if ways:
        reading.items.append(Item(tuple(ways), stems))
        return
    for part in token.parts:
        _read_word(part, vocabulary, language, is_last and part is token.parts[-1], reading)


def _read_word(word: Word, vocabulary: Vocabulary, language: str, is_last: bool, reading: Reading) -> None:
    is_stop_word = word.folded in stop_words(language)
    if vocabulary.has(word.stem):
        reading.items.append(Item((Group((word.stem,)),), (word.stem,), is_stop_word=is_stop_word))
    elif is_stop_word:
        return
    elif is_last and (endings := vocabulary.starting_with(word.folded)):
        stems = dict.fromkeys(known.stem for known in endings)
        reading.items.append(Item(tuple(Group((each,)) for each in stems), ()))
    elif meant := _meant(word.folded, vocabulary):
        reading.items += [Item((Group((known.stem,)),), (known.stem,)) for known in meant]
        reading.corrections.append((word.start, word.end, " ".join(known.word for known in meant)))
    else:
        reading.unknown.append(word.surface)


def _meant(folded: str, vocabulary: Vocabulary) -> Sequence[KnownWord]:
    closest = vocabulary.closest(folded)
    return (closest,) if closest else vocabulary.halves(folded) or ()
