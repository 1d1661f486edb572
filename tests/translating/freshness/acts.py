"""What editors and translators do, in one line each."""

from __future__ import annotations

from typing import Any

from wagtail_localize.models import StringSegment, StringTranslation

from treatments.publishing.translation_state import TranslationState
from treatments.translating.freshness.assess import assess, freshness
from treatments.translating.freshness.states import SectionFreshness, SegmentFreshness


def stored(instance: Any) -> Any:
    return type(instance).objects.get(pk=instance.pk)


def edit(page: Any, **fields: Any) -> Any:
    """Changes and publishes."""
    page = stored(page)
    for name, value in fields.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return stored(page)


def edit_block(page: Any, stream: str, place: int = 0, **parts: Any) -> Any:
    """Changes parts of one block and publishes. ``text`` alone replaces a block that is a text."""
    page = stored(page)
    block = getattr(page, stream)[place]
    if isinstance(block.value, str):
        block.value = parts["text"]
    else:
        block.value.update(parts)
    page.save_revision().publish()
    return stored(page)


def enter(target: Any, source_text: str, text: str) -> StringTranslation:
    """A translator enters another text for one that is translated already."""
    row = StringTranslation.objects.get(
        translation_of__data=source_text, context__object_id=target.translation_key, locale=target.locale
    )
    row.data, row.has_error = text, False
    row.save()
    return row


def enter_new(target: Any, source_text: str, text: str) -> StringTranslation:
    """A translator enters a text for one that nobody has translated yet."""
    segment = StringSegment.objects.get(source__object_id=target.translation_key, string__data=source_text)
    return StringTranslation.objects.create(
        translation_of=segment.string, context=segment.context, locale=target.locale, data=text
    )


def state(target: Any) -> TranslationState:
    return assess(stored(target))


def stale(target: Any) -> list[str]:
    found = state(target)
    assert (found["status"] == "stale") == bool(found["stale_sections"])
    return found["stale_sections"]


def missing(target: Any) -> list[str]:
    found = state(target)
    assert found["missing_sections"] == [] or found["status"] in ("partial", "stale")
    return found["missing_sections"]


def section(target: Any, name: str) -> SectionFreshness:
    return next(each for each in freshness(stored(target)).sections if each.section == name)


def segments(target: Any, name: str) -> list[SegmentFreshness]:
    """Those of a section that are not current."""
    return [each for each in section(target, name).segments if each.status != "current"]
