"""What search knows of many heads: the rows that it writes when one is published, written together."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from django.db.models import F

from treatments.models import Head
from treatments.publishing.presented import Presented
from treatments.serving.search.engines.chosen import engine
from treatments.serving.search.index.analysis import analyse, every_word
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.index.projection import entry_of
from treatments.serving.search.index.synonym import SearchSynonym
from treatments.serving.search.index.synonyms import synonyms_of_document
from treatments.serving.search.index.vocabulary import distinct, search_word
from treatments.serving.search.index.word import SearchWord
from treatments.serving.search.text.words import Word

AT_A_TIME = 500


class SearchIndex:
    """Counts the words on the way, and writes the counts at the end."""

    def __init__(self) -> None:
        self._words: dict[str, dict[str, Word]] = defaultdict(dict)
        self._documents: dict[str, Counter[str]] = defaultdict(Counter)

    def add(self, heads: Sequence[Head], contents: Sequence[Presented]) -> None:
        entries = [entry_of(head, now.content) for head, now in zip(heads, contents, strict=True)]
        SearchEntry.objects.bulk_create(entries)
        analyses = [analyse(entry.texts, entry.locale) for entry in entries]
        engine().write(list(zip(entries, analyses, strict=True)))
        SearchSynonym.objects.bulk_create(
            synonym
            for head, now in zip(heads, contents, strict=True)
            for synonym in synonyms_of_document(head, now.content)
        )
        for entry, analysis in zip(entries, analyses, strict=True):
            words = distinct(every_word(analysis))
            self._words[entry.locale].update(words)
            self._documents[entry.locale].update(words.keys())

    def finish(self) -> None:
        for locale, counted in self._documents.items():
            known = set(SearchWord.objects.filter(locale=locale).values_list("word", flat=True))
            by_count: dict[int, list[str]] = defaultdict(list)
            for word in counted.keys() & known:
                by_count[counted[word]].append(word)
            for documents, words in by_count.items():
                for start in range(0, len(words), AT_A_TIME):
                    some = words[start : start + AT_A_TIME]
                    rows = SearchWord.objects.filter(locale=locale, word__in=some)
                    rows.update(documents=F("documents") + documents)
            SearchWord.objects.bulk_create(
                (
                    search_word(locale, self._words[locale][word], documents)
                    for word, documents in counted.items()
                    if word not in known
                ),
                batch_size=AT_A_TIME,
            )
        engine().finish()
