"""One spelling of JSON, so that equal documents have equal bytes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

import orjson


def canonical(data: Any) -> str:
    """Sorted keys, no spaces, UTF-8: what RFC 8785 says, for data whose keys are ASCII and whose numbers are
    integers. Documents have no others."""
    return orjson.dumps(data, option=orjson.OPT_SORT_KEYS).decode()


def digest(text: str) -> str:
    """The sha256 of the UTF-8 bytes, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()


def section_digests(document: Mapping[str, Any]) -> dict[str, str]:
    """By section: the digest of its canonical JSON."""
    return {name: digest(canonical(value)) for name, value in document.items()}
