"""A clinic as it would be published now, in each of its locales."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.clinics.offer import ClinicOffer
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.publishing.canonical import canonical
from treatments.publishing.clinics.days import midnight, zone_of
from treatments.publishing.clinics.present import present_clinic, present_offer
from treatments.publishing.clinics.translation import Pair, Translated, original_state, translated
from treatments.publishing.instants import instant
from treatments.publishing.ledger.projection import order_name
from treatments.publishing.links import Links
from treatments.publishing.present.common import chosen_ids


@dataclass(frozen=True)
class PresentedOffer:
    key: UUID
    treatment_key: UUID
    position: int
    shown_from: datetime | None
    shown_until: datetime | None
    document: str
    translation: str


@dataclass(frozen=True)
class PresentedClinic:
    key: UUID
    locale: str
    slug: str
    order_name: str
    country: str
    expires_at: datetime | None
    is_withheld: bool
    document: str
    translation: str
    offers: tuple[PresentedOffer, ...]


# By locale and by the key of a clinic or an offer: since when its safety text is out of date (RFC 3339).
StaleSince = Mapping[tuple[str, UUID], str]


def presented(key: UUID, known: StaleSince) -> list[PresentedClinic]:
    """Empty while the original is not live: a translation lends it words, and is no clinic by itself.
    ``known``: what has been noticed before."""
    versions = Clinic.objects.filter(translation_key=key, live=True).select_related("locale")
    live = list(versions.prefetch_related("offers").order_by("pk"))
    original = next((each for each in live if each.is_original), None)
    return [_Wording(original, words, known).presented() for words in live] if original else []


class _Wording:
    """One clinic in the words of one of its translations, or in its own."""

    def __init__(self, original: Clinic, words: Clinic, known: StaleSince) -> None:
        self.original, self.words, self.known = original, words, known
        self.locale: str = words.locale.language_code

    def presented(self) -> PresentedClinic:
        original, words = self.original, self.words
        source, own = present_clinic(original, original), present_clinic(original, words)
        clinic = self._translated(original, words, source, own)
        offers = list(self._offers())
        ends = [each.expire_at for each in (original, words) if each.expire_at]
        return PresentedClinic(
            key=original.translation_key,
            locale=self.locale,
            slug=original.slug,
            order_name=order_name(words.name),
            country=original.country,
            expires_at=min(ends, default=None),
            is_withheld=clinic.is_withheld or any(said.is_withheld for _offer, said in offers),
            document=canonical(clinic.content),
            translation=canonical(clinic.translation),
            offers=tuple(self._offer(position, offer, said) for position, (offer, said) in enumerate(offers)),
        )

    def _offers(self) -> Iterator[tuple[ClinicOffer, Translated]]:
        """One that the translation does not have yet stands in the words of the original."""
        in_words = {each.translation_key: each for each in self.words.offers.all()}
        # Code may have saved them without a place.
        offers = sorted(self.original.offers.all(), key=lambda each: (each.sort_order or 0, each.pk))
        ids = [pk for each in offers for pk in chosen_ids(each.practitioners)]
        practitioners = Links(self.locale).snippets(Reviewer, ids)
        for offer in offers:
            words = in_words.get(offer.translation_key, offer)
            source = present_offer(offer, offer, practitioners)
            yield offer, self._translated(offer, words, source, present_offer(offer, words, practitioners))

    def _translated(self, original: Any, words: Any, source: Any, own: Any) -> Translated:
        if self.words is self.original:
            return Translated(source, original_state(self.locale))
        since = self.known.get((self.locale, original.translation_key))
        noticed = self.original.last_published_at or timezone.now()
        pair = Pair(
            source_locale=self.original.locale.language_code,
            locale=self.locale,
            source=source,
            own=own,
            is_behind=words.safety_fingerprint != original.safety_fingerprint,
            since=since or instant(noticed),
        )
        return translated(pair)

    def _offer(self, position: int, offer: ClinicOffer, said: Translated) -> PresentedOffer:
        zone = zone_of(self.original.timezone)
        last = offer.valid_through
        return PresentedOffer(
            key=offer.translation_key,
            treatment_key=offer.treatment_key,
            position=position,
            shown_from=midnight(offer.valid_from, zone) if offer.valid_from else None,
            shown_until=midnight(last, zone, days=1) if last else None,
            document=canonical(said.content),
            translation=canonical(said.translation),
        )
