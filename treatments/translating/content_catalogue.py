"""Translations of pages and snippets from a plain gettext catalogue, and catalogues to be translated.

A ``msgid`` is a text as wagtail-localize extracts it: escaped HTML whose links have only an ``id``. One text
has one translation, wherever it stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import polib
from django.db import models, transaction
from wagtail.models import DraftStateMixin, Locale, Page, TranslatableMixin
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationLog,
    TranslationSource,
)
from wagtail_localize.operations import TranslationCreator
from wagtail_localize.segments import RelatedObjectSegmentValue, StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from treatments.translating.reviewing.hindrances import hindrances

# Marks what came from a catalogue, so that a newer one may replace it. What a person has typed stays.
TOOL_NAME = "gettext"


@dataclass(frozen=True)
class Outcome:
    """``filled`` counts new and changed translations, those of snippets that the page shows included.

    ``missing`` lists the texts without a translation, ``refused`` the translations that wagtail-localize does
    not accept, each with its reason. ``published`` is true if this call put the translation live.
    """

    filled: int = 0
    missing: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    published: bool = False


@transaction.atomic
def apply_catalogue(
    instance: TranslatableMixin, locale: Locale, catalogue: polib.POFile, publish: bool = True
) -> Outcome:
    """Submits a page or snippet with all that it shows, fills in what the catalogue knows, and publishes the
    translation when it is complete and its source is live; otherwise saves a draft.

    Leaves alone a translation that is not, or no longer, synchronised with its source. A page goes live when
    the outermost transaction commits. Its ancestors are submitted too; give them first to have them live.
    """
    instance = _stored(instance)
    if _is_kept_by_hand(instance, locale):
        return Outcome()
    shown = [apply_catalogue(snippet, locale, catalogue, publish) for snippet in _snippets(instance)]
    translation = _submit(instance, locale)
    filled, refused = _fill(translation, catalogue)
    missing = untranslated(instance, locale)
    live = publish and not missing and getattr(instance, "live", True)
    has_drafts = isinstance(instance, DraftStateMixin)
    # A snippet without drafts goes live as it is saved. A page asks for itself.
    withheld = [] if has_drafts else hindrances(translation.get_target_instance())
    changed = not withheld and _is_out_of_date(translation, live)
    if changed:
        translation.save_target(publish=live or not has_drafts)
    return Outcome(
        filled + sum(outcome.filled for outcome in shown),
        list(dict.fromkeys([*missing, *(text for outcome in shown for text in outcome.missing)])),
        [*refused, *withheld, *(text for outcome in shown for text in outcome.refused)],
        published=live and changed,
    )


def untranslated(instance: TranslatableMixin, locale: Locale) -> list[str]:
    """The texts of a page or snippet, as it stands live, that lack a translation: each once, in order."""
    done = _translations(instance, locale)
    return list(dict.fromkeys(text for path, text in _texts(instance) if (path, text) not in done))


def catalogue_of(instances: Iterable[TranslatableMixin], locale: Locale) -> polib.POFile:
    """Every text of these pages and snippets, and of snippets that they show, with its translation so far."""
    catalogue = polib.POFile(wrapwidth=110)
    catalogue.metadata = {
        "Language": locale.language_code,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    entries: dict[str, polib.POEntry] = {}
    for instance in _with_snippets(instances):
        done = _translations(instance, locale)
        for path, text in _texts(instance):
            entry = entries.setdefault(text, polib.POEntry(msgid=text))
            entry.msgstr = entry.msgstr or done.get((path, text), "")
            place = f"{instance}: {_readable(path)}"
            if place not in entry.comment.split("\n"):
                entry.comment = f"{entry.comment}\n{place}".strip()
    catalogue.extend(entries.values())
    return catalogue


def _stored(instance: TranslatableMixin) -> TranslatableMixin:
    """As it stands in the database, since a page in memory may hold a draft."""
    instance = type(instance)._default_manager.get(pk=instance.pk)
    return instance.specific if isinstance(instance, Page) else instance


def _is_kept_by_hand(instance: TranslatableMixin, locale: Locale) -> bool:
    target = instance.get_translation_or_none(locale)
    if target is None or (isinstance(target, Page) and target.alias_of_id):
        return False
    synchronised = Translation.objects.filter(
        source__object_id=instance.translation_key,
        source__locale=instance.locale,
        target_locale=locale,
        enabled=True,
    )
    return not synchronised.exists()


def _submit(instance: TranslatableMixin, locale: Locale) -> Translation:
    source, _created = TranslationSource.update_or_create_from_instance(instance)
    translation = source.translations.filter(target_locale=locale, enabled=True).first()
    if translation is None:
        TranslationCreator(None, [locale]).create_translations(instance, include_related_objects=False)
        translation = source.translations.get(target_locale=locale)
    return translation


def _fill(translation: Translation, catalogue: polib.POFile) -> tuple[int, list[str]]:
    known = {entry.msgid: entry.msgstr for entry in catalogue.translated_entries()}
    existing = {
        (row.translation_of_id, row.context_id): row
        for row in StringTranslation.objects.filter(
            context__object_id=translation.source.object_id, locale=translation.target_locale
        )
    }
    filled, refused = 0, []
    for segment in StringSegment.objects.filter(source=translation.source).select_related("string"):
        text = known.get(segment.string.data)
        row = existing.get((segment.string_id, segment.context_id))
        if text is None or (row and (row.tool_name != TOOL_NAME or row.data == text)):
            continue
        row = row or StringTranslation(
            translation_of=segment.string,
            context_id=segment.context_id,
            locale=translation.target_locale,
            translation_type=StringTranslation.TRANSLATION_TYPE_MANUAL,
            tool_name=TOOL_NAME,
        )
        row.data, row.has_error, row.field_error = text, False, ""
        row.save()
        if row.has_error:
            refused.append(f"{text}: {row.get_error()}")
        else:
            filled += 1
            existing[segment.string_id, segment.context_id] = row
    return filled, refused


def _is_out_of_date(translation: Translation, live: bool) -> bool:
    """Whether the target lacks something of its source or translations, or is a draft that may go live."""
    target = translation.get_target_instance()
    if live and isinstance(target, DraftStateMixin) and (not target.live or target.has_unpublished_changes):
        return True
    logs = TranslationLog.objects.filter(source=translation.source, locale=translation.target_locale)
    saved = logs.aggregate(at=models.Max("created_at"))["at"]
    strings = StringTranslation.objects.filter(
        context__object_id=translation.source.object_id, locale=translation.target_locale
    )
    newest = strings.aggregate(at=models.Max("updated_at"))["at"]
    return saved is None or saved < max(filter(None, [newest, translation.source.last_updated_at]))


def _texts(instance: TranslatableMixin) -> Iterator[tuple[str, str]]:
    for segment in extract_segments(instance):
        if isinstance(segment, StringSegmentValue):
            yield segment.path, segment.string.data


def _snippets(instance: TranslatableMixin) -> list[TranslatableMixin]:
    """The snippets that the instance hands to its translator."""
    segments = [s for s in extract_segments(instance) if isinstance(s, RelatedObjectSegmentValue)]
    return [segment.get_instance(instance.locale) for segment in segments]


def _with_snippets(instances: Iterable[TranslatableMixin]) -> Iterator[TranslatableMixin]:
    """Each once, snippets before the first page that shows them."""
    seen = set()
    for instance in map(_stored, instances):
        for one in [*_snippets(instance), instance]:
            if one.translation_key not in seen:
                seen.add(one.translation_key)
                yield one


def _translations(instance: TranslatableMixin, locale: Locale) -> dict[tuple[str, str], str]:
    rows = StringTranslation.objects.filter(
        context__object_id=instance.translation_key, locale=locale, has_error=False
    )
    found = rows.values_list("context__path", "translation_of__data", "data")
    return {(path, source): text for path, source, text in found}


def _readable(path: str) -> str:
    """Without the ids of blocks: "risks.name"."""
    return ".".join(part for part in path.split(".") if len(part) != 36)
