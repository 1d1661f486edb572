"""The contract with clients: the schema changes only where somebody means it to, and the API keeps it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from cms.wsgi import application
from treatments.serving.api.generator import openapi_schema

SNAPSHOT = Path(__file__).with_name("openapi.json")
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    response_headers_conformance,
    unsupported_method,
]
# Answers as the schema describes them; hypothesis says more with more examples.
EXAMPLES = int(os.environ.get("SCHEMATHESIS_EXAMPLES", "5"))


def test_the_schema_is_the_one_that_clients_were_made_from() -> None:
    """Run with UPDATE_SNAPSHOT=1 to accept a change, and read the difference: what is taken away breaks
    clients."""
    text = json.dumps(openapi_schema(), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    if os.environ.get("UPDATE_SNAPSHOT"):
        SNAPSHOT.write_text(text, encoding="utf-8")
    assert text == SNAPSHOT.read_text(encoding="utf-8")


@pytest.fixture
def loaded_schema(one_connection, treatment, french, condition, article):
    loaded = schemathesis.openapi.from_dict(openapi_schema())
    loaded.app = application
    return loaded


@pytest.mark.parametrize("path", json.loads(SNAPSHOT.read_text(encoding="utf-8"))["paths"])
def test_whatever_is_asked_the_contract_is_kept(loaded_schema, path) -> None:
    operation = loaded_schema[path]["GET"]

    @given(case=operation.as_strategy())
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
    def ask(case) -> None:
        case.call_and_validate(checks=CHECKS, headers={"Host": "testserver"})

    ask()
