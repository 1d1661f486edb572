"""Keeps the names that mean the same, as documents and the glossary give them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.publishing.ledger.head import Head
from treatments.serving.search.index.names import by_stems, names_of_document, names_of_term
from treatments.serving.search.index.synonym import SearchSynonym, Source
from treatments.serving.search.text.stemming import language_of


def synonyms_of_document(head: Head, document: Mapping[str, Any]) -> list[SearchSynonym]:
    source_and_names = names_of_document(head.type, document)
    if source_and_names is None:
        return []
    source, names = source_and_names
    return [
        SearchSynonym(locale=head.locale, key=head.key, source=source, head=head, term=term, stems=stems)
        for stems, term in by_stems(names, language_of(head.locale)).items()
    ]


def synonyms_of_term(term: GlossaryTerm) -> list[SearchSynonym]:
    locale = term.locale.language_code
    language = language_of(locale)
    names = names_of_term(term.term, term.plain_meaning, language)
    return [
        SearchSynonym(locale=locale, key=term.translation_key, source=Source.GLOSSARY, term=name, stems=stems)
        for stems, name in by_stems(names, language).items()
    ]


def write_document(head: Head, document: Mapping[str, Any] | None) -> None:
    SearchSynonym.objects.filter(head=head).delete()
    if document is not None:
        SearchSynonym.objects.bulk_create(synonyms_of_document(head, document))


def write_term(term: GlossaryTerm) -> None:
    forget_term(term)
    SearchSynonym.objects.bulk_create(synonyms_of_term(term))


def forget_term(term: GlossaryTerm) -> None:
    SearchSynonym.objects.filter(
        source=Source.GLOSSARY, key=term.translation_key, locale=term.locale.language_code
    ).delete()
