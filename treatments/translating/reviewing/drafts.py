"""Why a draft of a translation may not go live.

wagtail-localize keeps what translators enter beside the page, and puts it into a draft as it publishes one. A
draft that is published in another way, from the explorer, in a workflow or on a schedule, may be older: it
has the source's words where they have been translated since, or what has been corrected since.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.utils.translation import gettext as _
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from treatments.authoring.editorial.publication import Draft
from treatments.authoring.lists import listed
from treatments.translating.following.sources import waiting_source, withdrawn_source
from treatments.translating.reviewing.hindrances import (
    NAMED,
    Hindrance,
    hindrances_among,
    in_words,
    kept_translation,
)
from treatments.translating.reviewing.texts import Text, texts_of

# By path in a page or snippet: the texts that stand there, one after the other.
Said = defaultdict[str, list[str]]


def hindrances_of_draft(draft: Draft) -> list[str]:
    """Sentences; empty for a source, and for what somebody keeps by hand."""
    translation = kept_translation(draft.instance)
    if translation is None:
        return []
    texts = texts_of(translation)
    others = differing(translation, texts, draft.instance)
    if draft.is_scheduled:
        # What it has of its own was looked at when it was put on the schedule.
        return in_words(hindrances_among(translation, (text for text in texts if text not in others)))
    if words := withdrawn_source(draft.instance) or waiting_source(draft.instance):
        return [words]
    found: list[Hindrance] = hindrances_among(translation, texts)
    if found:
        return in_words(found)
    left_out = [text for text in others if _is_newer(text, draft.made_at)]
    return [_outdated(left_out)] if left_out else []


def differing(translation: Translation, texts: Collection[Text], draft: Any) -> list[Text]:
    """Those for which the draft has other words than it would have if it were made now."""
    source, locale = translation.source, translation.target_locale
    original = _said(source.as_instance())
    now, said = _said(source.get_ephemeral_translated_instance(locale, fallback=True)), _said(draft)

    def differs(text: Text) -> bool:
        path = text.segment.context.path
        places = (at for at, words in enumerate(original[path]) if words == text.source)
        return any(now[path][at : at + 1] != said[path][at : at + 1] for at in places)

    return [text for text in texts if differs(text)]


def _is_newer(text: Text, made_at: datetime | None) -> bool:
    """Whether a translation that can be used was entered after the draft was made."""
    row = text.row
    return bool(row and not row.has_error and (made_at is None or row.updated_at > made_at))


def _outdated(texts: list[Text]) -> str:
    # What can do harm comes first.
    labels = list(dict.fromkeys(text.label for text in sorted(texts, key=lambda each: not each.is_safety)))
    named = labels[:NAMED] if len(labels) <= NAMED else [*labels[:NAMED], "…"]
    return _(
        "This version lacks what has been translated since it was saved: %(texts)s. Publish it in the "
        "editor of the translation, which takes all of it."
    ) % {"texts": listed(named)}


def _said(instance: Any) -> Said:
    found: Said = defaultdict(list)
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            found[segment.path].append(segment.string.data)
    return found
