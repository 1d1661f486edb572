"""Why a translation may not go live as it is."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation

from treatments.translating.one_source import COUNTING_FIRST
from treatments.translating.reviewing.texts import Text, texts_of

# More would not be read.
NAMED = 5


def hindrances(target: TranslatableMixin) -> list[str]:
    """Sentences, each of one text and what is wrong with it; empty for a source, and for a page that somebody
    keeps by hand, to which wagtail-localize puts no texts."""
    translation = kept_translation(target)
    if translation is None:
        return []
    waiting = [text for text in texts_of(translation) if text.may_not_go_live]
    waiting.sort(key=lambda text: not (text.row and text.row.has_error))
    sentences = [f"{text.label}: {why(text)}" for text in waiting[:NAMED]]
    if len(waiting) > NAMED:
        sentences.append(_("And %(count)s more.") % {"count": len(waiting) - NAMED})
    return sentences


def why(text: Text) -> str:
    """What keeps a text from going live."""
    if excess := text.excess:
        return str(excess.message)
    if text.row and text.row.has_error:
        return text.row.get_error() or _("The translation has an error.")
    if text.by_machine:
        return _("A machine wrote this, and nobody has confirmed it.")
    return _("A second person has to confirm this.")


def kept_translation(target: TranslatableMixin) -> Translation | None:
    """wagtail-localize's record of the translation, if it is switched on; the one that counts, if there are
    several."""
    if isinstance(target, Page) and target.alias_of_id:
        return None
    rows = Translation.objects.filter(
        source__object_id=target.translation_key, target_locale=target.locale_id, enabled=True
    )
    related = ("source__locale", "source__specific_content_type", "target_locale")
    return rows.select_related(*related).defer("source__content_json").order_by(*COUNTING_FIRST).first()
