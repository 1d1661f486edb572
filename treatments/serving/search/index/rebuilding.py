"""Makes the whole index anew from the heads: after an upgrade that reads words otherwise, for a new
engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice

from django.db import transaction

from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.publishing.ledger.head import Head
from treatments.publishing.ledger.tip import heads_changed, locked_tip
from treatments.serving.search.engines.chosen import engine
from treatments.serving.search.index.analysis import analyse, every_word
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.index.projection import SEARCHED_TYPES, entry_of
from treatments.serving.search.index.synonym import SearchSynonym
from treatments.serving.search.index.synonyms import synonyms_of_document, synonyms_of_term
from treatments.serving.search.index.vocabulary import AT_A_TIME, distinct, search_word
from treatments.serving.search.index.word import SearchWord
from treatments.serving.search.text.words import Word

Progress = Callable[[int, int], None]


@transaction.atomic
def rebuild(progress: Progress) -> int:
    """How many documents were indexed. Nothing is published meanwhile; readers search the index of before."""
    locked_tip()
    wanted = Head.objects.filter(is_live=True, type__in=SEARCHED_TYPES)
    total, done = wanted.count(), 0
    _empty()
    words: dict[str, dict[str, tuple[Word, int]]] = {}
    for heads in _batches(wanted.order_by("pk").select_related("edition").iterator(AT_A_TIME)):
        _write(heads, words)
        done += len(heads)
        progress(done, total)
    SearchWord.objects.bulk_create(
        (search_word(locale, word, many) for locale in words for word, many in words[locale].values()),
        batch_size=AT_A_TIME,
    )
    terms = GlossaryTerm.objects.select_related("locale")
    SearchSynonym.objects.bulk_create(
        (synonym for term in terms for synonym in synonyms_of_term(term)), batch_size=AT_A_TIME
    )
    engine().finish()
    heads_changed()
    return done


def _empty() -> None:
    engine().clear()
    for model in (SearchEntry, SearchSynonym, SearchWord):
        model.objects.all().delete()


def _write(heads: list[Head], words: dict[str, dict[str, tuple[Word, int]]]) -> None:
    contents = [(head, head.edition.content) for head in heads]
    entries = [entry_of(head, content) for head, content in contents]
    analysed = [(entry, analyse(entry.texts, entry.locale)) for entry in entries]
    for entry, analysis in analysed:
        of_locale = words.setdefault(entry.locale, {})
        for surface, word in distinct(every_word(analysis)).items():
            of_locale[surface] = (word, of_locale[surface][1] + 1 if surface in of_locale else 1)
    SearchEntry.objects.bulk_create(entries)
    SearchSynonym.objects.bulk_create(
        synonym for head, content in contents for synonym in synonyms_of_document(head, content)
    )
    engine().write(analysed)


def _batches(heads: Iterator[Head]) -> Iterator[list[Head]]:
    while some := list(islice(heads, AT_A_TIME)):
        yield some
