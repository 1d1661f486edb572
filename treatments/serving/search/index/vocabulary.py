"""Keeps count of how many documents have each word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from django.db.models import F

from treatments.serving.search.index.word import SearchWord
from treatments.serving.search.text.words import Word

AT_A_TIME = 500  # fewer than any database takes parameters


def count_words(locale: str, before: Iterable[Word], after: Iterable[Word]) -> None:
    """One document has other words than before. Needs the ledger's lock: two who count at once would miss
    each other."""
    then, now = distinct(before), distinct(after)
    _forget(locale, sorted(then.keys() - now.keys()))
    _learn(locale, {name: now[name] for name in sorted(now.keys() - then.keys())})


def distinct(words: Iterable[Word]) -> dict[str, Word]:
    return {word.surface: word for word in words}


def search_word(locale: str, word: Word, documents: int) -> SearchWord:
    return SearchWord(
        locale=locale, word=word.surface, folded=word.folded, stem=word.stem, documents=documents
    )


def _learn(locale: str, words: dict[str, Word]) -> None:
    known: set[str] = set()
    for some in _batches(words):
        rows = SearchWord.objects.filter(locale=locale, word__in=some)
        known.update(rows.values_list("word", flat=True))
        rows.update(documents=F("documents") + 1)
    new = (search_word(locale, word, 1) for name, word in words.items() if name not in known)
    SearchWord.objects.bulk_create(new, batch_size=AT_A_TIME)


def _forget(locale: str, words: list[str]) -> None:
    for some in _batches(words):
        SearchWord.objects.filter(locale=locale, word__in=some).update(documents=F("documents") - 1)
    if words:
        SearchWord.objects.filter(locale=locale, documents__lte=0).delete()


def _batches(words: Iterable[str]) -> Iterator[list[str]]:
    remaining = iter(words)
    while some := list(islice(remaining, AT_A_TIME)):
        yield some
