"""What a front matter names and the database or the disk will not have is a problem, and no crash."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import builders
from treatments.authoring.drafting.importer import Imported, ImportOptions, import_document
from treatments.models import BodySite, Source

pytestmark = pytest.mark.django_db
BODY = "# Peel\n\n## How it works\n\nAcid does it.\n"


@pytest.fixture(autouse=True)
def site():
    return builders.site()


def imported(stated: str, folder: Path | None = None) -> Imported:
    text = f"---\ntype: treatment\nlocale: en\n{stated}\n---\n\n{BODY}"
    return import_document("peel.md", text.encode(), ImportOptions(folder=folder))


@pytest.mark.parametrize(
    ("stated", "says"),
    [
        (f"body_sites: [{'b' * 600}]", "Name: "),
        (f"sources: [{{title: {'t' * 900}, url: 'https://example.org/'}}]", "Title: "),
        ("sources: [{title: A, doi: '<script>'}]", "A DOI starts with"),
        ("sources: [{title: A, pmid: abc}]", "A PMID is a number"),
    ],
)
def test_what_its_field_cannot_hold_is_not_made(stated: str, says: str) -> None:
    result = imported(stated)

    assert any("was not added" in problem and says in problem for problem in result.problems)
    assert not BodySite.objects.exists()
    assert not Source.objects.exists()
    assert "Acid does it." in result.page.mechanism


def test_a_question_without_an_answer_is_kept() -> None:
    page = imported("faqs: [{question: 'Does it hurt?'}]").page.get_latest_revision_as_object()

    assert page.faqs[0].value["question"] == "Does it hurt?"


@pytest.mark.parametrize("name", ["notes.md", "f" * 5000, "../secret.png", "/etc/passwd"])
def test_what_is_no_picture_is_a_problem(name: str, tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("No picture.")

    result = imported(f"hero_image: {{file: {name}}}", tmp_path)

    assert result.page.hero_image is None
    assert any("picture" in problem and len(problem) < 400 for problem in result.problems)
