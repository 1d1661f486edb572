"""Settings without which reading is slow are said at the start."""

from __future__ import annotations

import pytest
from django.db import connections

from treatments.serving.checks import MIDDLEWARE, slow_settings


def ids() -> list[str | None]:
    return [message.id for message in slow_settings()]


def test_this_project_is_not_slow(settings):
    assert settings.MIDDLEWARE[0] == MIDDLEWARE
    assert ids() == []


def test_a_middleware_before_it_is_told(settings):
    settings.MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", MIDDLEWARE]
    assert ids() == ["treatments.W021"]


@pytest.mark.parametrize(("vendor", "told"), [("postgresql", ["treatments.W020"]), ("sqlite", [])])
def test_a_connection_for_every_request_is_told(monkeypatch, vendor, told):
    monkeypatch.setattr(connections["default"], "vendor", vendor)
    monkeypatch.setitem(connections["default"].settings_dict, "CONN_MAX_AGE", 0)
    assert ids() == told
