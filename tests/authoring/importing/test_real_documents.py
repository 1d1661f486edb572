"""The two documents that clinics sent, where they are at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.importing.test_nothing_is_lost import lost
from treatments.authoring.importing import Draft, read, structure


@pytest.fixture
def sent(root: Path) -> Path:
    folder = root.parent / "shared" / "documents"
    if not folder.is_dir():
        pytest.skip("the documents of the clinics are not beside the repository")
    return folder


def draft_of(path: Path) -> Draft:
    return structure(read(path.name, path.read_bytes()))


def test_the_first_becomes_a_treatment(sent: Path) -> None:
    draft = draft_of(sent / "sclerotherapy-treatment.txt")

    assert (draft.kind, draft.locale, draft.title) == ("treatment", "en", "Sclerotherapy")
    assert {"mechanism", "longevity", "side_effects", "risks", "aftercare"} <= draft.content.keys()
    assert draft.content["indications"]["conditions"] == ["Varicose veins", "Spider veins"]
    assert {risk["frequency"]["band"] for risk in draft.content["risks"]} == {"rare"}
    assert [step["kind"] for step in draft.content["aftercare"]] == ["do", "avoid", "do"]
    assert not lost(draft)
    assert not draft.problems


def test_the_second_becomes_an_article_about_the_treatment_and_its_condition(sent: Path) -> None:
    draft = draft_of(sent / "spider-vein-article.txt")

    assert draft.kind == "article"
    assert draft.content["about"] == ["Sclerotherapy", "Spider veins"]
    assert not lost(draft)
    assert not draft.problems
