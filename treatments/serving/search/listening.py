"""Keeps the index level with the heads and the glossary. Connected in ``treatments.signals``."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save

from treatments.authoring.snippets.glossary_term import GlossaryTerm
from treatments.publishing.ledger.tip import heads_changed
from treatments.publishing.signals import head_changed
from treatments.serving.search.index import synonyms
from treatments.serving.search.index.projection import project


def connect() -> None:
    head_changed.connect(_head_changed, dispatch_uid="treatments.search.head_changed")
    post_save.connect(_term_saved, sender=GlossaryTerm, dispatch_uid="treatments.search.term_saved")
    post_delete.connect(_term_deleted, sender=GlossaryTerm, dispatch_uid="treatments.search.term_deleted")


def _head_changed(head: Any, document: Any, **kwargs: Any) -> None:
    project(head, document)


def _term_saved(instance: GlossaryTerm, raw: bool, **kwargs: Any) -> None:
    if not raw:
        with transaction.atomic():
            synonyms.write_term(instance)
            heads_changed()


def _term_deleted(instance: GlossaryTerm, **kwargs: Any) -> None:
    synonyms.forget_term(instance)
    heads_changed()
