"""After something that pages show has changed or gone: an image, a document, a snippet."""

from __future__ import annotations

from typing import Any

from django.db.models import Model
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.snippets.models import get_snippet_models

from treatments.publishing.ledger.edition import Cause
from treatments.publishing.settling.settle import settle
from treatments.publishing.settling.showing import pages_showing, record_references


def is_shown(model: type[Model]) -> bool:
    return model in (get_image_model(), get_document_model()) or model in get_snippet_models()


def settle_saved_thing(thing: Model) -> None:
    record_references(thing)
    settle(lambda: pages_showing([thing]), Cause.SHOWN, str(thing))


def remember_pages_showing_thing(thing: Any) -> None:
    """Before it is deleted, and with it the record of who refers to it."""
    thing.shown_on = pages_showing([thing])


def settle_deleted_thing(thing: Any) -> None:
    settle(getattr(thing, "shown_on", ()), Cause.SHOWN, str(thing))


def settle_deleted_rendition(rendition: Any, origin: Any) -> None:
    """Wagtail deletes the renditions of an image after it has saved another file for it. Where the image goes
    with them, its own deletion is what counts."""
    model = getattr(origin, "model", type(origin))
    if not issubclass(model, AbstractImage):
        # Else the picture is presented with the file that is going: Wagtail forgets it only afterwards.
        rendition.purge_from_cache()
        settle(lambda: pages_showing([rendition.image]), Cause.SHOWN, str(rendition.image))
