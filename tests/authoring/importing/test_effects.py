"""Side effects and risks: to which of them a frequency belongs, and what is none of them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.authoring.importing.samples import drafted


def effects(text: str) -> dict[str, Any]:
    """Name → the band and the number."""
    content = drafted(
        f"# Lumen\n\n## Side effects\n\n{text}\n", "a.md", kind="treatment", locale="en"
    ).content
    found = [*content.get("side_effects", []), *content.get("risks", [])]
    return {entry["name"]: tuple((entry.get("frequency") or {}).values()) for entry in found}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bruising and swelling are common.",
            {"Bruising": ("common", None), "Swelling": ("common", None)},
        ),
        (
            "You may have bruising, swelling (1 in 10) or numbness (1 in 300).",
            {"Bruising": (), "Swelling": ("common", 10), "Numbness": ("uncommon", 300)},
        ),
        ("Redness is common but infection is rare.", {"Redness": ("common", None)}),
        (
            "- Bruising (1 in 10, or 1 in 5 in older people)",
            {"Bruising": ()},
        ),
    ],
)
def test_a_frequency_belongs_to_the_effect_that_it_speaks_of(text: str, expected: dict[str, Any]) -> None:
    assert effects(text) == expected


def test_an_effect_that_there_is_not_is_kept_in_words() -> None:
    text = "- Bruising\n- No scarring\n"
    draft = drafted(f"# Lumen\n\n## Side effects\n\n{text}", "a.md", kind="treatment", locale="en")

    assert [entry["name"] for entry in draft.content["side_effects"]] == ["Bruising"]
    assert "No scarring" in str(draft.content)
