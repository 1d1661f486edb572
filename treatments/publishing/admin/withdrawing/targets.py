"""Which page can take the place of one that is withdrawn: another document that anybody can read."""

from __future__ import annotations

from urllib.parse import unquote, urlsplit
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page

from treatments.publishing.ledger.head import Head


def target_page(page: Page, chosen: Page | None, address: str) -> Page:
    """Raises ``ValidationError``, for ``redirect_page`` or ``redirect_address``."""
    if chosen and address:
        raise _wrong("redirect_address", _("Choose a page or give its address, not both."))
    if chosen:
        return _public(page, chosen)
    if address:
        return _at(page, address)
    raise _wrong("redirect_page", _("Choose the page that takes its place, or give its address."))


def _public(page: Page, chosen: Page) -> Page:
    if chosen.translation_key == page.translation_key:
        raise _wrong("redirect_page", _own_words())
    if not _readable().filter(page_id=chosen.pk).exists():
        words = _("“%(page)s” is not public: readers would be led to nothing. Choose a public page.")
        raise _wrong("redirect_page", words % {"page": chosen.get_admin_display_title()})
    return chosen


def _at(page: Page, address: str) -> Page:
    head = _head_at(address)
    if head is None:
        words = _(
            "No public page of this site has the address “%(address)s”. Give the whole address or its path,"
            " such as /en/treatments/."
        )
        raise _wrong("redirect_address", words % {"address": address})
    if head.key == page.translation_key:
        raise _wrong("redirect_address", _own_words())
    return Page.objects.get(pk=head.page_id)


def _head_at(address: str) -> Head | None:
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    heads = _readable().filter(path__in=_spellings(parts.path))
    if parts.netloc:
        heads = heads.filter(url__startswith=f"{parts.scheme}://{parts.netloc}/")
    return heads.first()


def _spellings(path: str) -> set[str]:
    """As the ledger writes it, however it was typed."""
    plain = unquote(path)
    return {plain, f"{plain}/", f"/{plain}", f"/{plain}/"}


def _readable() -> QuerySet[Head]:
    return Head.objects.filter(Q(expires_at=None) | Q(expires_at__gt=timezone.now()), is_live=True)


def _own_words() -> str:
    return _("A page cannot lead to itself, nor to its own text in another language: choose another page.")


def _wrong(field: str, words: str) -> ValidationError:
    return ValidationError({field: words})


def page_of_key(key: str) -> Page | None:
    """For a form that shows what was chosen before."""
    return Page.objects.filter(translation_key=UUID(key)).first()
