"""In the explorer a page has the title that a translator has entered, before it is published."""

from __future__ import annotations

from wagtail.models import Page
from wagtail_localize.models import StringTranslation
from wagtail_localize.strings import StringValue


def follow_title(row: StringTranslation) -> None:
    """In the place of wagtail-localize, which writes the HTML of the text, however long it is. A text that
    is too long leaves the title as it was."""
    if row.context is None or row.context.path != "title":
        return
    title = StringValue(row.data).render_text()
    if len(title) <= Page._meta.get_field("draft_title").max_length:
        pages = Page.objects.filter(translation_key=row.context.object_id, locale_id=row.locale_id)
        pages.update(draft_title=title)
