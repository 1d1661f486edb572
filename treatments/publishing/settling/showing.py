"""Which pages show a thing: a page, an image, a document or a snippet. Wagtail's reference index knows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Page, ReferenceIndex, TranslatableMixin

# A thing: its content type and its id, as the reference index has them.
Thing = tuple[int, str]


def pages_showing(instances: Iterable[Model]) -> set[int]:
    """Ids of the pages that refer to any of these, drafts among them, directly or through snippets.

    A page shows a page or a snippet in its own locale whichever translation was chosen, so a reference to any
    translation counts.
    """
    page_type = ContentType.objects.get_for_model(Page).pk
    new = _things(instances)
    known: set[Thing] = set()
    while new:
        known |= new
        new = _referring(new) - known
        # A page is where it ends: who links to it shows its name and not what it shows.
        known |= {thing for thing in new if thing[0] == page_type}
        new = {thing for thing in new if thing[0] != page_type}
    start = _things(instances)
    return {int(pk) for content_type, pk in known - start if content_type == page_type}


def record_references(instance: Model) -> None:
    """Wagtail's own record may still wait in a task queue."""
    if ReferenceIndex.model_is_indexable(type(instance)):
        ReferenceIndex.create_or_update_for_object(instance)


def _things(instances: Iterable[Model]) -> set[Thing]:
    things: set[Thing] = set()
    for instance in instances:
        content_type = _base_content_type(instance)
        things.add((content_type, str(instance.pk)))
        if isinstance(instance, TranslatableMixin):
            translations = instance.get_translations(inclusive=True).values_list("pk", flat=True)
            things |= {(content_type, str(pk)) for pk in translations}
    return things


def _base_content_type(instance: Model) -> int:
    """That of the model that holds the key, as the reference index has it: of a treatment page, Page."""
    base = [type(instance), *instance._meta.get_parent_list()][-1]
    return ContentType.objects.get_for_model(base, for_concrete_model=False).pk


def _referring(things: set[Thing]) -> set[Thing]:
    by_type: dict[int, set[str]] = defaultdict(set)
    for content_type, pk in things:
        by_type[content_type].add(pk)
    found: set[Thing] = set()
    for content_type, ids in by_type.items():
        references = ReferenceIndex.objects.filter(to_content_type=content_type, to_object_id__in=ids)
        found |= set(references.values_list("base_content_type", "object_id").distinct())
    return found
