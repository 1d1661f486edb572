from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests import builders
from tests.authoring.drafting.samples import person


@pytest.fixture
def chief(db: None) -> Client:
    """Of somebody who may do everything."""
    client = Client()
    client.force_login(User.objects.create_superuser("chief"))
    return client


@pytest.fixture
def french(db: None) -> Any:
    """A function that logs in somebody who may edit French pages, once there are some."""

    def log_in() -> Client:
        home = builders.site().get_translation(builders.locale("fr"))
        client = Client()
        client.force_login(person("traductrice", home, permissions=("change_page",)))
        return client

    return log_in
