"""The other names of what was asked for."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Q

from treatments.serving.search.index.synonym import SearchSynonym, Source


class Name(NamedTuple):
    locale: str
    key: Any
    source: str
    term: str
    stems: str


# Of a name that everything has, the first ones will do.
MOST_NAMES = 500


@dataclass(frozen=True)
class Thesaurus:
    names: tuple[Name, ...]

    def others(self, locale: str, stems: str) -> list[Name]:
        """Those that mean the same as a name, by its stems; and those that mean the same as one of them, if a
        condition or the glossary says so: spider veins = telangiectasia = thread veins."""
        near = list(self._next_to(locale, stems, tuple(Source)))
        links = (Source.CONDITION, Source.GLOSSARY)
        far = [name for each in near for name in self._next_to(locale, each.stems, links)]
        found = {name.stems: name for name in (*far, *near) if name.stems != stems}
        return [found[each] for each in sorted(found)]

    def _next_to(self, locale: str, stems: str, sources: Collection[str]) -> Iterator[Name]:
        for key in self._keys(locale, stems, sources):
            yield from (
                name
                for name in self.names
                if name.key == key
                and name.locale == locale
                and name.source in sources
                and not self._is_ambiguous(name)
            )

    def _keys(self, locale: str, stems: str, sources: Collection[str]) -> list[Any]:
        names = [name for name in self.names if name.locale == locale and name.stems == stems]
        return [name.key for name in names if name.source in sources and not self._is_ambiguous(name)]

    def _is_ambiguous(self, name: Name) -> bool:
        """“Injections”, say two treatments, is what they are also called: it makes them no synonyms."""
        if name.source != Source.TREATMENT:
            return False
        same = (other for other in self.names if other[0] == name.locale and other.stems == name.stems)
        return any(other.source == Source.TREATMENT and other.key != name.key for other in same)


def look_up(locales: Collection[str], stems: Collection[str], now: datetime) -> Thesaurus:
    """In one query: the names that share a document or a term with these, and the names of those."""
    readable = SearchSynonym.objects.filter(
        Q(head=None) | Q(head__expires_at=None) | Q(head__expires_at__gt=now), locale__in=locales
    )
    keys = readable.filter(stems__in=stems).values("key")
    near = readable.filter(key__in=keys).values("stems")
    far = readable.filter(stems__in=near).values("key")
    columns = readable.filter(key__in=far).order_by("pk").values_list(*Name._fields)
    return Thesaurus(tuple(Name(*row) for row in columns[:MOST_NAMES]))
