"""What an editor says in a review: kind, language and place of the document, and where single passages go."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext as _now, gettext_lazy as _
from wagtail.models import Locale, Page

from treatments.authoring.drafting.admin.access import places, settle_parent
from treatments.authoring.drafting.admin.forms import ImportForm, PlaceField, as_choices
from treatments.authoring.drafting.admin.original import LEAVE_OUT
from treatments.authoring.drafting.corrections import Correction, Reason, place
from treatments.authoring.drafting.imported_document import ImportedDocument
from treatments.authoring.drafting.references import References
from treatments.authoring.importing import sections_for
from treatments.authoring.lists import listed
from treatments.authoring.vocabulary import DocumentKind


class ReviewForm(ImportForm):
    """``kind`` and ``language`` are fixed once there is a page, and a place is only for a new one."""

    kind = forms.ChoiceField(label=_("Kind"), choices=DocumentKind.choices)
    language = forms.ModelChoiceField(
        label=_("Language"), queryset=Locale.objects.none(), to_field_name="language_code", empty_label=None
    )
    parent = PlaceField(
        label=_("Under which page"),
        required=False,
        queryset=Page.objects.none(),
        empty_label=_("Choose a page"),
    )
    overwrite = forms.BooleanField(
        label=_("Replace the texts that were edited since the last import. They stay in the page's history."),
        required=False,
    )

    def __init__(self, user: Any, document: ImportedDocument, data: Any = None) -> None:
        initial = {
            "kind": document.kind,
            "language": document.locale.language_code,
            "parent": document.parent_id,
        }
        super().__init__(data, initial=initial)
        self.user = user
        self.document = document
        if document.page is not None:
            for name in ("kind", "language", "parent"):
                self.fields[name].disabled = True
        self.fields["language"].queryset = Locale.objects.all()
        self.fields["parent"].queryset = as_choices(places(user, document.kind, locale=document.locale))

    def apply(self, corrections: Iterable[Correction]) -> None:
        """Keeps what was said. A place that no longer fits gives way to the only one that does."""
        document, said = self.document, self.cleaned_data
        before = (document.kind, document.locale_id, document.parent_id, document.choices)
        if document.page is None:
            document.kind = said["kind"]
            if said["language"] != document.locale:
                document.locale, document.language = said["language"], said["language"].language_code
            settle_parent(self.user, document, said["parent"])
        document.set_corrections(corrections)
        if before != (document.kind, document.locale_id, document.parent_id, document.choices):
            document.saved = False
            document.save()


def corrections_from(data: Mapping[str, Any], document: ImportedDocument) -> list[Correction]:
    """The corrections that a form states, and those that fit no passage now but may again, in another kind.

    Raises ``ValueError`` with a sentence for the editor.
    """
    draft = document.automatic_draft(References(document.locale).known_names())
    placed = place(draft, document.corrections)
    stated = []
    for passage in draft.passages:
        choice = str(data.get(f"passage-{passage.index}", ""))
        if choice:
            stated.append(_correction(passage.index, passage.text, choice, sections_for(draft.kind)))
    return stated + [it for it in document.corrections if it not in placed.values()]


def _correction(passage: int, text: str, choice: str, sections: tuple[str, ...]) -> Correction:
    if choice.startswith(LEAVE_OUT):
        reason = choice.removeprefix(LEAVE_OUT)
        if reason in Reason.values:
            return Correction(passage, text, None, reason)
        known = listed(LEAVE_OUT + value for value in Reason.values)
    elif choice in sections:
        return Correction(passage, text, choice)
    else:
        known = listed(sections)
    raise ValueError(
        _now("Passage %(passage)s cannot go to “%(choice)s”. Possible are: %(known)s.")
        % {"passage": passage + 1, "choice": choice, "known": known}
    )
