"""manage.py import_document, as a person or a script uses it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from PIL import Image as PillowImage
from wagtail.images.models import Image
from wagtail.models import Page

from tests import builders
from tests.authoring.drafting.samples import COMPLETE, LASER
from treatments.models import BodySite, ImportedDocument, Source, TreatmentPage

pytestmark = pytest.mark.django_db

SHARED = Path(__file__).resolve().parents[4] / "shared" / "documents"


@pytest.fixture(autouse=True)
def site():
    return builders.site()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A clinic's folder: a complete document with its picture, and one as it was written."""
    (tmp_path / "images").mkdir()
    PillowImage.new("RGB", (40, 30), (90, 120, 140)).save(tmp_path / "images" / "leg.png")
    (tmp_path / "complete.md").write_text(COMPLETE, encoding="utf-8")
    (tmp_path / "laser.md").write_text(LASER, encoding="utf-8")
    return tmp_path


def run(*arguments: object) -> str:
    out = io.StringIO()
    call_command(
        "import_document", *(str(argument) for argument in arguments), stdout=out, stderr=io.StringIO()
    )
    return out.getvalue()


def failing(*arguments: object) -> tuple[dict, str]:
    """The report of a run that ends with an error, and the error."""
    out = io.StringIO()
    with pytest.raises(CommandError) as error:
        call_command(
            "import_document", *map(str, arguments), "--format", "json", stdout=out, stderr=io.StringIO()
        )
    assert error.value.returncode == 1
    return json.loads(out.getvalue()), str(error.value)


def counts() -> tuple[int, ...]:
    return tuple(model.objects.count() for model in (Page, ImportedDocument, BodySite, Source, Image))


def test_the_json_report_has_the_promised_shape(folder: Path) -> None:
    report = json.loads(run(folder / "laser.md", "--format", "json"))

    assert list(report) == ["documents"]
    entry = report["documents"][0]
    assert list(entry) == [
        "file",
        "kind",
        "title",
        "locale",
        "page",
        "created",
        "sentences",
        "values",
        "problems",
    ]
    assert (entry["file"], entry["kind"], entry["title"]) == ("laser.md", "treatment", "Vein laser")
    assert (entry["locale"], entry["page"], entry["created"]) == ("en", "/en/treatments/vein-laser/", True)
    assert all(list(it) == ["text", "section", "confidence", "dropped"] for it in entry["sentences"])
    assert all(0 <= it["confidence"] <= 1 for it in entry["sentences"])
    assert all(list(it) == ["field", "value", "text"] for it in entry["values"])


def test_no_sentence_of_the_file_is_unaccounted_for(folder: Path) -> None:
    entry = json.loads(run(folder / "laser.md", "--format", "json"))["documents"][0]

    told = " ".join(sentence["text"] for sentence in entry["sentences"])
    for line in filter(None, LASER.splitlines()):
        assert line.lstrip("#- ") in told
    assert "copyright line" in {sentence["dropped"] for sentence in entry["sentences"]}


def test_the_text_report_says_what_was_done_and_what_was_read(folder: Path) -> None:
    first = run(folder / "laser.md")
    assert "new draft" in first
    assert "dropped (copyright line)" in first
    assert "nothing new" in run(folder / "laser.md")


def test_a_dry_run_changes_nothing_and_says_what_would_be(folder: Path) -> None:
    builders.reviewer()
    before = counts()

    entry = json.loads(run(folder / "complete.md", "--dry-run", "--format", "json"))["documents"][0]

    assert entry["page"] == "/en/treatments/vein-laser/"
    assert entry["created"]
    assert counts() == before


def test_publish_puts_a_complete_page_live_with_its_picture(folder: Path) -> None:
    builders.reviewer()

    run(folder / "complete.md", "--publish")

    page = TreatmentPage.objects.get()
    assert page.live
    assert page.hero_image.title == "leg"
    assert [str(it.value) for it in page.body_sites] == ["Calf"]


def test_the_same_picture_again_is_no_second_image(folder: Path) -> None:
    run(folder / "complete.md")
    (folder / "complete.md").write_text(COMPLETE.replace("thin fibre", "fine fibre"), encoding="utf-8")
    run(folder / "complete.md")

    assert Image.objects.count() == 1


def test_a_picture_outside_the_folder_is_not_taken(folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (inner / "complete.md").write_text(COMPLETE.replace("images/leg", "../images/leg"), encoding="utf-8")

    entry = json.loads(run(inner / "complete.md", "--format", "json"))["documents"][0]

    assert not Image.objects.exists()
    assert any("../images/leg.png" in problem for problem in entry["problems"])


def test_publish_refuses_what_is_incomplete_and_names_each_field(folder: Path) -> None:
    report, error = failing(folder / "laser.md", "--publish")

    problems = " ".join(report["documents"][0]["problems"])
    for name in ("kind", "invasiveness", "contraindications", "risks", "seek_help"):
        assert f"“{name}”" in problems
    assert "1 of 1" in error
    assert not TreatmentPage.objects.get().live


def test_one_bad_file_does_not_stop_the_others(folder: Path) -> None:
    (folder / "scan.pdf").write_bytes(b"%PDF-1.7")
    (folder / "empty.txt").write_bytes(b"")

    report, error = failing(folder / "scan.pdf", folder / "empty.txt", folder / "no.md", folder / "laser.md")

    made = [entry["page"] for entry in report["documents"]]
    assert made == [None, None, None, "/en/treatments/vein-laser/"]
    assert all(len(entry["problems"]) == 1 for entry in report["documents"][:3])
    assert "3 of 4" in error


def test_a_wrong_parent_names_the_possible_ones(folder: Path) -> None:
    report, _error = failing(folder / "laser.md", "--parent", "/en/nowhere/")

    assert "/en/treatments/" in report["documents"][0]["problems"][0]
    assert not TreatmentPage.objects.exists()


def test_a_wrong_parent_is_named_for_a_page_that_is_there_too(folder: Path) -> None:
    run(folder / "laser.md")

    report, _error = failing(folder / "laser.md", "--parent", "/en/nowhere/")
    assert "/en/nowhere/" in report["documents"][0]["problems"][0]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the two documents of real clinics are not here")
def test_two_real_documents_become_a_treatment_and_an_article_about_it() -> None:
    builders.condition()
    paths = sorted(SHARED.glob("*.txt"))

    documents = json.loads(run(*paths, "--format", "json"))["documents"]

    assert [entry["kind"] for entry in documents] == ["treatment", "article"]
    page = TreatmentPage.objects.get().get_latest_revision_as_object()
    assert all((page.mechanism, page.longevity_description, page.side_effects, page.risks, page.aftercare))
    article = Page.objects.get(slug=documents[1]["page"].strip("/").split("/")[-1]).specific
    about = {block.value.title for block in article.get_latest_revision_as_object().about}
    assert about == {page.title, "Spider veins"}
