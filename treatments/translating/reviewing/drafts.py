"""Why a draft of a translation may not go live.

wagtail-localize keeps what translators enter beside the page, and puts it into a draft as it publishes one. A
draft that is published in another way, from the explorer, in a workflow or on a schedule, may be older: it
has the source's words where they have been translated since, or what has been corrected since.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from treatments.authoring.editorial.publication import Draft
from treatments.authoring.lists import listed
from treatments.translating.field_facts import field_facts
from treatments.translating.following.sources import waiting_source, withdrawn_source
from treatments.translating.placing import is_safety, sections_of
from treatments.translating.reviewing.hindrances import (
    NAMED,
    hindrances_among,
    in_words,
    kept_translation,
)
from treatments.translating.reviewing.texts import Text, texts_of

# By path in a page or snippet: the texts that stand there, each with where its links lead.
Said = defaultdict[str, list[tuple[str, str]]]


def hindrances_of_draft(draft: Draft) -> list[str]:
    """Sentences; empty for a source, and for what somebody keeps by hand."""
    translation = kept_translation(draft.instance)
    if translation is None:
        return []
    if words := withdrawn_source(draft.instance):
        return [words]
    if not draft.is_scheduled and (words := waiting_source(draft.instance)):
        return [words]
    texts = texts_of(translation)
    if draft.is_scheduled:
        # What it has of its own was looked at when it was put on the schedule.
        said = filter(Compared(translation, draft.instance).has, texts)
        return in_words(hindrances_among(translation, said))
    if found := hindrances_among(translation, texts):
        return in_words(found)
    compared = Compared(translation, draft.instance)
    labels = _outdated(texts, compared, draft.made_at)
    return [_say(labels)] if labels else []


class Compared:
    """A draft beside what it would be if it were made now, and beside what readers have."""

    def __init__(self, translation: Translation, draft: Any) -> None:
        source, locale = translation.source, translation.target_locale
        self.model = type(draft)
        self._original = _said(source.as_instance())
        self._now = _said(source.get_ephemeral_translated_instance(locale, fallback=True))
        self._draft = _said(draft)
        live = self.model._base_manager.filter(pk=draft.pk, live=True).first()
        self._live: Said = _said(live) if live else defaultdict(list)

    def has(self, text: Text) -> bool:
        """Whether the draft says what this text would be now. Paragraphs may stand in another order."""
        path = text.segment.context.path
        places = (at for at, (words, _links) in enumerate(self._original[path]) if words == text.source)
        return all(set(self._now[path][at : at + 1]) <= set(self._draft[path]) for at in places)

    def foreign(self) -> Iterator[str]:
        """Paths at which the draft says what neither readers have nor the translation says now."""
        for path, said in self._draft.items():
            if not set(said) <= {*self._now[path], *self._live[path]}:
                yield path


def _outdated(texts: Collection[Text], compared: Compared, made_at: datetime | None) -> list[str]:
    """Labels. Of a safety text that has been taken back since, or corrected, nothing may be left; anything
    else may have been written into the page itself after it was translated."""
    foreign = set(compared.foreign())
    paths = [text.segment.context.path for text in texts]
    dangerous = [text for text, path in zip(texts, paths, strict=True) if text.is_safety and path in foreign]
    lacking = [text for text in texts if _is_newer(text, made_at) and not compared.has(text)]
    labels = [text.label for text in sorted([*dangerous, *lacking], key=lambda each: not each.is_safety)]
    gone = {path.partition(".")[0] for path in foreign - {*paths} if _is_safety(compared.model, path)}
    labels += [field_facts(compared.model, name).label for name in sorted(gone)]
    return list(dict.fromkeys(labels))


def _is_newer(text: Text, made_at: datetime | None) -> bool:
    """Whether a translation that can be used was entered after the draft was made."""
    row = text.row
    return bool(row and not row.has_error and (made_at is None or row.updated_at > made_at))


def _is_safety(model: type[Any], path: str) -> bool:
    return is_safety(sections_of(model, path, ()), path.partition(".")[0])


def _say(labels: list[str]) -> str:
    named = labels[:NAMED] if len(labels) <= NAMED else [*labels[:NAMED], "…"]
    return _(
        "This version is older than the translation: %(texts)s. Publish it in the editor of the "
        "translation, which takes all of it."
    ) % {"texts": listed(named)}


def _said(instance: Any) -> Said:
    found: Said = defaultdict(list)
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            found[segment.path].append((segment.string.data, json.dumps(segment.attrs, sort_keys=True)))
    return found
