"""Two records of one translation, from English and from French, made by code or by an older version:
wagtail-localize's editor looks for one, and fails."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from django.db import transaction
from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.models import TranslatableMixin
from wagtail_localize.models import RelatedObjectSegment, Translation

from treatments.authoring.lists import listed
from treatments.translating.one_source import COUNTING_FIRST


def open_with_one_record(request: HttpRequest, target: object) -> None:
    """Before wagtail-localize takes over the editor of a translation."""
    if not isinstance(target, TranslatableMixin):
        return
    found = keep_one_record(target)
    if len(found) > 1:
        first, *others = [row.source.locale.get_display_name() for row in found]
        words = _(
            "It was registered as a translation from %(first)s and from %(others)s. From now on the first "
            "counts. No text is lost."
        )
        messages.warning(request, words % {"first": first, "others": listed(others)})


@transaction.atomic
def keep_one_record(target: TranslatableMixin) -> list[Translation]:
    """Of this page or snippet and of each that it shows. Answers its own as they were, the one that counts
    first. What translators have entered hangs on none of them."""
    shown = RelatedObjectSegment.objects.filter(source__object_id=target.translation_key)
    rows = Translation.objects.filter(
        Q(source__object_id=target.translation_key) | Q(source__object_id__in=shown.values("object")),
        target_locale=target.locale_id,
    )
    by_key: dict[UUID, list[Translation]] = defaultdict(list)
    related = rows.select_related("source__locale").defer("source__content_json")
    for row in related.order_by(*COUNTING_FIRST):
        by_key[row.source.object_id].append(row)
    for _counting, *others in by_key.values():
        for row in others:
            row.delete()
    return by_key.get(target.translation_key, [])
