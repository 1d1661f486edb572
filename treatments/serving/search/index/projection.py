"""From a change of a head to what search knows of it, in the same transaction."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from treatments.publishing.canonical import canonical
from treatments.publishing.ledger.head import Head
from treatments.serving.search.engines.chosen import engine
from treatments.serving.search.index import synonyms
from treatments.serving.search.index.analysis import analyse, every_word
from treatments.serving.search.index.entry import SearchEntry
from treatments.serving.search.index.names import stems_of
from treatments.serving.search.index.sections import sections
from treatments.serving.search.index.vocabulary import count_words
from treatments.serving.search.text.stemming import language_of

# Those that say something themselves; an index page only leads to them.
SEARCHED_TYPES = ("treatment", "condition", "article")


def project(head: Head, document: Mapping[str, Any] | None) -> None:
    """``document`` None: the head was withdrawn. Needs the ledger's lock: whoever changes heads has it."""
    if document is not None and head.type not in SEARCHED_TYPES:
        return
    before = SearchEntry.objects.filter(pk=head.pk).first()
    words_before = every_word(analyse(before.texts, before.locale)) if before else ()
    synonyms.write_document(head, document)
    if document is None:
        count_words(head.locale, words_before, ())
        SearchEntry.objects.filter(pk=head.pk).delete()
        engine().remove(head)
        return
    entry = entry_of(head, document)
    analysis = analyse(entry.texts, entry.locale)
    count_words(head.locale, words_before, every_word(analysis))
    entry.save(force_insert=before is None, force_update=before is not None)
    engine().write([(entry, analysis)])


def entry_of(head: Head, document: Mapping[str, Any]) -> SearchEntry:
    return SearchEntry(
        head=head,
        key=head.key,
        locale=head.locale,
        type=head.type,
        kind=head.kind,
        expires_at=head.expires_at,
        name_stems=stems_of(head.name, language_of(head.locale)),
        sections=canonical(sections(document)),
    )
