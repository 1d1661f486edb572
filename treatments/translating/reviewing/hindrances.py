"""Why a translation may not go live as it is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.translation import gettext as _
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation

from treatments.translating.one_source import COUNTING_FIRST
from treatments.translating.reviewing.texts import CheckedText, Text, checked, texts_of

# More would not be read.
NAMED = 5


class Hindrance(NamedTuple):
    """``wrong``: what is wrong with the text, in sentences; empty where it has only to be confirmed."""

    text: Text
    wrong: str

    @property
    def words(self) -> str:
        return self.wrong or unconfirmed(self.text)


def hindrances(target: TranslatableMixin) -> list[str]:
    """Sentences, each of one text and what is wrong with it; empty for a source, and for a page that somebody
    keeps by hand, to which wagtail-localize puts no texts."""
    translation = kept_translation(target)
    return in_words(hindrances_among(translation, texts_of(translation))) if translation else []


def hindrances_among(translation: Translation, texts: Iterable[Text]) -> list[Hindrance]:
    """The checks are asked anew of what nobody has confirmed: a glossary, a unit or the page's section may be
    another since it was entered."""
    asked = [text for text in texts if text.row and (text.may_not_go_live or _is_to_be_checked(text))]
    found = (Hindrance(each.text, wrong(each)) for each in checked(translation, asked))
    return [each for each in found if each.words]


def in_words(found: Iterable[Hindrance]) -> list[str]:
    """What is wrong first, then what is to be confirmed."""
    waiting = sorted(found, key=lambda each: not each.wrong)
    sentences = [f"{each.text.label}: {each.words}" for each in waiting[:NAMED]]
    if len(waiting) > NAMED:
        sentences.append(_("And %(count)s more.") % {"count": len(waiting) - NAMED})
    return sentences


def why(checked_text: CheckedText) -> str:
    """What keeps a text from going live; empty if nothing does."""
    return wrong(checked_text) or unconfirmed(checked_text.text)


def wrong(checked_text: CheckedText) -> str:
    text = checked_text.text
    if excess := text.excess:
        return str(excess.message)
    if text.is_safety and text.row and text.row.has_error:
        return text.row.get_error() or _("The translation has an error.")
    errors = checked_text.errors if _is_to_be_checked(text) else ()
    return " ".join(str(finding.message) for finding in errors)


def unconfirmed(text: Text) -> str:
    if not text.is_safety:
        return ""
    if text.by_machine:
        return _("A machine wrote this, and nobody has confirmed it.")
    return _("A second person has to confirm this.") if text.waits_for_second_person else ""


def _is_to_be_checked(text: Text) -> bool:
    return text.is_safety and text.confirmation is None


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
