"""Each danger twice: with wagtail-localize as it comes, and in the same steps with the plugin."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from typing import Any
from unittest import mock
from urllib.parse import urlencode

import pytest
from django.db.models.signals import post_save
from django.dispatch import Signal
from django.test import Client, TestCase, override_settings
from wagtail import hooks
from wagtail.admin.menu import admin_menu, reports_menu
from wagtail_localize.models import (
    OverridableSegment,
    StringSegment,
    StringTranslation,
    Translation,
    post_save_string_translation,
)

from tests.translating.freshness.conftest import in_full
from treatments import signals
from treatments.authoring.editorial import publication

FORM = "application/x-www-form-urlencoded"


@contextmanager
def without_our_code() -> Iterator[None]:
    """No signal is heard by the plugin, none of its hooks runs, its views do not stand in the way, and it has
    nothing against a publication. Everything is as before in the end."""
    with ExitStack() as stack:
        for signal in {each for each in vars(signals).values() if isinstance(each, Signal)}:
            stack.enter_context(_unheard(signal))
        hooks.search_for_hooks()
        for menu in (admin_menu, reports_menu):
            assert menu.registered_menu_items  # made once in a process, and not without our items
        theirs = {
            name: [each for each in found if not _is_ours(each[0])] for name, found in hooks._hooks.items()
        }
        stack.enter_context(mock.patch.dict(hooks._hooks, theirs))
        stack.enter_context(override_settings(ROOT_URLCONF="tests.translating.dangers.plain_urls"))
        stack.enter_context(mock.patch.object(publication, "_hinderers", []))
        yield


@contextmanager
def _unheard(signal: Signal) -> Iterator[None]:
    before = signal.receivers
    signal.receivers = [each for each in before if not str(each[0][0]).startswith("treatments.")]
    if signal is post_save:
        # The plugin has put another in its place.
        signal.connect(post_save_string_translation, sender=StringTranslation)
    signal.sender_receivers_cache.clear()
    try:
        yield
    finally:
        signal.receivers = before
        signal.sender_receivers_cache.clear()


def _is_ours(hook: Any) -> bool:
    return str(hook.__module__).startswith("treatments.")


def committed() -> AbstractContextManager[Any]:
    """What waits for the commit is done: wagtail-localize publishes then."""
    return TestCase.captureOnCommitCallbacks(execute=True)


def readable(page: Any, code: str = "fr") -> Any:
    """The page in that language, complete and live, below pages that are live too."""
    targets = [
        in_full(each, code) for each in page.get_ancestors(inclusive=True).filter(depth__gt=1).specific()
    ]
    return targets[-1]


def into(page: Any, code: str = "fr") -> Translation:
    """wagtail-localize's record of the translation of a page or snippet, from its own locale."""
    return Translation.objects.get(
        source__object_id=page.translation_key,
        source__locale=page.locale,
        target_locale__language_code=code,
    )


def put_text(client: Client, translation: Translation, source_text: str, text: str) -> Any:
    """As wagtail-localize's editor does."""
    segment = StringSegment.objects.get(source=translation.source, string__data=source_text)
    address = f"/admin/localize/translate/{translation.pk}/strings/{segment.pk}/edit/"
    return client.generic("PUT", address, _encoded(text), content_type=FORM)


def put_override(client: Client, translation: Translation, path: str, value: str) -> Any:
    segment = OverridableSegment.objects.get(source=translation.source, context__path__contains=path)
    address = f"/admin/localize/translate/{translation.pk}/overrides/{segment.pk}/edit/"
    return client.generic("PUT", address, _encoded(value), content_type=FORM)


def publish_in_editor(client: Client, target: Any) -> Any:
    """The button of the editor, and what it says then."""
    with committed():
        return client.post(f"/admin/pages/{target.pk}/edit/", {"action": "publish"}, follow=True)


def sync(client: Client, translation: Translation, **options: str) -> Any:
    with committed():
        return client.post(f"/admin/localize/update/{translation.source.pk}/", options, follow=True)


def _encoded(value: str) -> str:
    return urlencode({"value": value})


@pytest.fixture
def say() -> Any:
    """What the API says of the treatment in French."""

    def say(address: str = "/api/v1/treatments/sclerotherapy/?locale=fr") -> dict[str, Any]:
        body: dict[str, Any] = Client().get(address).json()
        return body

    return say
