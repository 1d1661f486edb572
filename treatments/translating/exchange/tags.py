"""Whether a translation has the tags of its source, each as often as there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from django.utils.translation import gettext as _

from treatments.translating.exchange.inline import Empty, Open, Piece


def tag_problems(source: Iterable[Piece], target: Iterable[Piece]) -> Iterator[str]:
    wanted, found = _tags(source), _tags(target)
    for tag in {**wanted, **found}:
        if found[tag] > wanted[tag] > 0:
            yield _("The tag %(tag)s is duplicated.") % {"tag": tag}
        elif found[tag] > wanted[tag]:
            yield _("The tag %(tag)s is not in the source.") % {"tag": tag}
        elif found[tag] < wanted[tag]:
            yield _("The tag %(tag)s is lost.") % {"tag": tag}


def _tags(pieces: Iterable[Piece]) -> Counter[Open | Empty]:
    return Counter(piece for piece in pieces if isinstance(piece, Open | Empty))
