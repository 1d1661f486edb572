"""Settings with which nothing could be found are told before somebody searches."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection

from treatments.serving.search.checks import wrong_search_settings


@pytest.fixture
def told(settings):
    """The ids of the errors, with these settings."""

    def ask(**own: Any) -> list[str | None]:
        settings.TREATMENTS = own
        return [error.id for error in wrong_search_settings()]

    return ask


def test_without_settings_the_database_searches(told):
    assert told() == told(SEARCH_BACKEND="database") == []


@pytest.mark.parametrize("name", ["opensearch", "elasticsearch"])
def test_a_server_needs_an_address(told, name):
    assert told(SEARCH_BACKEND=name) == ["treatments.E031"]
    assert told(SEARCH_BACKEND=name, SEARCH_URL="search.example.org:9200") == ["treatments.E031"]
    assert told(SEARCH_BACKEND=name, SEARCH_URL="https://user:password@search.example.org:9200") == []


@pytest.mark.parametrize("name", ["solr", "", "tests.nowhere.Engine", "treatments.conf.Nothing"])
def test_what_is_not_there_cannot_search(told, name):
    assert told(SEARCH_BACKEND=name) == ["treatments.E030"]


def test_what_could_be_chosen_is_said(settings):
    settings.TREATMENTS = {"SEARCH_BACKEND": "solr"}
    (error,) = wrong_search_settings()
    assert "'solr'" in error.msg
    assert "database, opensearch, elasticsearch" in str(error.hint)


def test_a_class_of_the_project_can_search(told):
    own = "treatments.serving.search.engines.opensearch.engine.OpenSearchEngine"
    assert told(SEARCH_BACKEND=own, SEARCH_URL="http://127.0.0.1:9200") == []


def test_another_database_needs_a_server(told, monkeypatch):
    monkeypatch.setattr(connection, "vendor", "mysql")
    assert told() == ["treatments.E030"]
    assert told(SEARCH_BACKEND="opensearch", SEARCH_URL="http://127.0.0.1:9200") == []
