"""What tests of every area share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.prepared import PREPARED, Makers, commits
from tests.unguarded import once_it_is_quiet, unguarded_ledger

ROOT = Path(__file__).resolve().parents[1]
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
# As in a container: no sandbox for root, and no look-ups of the browser's own.
CHROMIUM_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
]

# Playwright keeps an event loop running in the thread of the test, and Django refuses the database there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test that commits empties the tables at its end: put back what the migrations wrote."""
    for item in items:
        mark = item.get_closest_marker("django_db")
        asked = {"live_server", "transactional_db"} & set(getattr(item, "fixturenames", ()))
        if asked or (mark and mark.kwargs.get("transaction")):
            item.add_marker(pytest.mark.django_db(transaction=True, serialized_rollback=True), append=False)


@pytest.fixture(scope="session", autouse=True)
def emptied_ledger() -> None:
    """Lets Django empty the tables after a test that commits."""
    from django.test import TransactionTestCase

    tear_down = TransactionTestCase._fixture_teardown

    def without_triggers(self: TransactionTestCase) -> None:
        with unguarded_ledger():
            tear_down(self)

    def empty(self: TransactionTestCase) -> None:
        once_it_is_quiet(lambda: without_triggers(self))

    TransactionTestCase._fixture_teardown = empty


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef: Any, request: pytest.FixtureRequest) -> Any:
    """Before the transaction of a test begins, what it asks for is made, and what it does not is undone."""
    if fixturedef.argname == "_django_db_helper":
        makers = request.getfixturevalue("makers")
        with request.getfixturevalue("django_db_blocker").unblock():
            PREPARED.prepare(() if commits(request) else request.fixturenames, makers)
    return (yield)


@pytest.fixture(scope="session")
def makers() -> Makers:
    """Content that many tests of a folder share."""
    return {}


@pytest.fixture(scope="session", autouse=True)
def _nothing_is_left(django_db_blocker: Any) -> Iterator[None]:
    yield
    with django_db_blocker.unblock():
        PREPARED.clear()


@pytest.fixture(autouse=True)
def own_language() -> Iterator[None]:
    """A request leaves the language of its answer active in the thread."""
    from django.conf import settings
    from django.utils import translation

    with translation.override(settings.LANGUAGE_CODE):
        yield


@pytest.fixture(scope="session")
def root() -> Path:
    """The top of the repository."""
    return ROOT


@pytest.fixture(scope="session")
def chromium(django_db_setup: None) -> Iterator[object]:
    """A running Chromium, driven by playwright. Skips where there is none, except in CI."""
    executable = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    if executable is None:
        reason = "No Chromium on this machine (Debian: apt install chromium)."
        pytest.fail(reason) if os.environ.get("CI") else pytest.skip(reason)
    from django.db import connection
    from playwright.sync_api import sync_playwright

    # Within the event loop of playwright Django keeps another connection object for the same database, and it
    # looks on that for the rows that a test which commits has to put back.
    written_by_migrations = getattr(connection, "_test_serialized_contents", None)
    with sync_playwright() as playwright:
        if written_by_migrations is not None:
            connection._test_serialized_contents = written_by_migrations
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def browser_page(chromium):
    """A page in a fresh browser context: nobody is logged in."""
    context = chromium.new_context()
    yield context.new_page()
    context.close()
