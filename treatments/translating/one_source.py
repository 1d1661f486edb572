"""A page or snippet has one source in each locale. What was translated from English, or written by hand, is
not handed in from French as well: wagtail-localize would put French words over it, and then not know from
which of the two to translate."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Exists, OuterRef
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.operations import TranslationCreator

# Of several records of a translation into one locale: the earliest that is switched on.
COUNTING_FIRST = ("-enabled", "created_at", "pk")


class OneSourceCreator(TranslationCreator):
    """Creates what is missing in a locale, and leaves alone what stands there already: wagtail-localize would
    save its texts anew, and so put live what nobody has published."""

    target_locales: list[Locale]

    def create_translations(self, instance: TranslatableMixin, include_related_objects: bool = True) -> None:
        if isinstance(instance, Page):
            instance = instance.specific
        if instance.translation_key in self.seen_objects:
            return
        asked = self.target_locales
        try:
            self.target_locales = [locale for locale in asked if not stands_already(instance, locale)]
            if self.target_locales and include_related_objects:
                self._create_related(instance)
            missing = [locale for locale in self.target_locales if not is_translated(instance, locale)]
            if missing:
                self.target_locales = missing
                super().create_translations(instance, include_related_objects=False)
            else:
                self.seen_objects.add(instance.translation_key)
        finally:
            self.target_locales = asked

    def _create_related(self, instance: TranslatableMixin) -> None:
        """What the instance shows, first: its translation refers to theirs."""
        source, _created = TranslationSource.get_or_create_from_instance(instance)
        for segment in source.relatedobjectsegment_set.all():
            related = segment.object.get_instance(instance.locale)
            self.create_translations(related, include_related_objects=False)


@transaction.atomic
def submit(
    instances: Iterable[TranslatableMixin], locales: Iterable[Locale], components: Any, user: Any
) -> None:
    """``components``: parts that a project has added to the form; they are saved with what they are of."""
    creator = OneSourceCreator(user, list(locales))
    for instance in instances:
        creator.create_translations(instance)
    components.save(creator, sources_and_translations=creator.mappings)


def stands_already(instance: TranslatableMixin, locale: Locale) -> bool:
    """In that locale, and not as a translation of ``instance``. A mirror is none."""
    counting = counting_translation(instance.translation_key, locale.pk)
    if counting and counting.enabled:
        return bool(counting.source.locale_id != instance.locale_id)
    target = instance.get_translation_or_none(locale)
    return target is not None and not getattr(target, "alias_of_id", None)


def is_translated(instance: TranslatableMixin, locale: Locale) -> bool:
    """In that locale, from ``instance``."""
    counting = counting_translation(instance.translation_key, locale.pk)
    target = instance.get_translation_or_none(locale)
    return bool(counting and counting.enabled and target and not getattr(target, "alias_of_id", None))


def standing_below(page: Page, locales: Iterable[Locale]) -> int:
    """How many pages in these locales stand already that would come along with the page."""
    keys = page.get_descendants().values("translation_key")
    own = Translation.objects.filter(
        source__object_id=OuterRef("translation_key"),
        source__locale=page.locale_id,
        target_locale=OuterRef("locale"),
        enabled=True,
    )
    there = Page.objects.filter(translation_key__in=keys, locale__in=list(locales), alias_of=None)
    return int(there.filter(~Exists(own)).count())


def from_elsewhere(instance: TranslatableMixin) -> list[Translation]:
    """The translations of a page or snippet that are made from it in another locale."""
    rows = Translation.objects.filter(source__object_id=instance.translation_key, enabled=True)
    related = ("source__locale", "source__specific_content_type", "target_locale")
    others = rows.exclude(source__locale=instance.locale_id).exclude(target_locale=instance.locale_id)
    return list(others.select_related(*related).defer("source__content_json").order_by(*COUNTING_FIRST))


def counting_translation(key: UUID, locale_id: int) -> Translation | None:
    rows = Translation.objects.filter(source__object_id=key, target_locale=locale_id)
    rows = rows.select_related("source__locale").defer("source__content_json")
    return rows.order_by(*COUNTING_FIRST).first()
