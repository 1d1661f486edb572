"""Which snippet the readers of each locale see in the place of one that was chosen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from wagtail.models import Locale
from wagtail_localize.models import Translation

from treatments.publishing.locales import fallback_chain
from treatments.translating.freshness.facts import Reference


@dataclass(frozen=True)
class Snippets:
    """Every translation of what was chosen. ``codes`` are the languages of locales by their id."""

    keys: Mapping[Reference, UUID]
    instances: Mapping[UUID, Collection[Any]]
    codes: Mapping[int, str]

    def key(self, reference: Reference | None) -> UUID | None:
        """None also for what is gone."""
        return self.keys.get(reference) if reference else None

    def shown(self, key: UUID, locale_id: int) -> Any:
        """The best of the locale's fallback chain, else any."""
        chain = fallback_chain(self.codes[locale_id])
        ranks = {code: rank for rank, code in enumerate(chain)}
        return min(
            self.instances[key], key=lambda each: (ranks.get(self.codes[each.locale_id], len(chain)), each.pk)
        )


def look_up(references: Iterable[Reference]) -> Snippets:
    """One query a model, and one for the locales."""
    ids: dict[type[Any], set[Any]] = defaultdict(set)
    for reference in references:
        ids[reference.model].add(reference.pk)
    keys: dict[Reference, UUID] = {}
    instances: dict[UUID, list[Any]] = defaultdict(list)
    for model, chosen in ids.items():
        manager = model._default_manager
        wanted = manager.filter(pk__in=chosen).values("translation_key")
        for instance in manager.filter(translation_key__in=wanted).order_by("pk"):
            keys[Reference(model, instance.pk)] = instance.translation_key
            instances[instance.translation_key].append(instance)
    codes = dict(Locale.objects.values_list("pk", "language_code")) if ids else {}
    return Snippets(keys, instances, codes)


def kept_translations(keys: Collection[UUID]) -> set[tuple[UUID, int]]:
    """Those that wagtail-localize keeps: the key and the locale of the target."""
    if not keys:
        return set()
    rows = Translation.objects.filter(source__object_id__in=keys, enabled=True)
    return set(rows.values_list("source__object_id", "target_locale_id"))
