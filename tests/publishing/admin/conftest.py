"""A site, and somebody who writes and publishes on it."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests import builders
from tests.authoring.drafting.samples import person
from tests.publishing.admin.samples import PUBLISHER


@pytest.fixture
def editor(db: None) -> Any:
    return person("editor", builders.site(), permissions=PUBLISHER)


@pytest.fixture
def admin(editor: Any) -> Client:
    """The editor's browser."""
    client = Client()
    client.force_login(editor)
    return client


@pytest.fixture
def superuser(db: None) -> Client:
    """The browser of somebody who may do everything."""
    builders.site()
    client = Client()
    client.force_login(User.objects.create_superuser("admin", password="admin"))
    return client
