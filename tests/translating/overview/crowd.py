"""Many pages in many locales, written straight into the tables: what an overview of thousands looks at."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connection
from wagtail.models import Locale, Page
from wagtail_localize.models import TranslatableObject, Translation, TranslationSource

from tests import builders
from treatments.models import Edition, Head, TranslationTask, TreatmentIndexPage, TreatmentPage
from treatments.publishing.ledger.edition import Action, Cause
from treatments.translating.overview.state import State
from treatments.translating.tasks.task import Status

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
BATCH = 1000
# How often each occurs; a translation is mostly in order.
MIXTURE = [*[State.CURRENT] * 10, State.TRANSLATE, *State]
TASKS = {State.URGENT: Status.URGENT, State.CONFIRM: Status.CONFIRM, State.PUBLISH: Status.PUBLISH}
TASKS |= {State.CURRENT: Status.DONE}
HEADS = {State.URGENT: "stale", State.STALE: "stale", State.PARTIAL: "partial", State.CURRENT: "current"}
HEADS |= {State.CONFIRM: "current", State.BY_HAND: "current", State.NOT_PUBLIC: "current"}
TRANSLATED = set(State) - {State.NOT_SUBMITTED, State.MIRROR, State.BY_HAND}


class Crowd:
    """``state`` says which state page n has in locale m."""

    def __init__(self, pages: int, codes: Sequence[str], content: str = "{}") -> None:
        self.locales = [builders.locale(code) for code in codes]
        self.indexes = {locale.pk: _index(locale) for locale in [builders.locale(), *self.locales]}
        self.type = ContentType.objects.get_for_model(TreatmentPage)
        self.page_type = ContentType.objects.get_for_model(Page)
        self.content, self.size = content, pages
        self.sequence = Edition.objects.count()
        self.keys = [uuid.uuid4() for _ in range(pages)]
        self.titles = [f"Treatment {number:05d}" for number in range(pages)]
        self._write()

    def state(self, number: int, place: int) -> State:
        return MIXTURE[(number * 7 + place * 5) % len(MIXTURE)]

    def cells(self) -> Iterator[tuple[int, Locale, State]]:
        for place, locale in enumerate(self.locales):
            for number in range(self.size):
                yield number, locale, self.state(number, place)

    def _write(self) -> None:
        english = builders.locale()
        sources = self._add(english, [(number, True, None) for number in range(self.size)])
        self._publish((page, number, english, "source", True) for number, page in sources.items())
        self._submit()
        for place, locale in enumerate(self.locales):
            states = {number: self.state(number, place) for number in range(self.size)}
            wanted = [
                (number, state in HEADS and state != State.NOT_PUBLIC, self._original(sources, number, state))
                for number, state in states.items()
                if state != State.NOT_SUBMITTED
            ]
            pages = self._add(locale, wanted)
            self._publish(
                (page, number, locale, HEADS[states[number]], states[number] != State.NOT_PUBLIC)
                for number, page in pages.items()
                if states[number] in HEADS
            )
            self._translate(locale, {n: state for n, state in states.items() if state in TRANSLATED})

    def _original(self, sources: dict[int, Page], number: int, state: State) -> Page | None:
        return sources[number] if state == State.MIRROR else None

    def _add(self, locale: Locale, wanted: Sequence[tuple[int, bool, Page | None]]) -> dict[int, Page]:
        parent = self.indexes[locale.pk]
        pages = {
            number: Page(
                path=Page._get_path(parent.path, parent.depth + 1, number + 1),
                depth=parent.depth + 1,
                title=f"{self.titles[number]} {locale.language_code}",
                draft_title=f"{self.titles[number]} {locale.language_code}",
                slug=f"treatment-{number}",
                url_path=f"{parent.url_path}treatment-{number}/",
                content_type=self.type,
                locale=locale,
                translation_key=self.keys[number],
                live=live,
                alias_of=alias_of,
            )
            for number, live, alias_of in wanted
        }
        Page.objects.bulk_create(pages.values(), batch_size=BATCH)
        specific = [TreatmentPage(page_ptr_id=page.pk) for page in pages.values()]
        fields = TreatmentPage._meta.local_concrete_fields
        for some in _batches(specific):
            TreatmentPage._base_manager.all()._insert(some, fields=fields, using="default")
        Page.objects.filter(pk=parent.pk).update(numchild=self.size)
        return pages

    def _publish(self, rows: Iterable[tuple[Page, int, Locale, str, bool]]) -> None:
        editions, heads = [], []
        for page, number, locale, status, is_live in rows:
            self.sequence += 1
            edition = self._edition(page, number, locale, status, is_live)
            editions.append(edition)
            heads.append(self._head(edition, status, is_live))
        Edition.objects.bulk_create(editions, batch_size=BATCH)
        Head.objects.bulk_create(heads, batch_size=BATCH)

    def _edition(self, page: Page, number: int, locale: Locale, status: str, is_live: bool) -> Edition:
        said = {
            "source_locale": "en",
            "status": status,
            "stale_sections": ["risks"] if status == "stale" else [],
            "missing_sections": ["faqs"] if status == "partial" else [],
            "substituted_sections": [],
            "stale_since": "2026-10-01T09:00:00.000000Z" if status == "stale" else None,
        }
        return Edition(
            sequence=self.sequence,
            key=page.translation_key,
            locale=locale.language_code,
            type="treatment",
            number=1,
            action=Action.PUBLISHED if is_live else Action.WITHDRAWN,
            cause=Cause.EDIT,
            published_at=NOW,
            name=self.titles[number],
            slug=page.slug,
            url=f"http://localhost/{locale.language_code}/{page.slug}/",
            document="{}" if is_live else "",
            translation=json.dumps(said),
            withdrawal=None if is_live else {"reason": "gone", "explanation": "", "redirect": None},
            schema_version=1,
            page_id=page.pk,
            hash=f"{self.sequence:064d}",
        )

    def _head(self, edition: Edition, status: str, is_live: bool) -> Head:
        copied = ("key", "locale", "type", "page_id", "slug", "url", "name", "published_at")
        return Head(
            **{name: getattr(edition, name) for name in copied},
            edition_id=edition.sequence,
            is_live=is_live,
            path=f"/{edition.locale}/{edition.slug}/",
            order_name=edition.name.lower(),
            date_published=NOW,
            translation_status=status,
        )

    def _submit(self) -> None:
        TranslatableObject.objects.bulk_create(
            (TranslatableObject(translation_key=key, content_type=self.page_type) for key in self.keys),
            batch_size=BATCH,
        )
        sources = [
            TranslationSource(
                object_id=key,
                specific_content_type=self.type,
                locale=builders.locale(),
                object_repr=title,
                content_json=self.content,
                last_updated_at=NOW,
            )
            for key, title in zip(self.keys, self.titles, strict=True)
        ]
        self.sources = TranslationSource.objects.bulk_create(sources, batch_size=BATCH)

    def _translate(self, locale: Locale, states: dict[int, State]) -> None:
        translations = Translation.objects.bulk_create(
            (Translation(source=self.sources[number], target_locale=locale) for number in states),
            batch_size=BATCH,
        )
        TranslationTask.objects.bulk_create(
            (
                self._task(translation, number, state)
                for translation, (number, state) in zip(translations, states.items(), strict=True)
            ),
            batch_size=BATCH,
        )

    def _task(self, translation: Translation, number: int, state: State) -> TranslationTask:
        status = TASKS.get(state, Status.TRANSLATE)
        is_left = status in (Status.URGENT, Status.TRANSLATE)
        return TranslationTask(
            translation=translation,
            status=status,
            texts=40,
            words=800,
            texts_left=number % 40 + 1 if is_left else 0,
            words_left=20 * (number % 40 + 1) if is_left else 0,
            to_confirm=2 if status == Status.CONFIRM else 0,
            since=None if status == Status.DONE else NOW,
            due=None if status == Status.DONE else date(2026, 11, 15) + timedelta(days=number % 60),
        )


def _index(locale: Locale) -> Page:
    english = builders.index_page(TreatmentIndexPage)
    found = english.get_translation_or_none(locale)
    return found or english.copy_for_translation(locale, copy_parents=True)


def _batches(rows: list[Any]) -> Iterator[list[Any]]:
    size = 200 if connection.vendor == "sqlite" else BATCH
    for start in range(0, len(rows), size):
        yield rows[start : start + size]
