"""The demo as `manage.py load_demo` makes it: once for all tests here, since it takes half a minute."""

from __future__ import annotations

import io
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from django.db import connection
from wagtail.models import Site

from tests.prepared import PREPARED
from tests.unguarded import unguarded_ledger


@pytest.fixture(scope="package")
def demo(django_db_setup: None, django_db_blocker: pytest.FixtureRequest) -> Iterator[str]:
    """Loaded for good, as on a server: translations go live when a transaction commits. Answers what the
    command complained of. Afterwards the database is as the migrations left it, for which the tests have to
    be marked with serialized_rollback."""
    with django_db_blocker.unblock():
        # It is set up before the transaction of its first test, within which it would be undone.
        PREPARED.clear()
        complaints = io.StringIO()
        call_command("load_demo", stdout=io.StringIO(), stderr=complaints)
        yield complaints.getvalue()
        with unguarded_ledger():
            call_command(
                "flush", interactive=False, verbosity=0, reset_sequences=False, inhibit_post_migrate=True
            )
        connection.creation.deserialize_db_from_string(connection._test_serialized_contents)
        Site.clear_site_root_paths_cache()
