"""From a file to the draft of a page, and again from the same file."""

from __future__ import annotations

import pytest
from wagtail.models import Page

from tests import builders
from tests.authoring.drafting.samples import COMPLETE, HERITAGE, LASER
from treatments.authoring.drafting.corrections import Correction
from treatments.authoring.drafting.importer import Imported, ImportOptions, import_document, receive
from treatments.authoring.drafting.placing import NoPlace
from treatments.authoring.drafting.rehearsing import rehearse
from treatments.authoring.importing import UnreadableDocument
from treatments.models import (
    BodySite,
    ConditionIndexPage,
    ImportedDocument,
    Source,
    TreatmentIndexPage,
    TreatmentPage,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def site():
    return builders.site()


def imported(text: str = LASER, name: str = "laser.md", **options: object) -> Imported:
    return import_document(name, text.encode(), ImportOptions(**options))  # type: ignore[arg-type]


def latest(result: Imported) -> TreatmentPage:
    return TreatmentPage.objects.get(pk=result.page.pk).get_latest_revision_as_object()


def test_a_document_becomes_a_draft_in_its_place() -> None:
    result = imported()

    page = latest(result)
    assert result.created
    assert not page.live
    assert page.title == "Vein laser"
    assert "Heat seals the wall" in page.mechanism
    assert len(page.side_effects) == 2
    assert result.report()["page"] == "/en/treatments/vein-laser/"


def test_the_same_file_again_updates_nothing_and_makes_no_revision() -> None:
    first = imported()
    again = imported()

    assert again.page.pk == first.page.pk
    assert not again.created
    assert not again.changed
    assert again.page.revisions.count() == 1
    assert ImportedDocument.objects.count() == 1


def test_a_new_version_of_the_file_updates_the_page_that_it_made() -> None:
    first = imported()
    again = imported(LASER.replace("four weeks", "six weeks"))

    assert again.page.pk == first.page.pk
    assert again.changed
    assert "six weeks" in str(latest(again).aftercare[1].value["text"])
    assert TreatmentPage.objects.count() == 1


def test_a_file_of_the_same_name_on_something_else_makes_its_own_page() -> None:
    first = imported()
    other = imported(LASER.replace("Vein laser", "Skin laser"))

    assert other.created
    assert other.page.pk != first.page.pk


def test_whoever_worked_on_the_page_is_not_overwritten_in_silence() -> None:
    first = imported()
    page = latest(first)
    page.mechanism = "<p>An editor wrote this.</p>"
    page.cost = "<p>Ask.</p>"
    page.save_revision(clean=False)

    again = imported()

    assert any("edited since the last import" in problem for problem in again.problems)
    assert "Heat seals the wall" in latest(again).mechanism
    assert latest(again).cost == "<p>Ask.</p>"
    assert any("An editor wrote this" in str(it.content) for it in again.page.revisions.all())


def test_a_page_that_was_deleted_is_made_again() -> None:
    first = imported()
    Page.objects.get(pk=first.page.pk).delete()

    again = imported()

    assert again.created
    assert ImportedDocument.objects.count() == 1


def test_a_correction_outlives_a_new_version_of_the_file() -> None:
    result = imported()
    passage = next(it for it in result.draft.passages if it.text == HERITAGE)
    result.document.set_corrections([Correction(passage.index, HERITAGE, None, "promotion of the clinic")])
    result.document.save()

    again = imported(LASER.replace("## Side effects", "A sentence that was added.\n\n## Side effects"))

    dropped = next(it for it in again.draft.sentences if it.text == HERITAGE)
    assert dropped.dropped == "promotion of the clinic"
    assert not latest(again).other_sections


def test_a_wrong_parent_names_the_possible_ones() -> None:
    with pytest.raises(NoPlace, match="/en/treatments/"):
        imported(parent="/en/conditions/")
    assert not TreatmentPage.objects.exists()
    assert not ImportedDocument.objects.exists()


def test_two_possible_parents_ask_for_one(site) -> None:
    site.add_child(
        instance=TreatmentIndexPage(title="More", slug="more", summary="More.", locale=builders.locale())
    )

    with pytest.raises(NoPlace, match="/en/more/"):
        imported()
    assert imported(parent="/en/more/").report()["page"] == "/en/more/vein-laser/"


def test_a_site_without_a_fitting_page_says_so() -> None:
    ConditionIndexPage.objects.get().delete()

    with pytest.raises(NoPlace, match="make an index page first"):
        imported(kind="condition")


def test_a_language_that_the_site_lacks_names_those_it_has() -> None:
    with pytest.raises(NoPlace, match="It has: en"):
        imported(locale="sv")


def test_a_text_in_a_language_that_the_site_lacks_is_a_problem() -> None:
    text = (
        "# Veneers\n\n## Ablauf\n\nDie Behandlung ist nicht schmerzhaft und wird mit einer Betäubung"
        " durchgeführt, wenn Sie das wünschen. Nach der Behandlung können Sie wieder essen, es ist aber gut"
        " zu warten.\n"
    )
    result = imported(text, kind="treatment")

    assert any("“de”" in problem for problem in result.problems)


def test_an_unreadable_file_changes_nothing() -> None:
    with pytest.raises(UnreadableDocument):
        import_document("scan.pdf", b"%PDF-1.7", ImportOptions())
    assert not ImportedDocument.objects.exists()


def test_receiving_saves_nothing() -> None:
    document, draft = receive("laser.md", LASER.encode(), ImportOptions())

    assert document.pk is None
    assert draft.title == "Vein laser"
    assert not TreatmentPage.objects.exists()


def test_a_rehearsal_names_what_is_missing_and_makes_nothing() -> None:
    document, draft = receive("laser.md", COMPLETE.encode(), ImportOptions())

    rehearsal = rehearse(document, draft)

    assert [name for name, _label in rehearsal.missing] == ["reviewers"]
    assert any("Dr Demo Example" in problem for problem in rehearsal.problems)
    assert not BodySite.objects.exists()
    assert not Source.objects.exists()


def test_a_rehearsal_on_a_page_names_the_fields_that_would_change() -> None:
    result = imported()
    page = latest(result)
    page.mechanism = "<p>An editor wrote this.</p>"
    page.save_revision(clean=False)
    document, draft = receive("laser.md", LASER.encode(), ImportOptions())

    assert [name for name, _label in rehearse(document, draft).changed] == ["mechanism"]


def test_a_name_that_is_too_long_is_cut_and_told_in_full() -> None:
    name = "Vein laser " * 40
    result = imported(LASER.replace("# Vein laser\n", f"# {name}\n"), kind="treatment")

    assert len(latest(result).title) == 255
    assert any(name.strip() in problem for problem in result.problems)


def test_what_the_file_no_longer_says_leaves_the_page_and_what_an_editor_added_stays() -> None:
    first = imported()
    page = latest(first)
    page.cost = "<p>Ask.</p>"
    page.save_revision(clean=False)

    again = imported(LASER.split("## Aftercare")[0])

    page = latest(again)
    assert not page.aftercare
    assert not page.other_sections
    assert len(page.side_effects) == 2
    assert page.cost == "<p>Ask.</p>"


def test_what_the_editor_form_leaves_in_a_text_is_no_change() -> None:
    page = latest(imported())
    page.mechanism = page.mechanism.replace("<p>", '<p data-block-key="a1b2c">')
    page.save_revision(clean=False)

    again = imported()

    assert not again.changed
    assert again.problems == imported().problems


def test_a_page_that_was_typed_by_hand_keeps_its_name_to_itself_and_the_editor_is_told() -> None:
    typed = builders.treatment(title="Vein laser", slug="vein-laser", live=False)

    result = imported()

    assert result.page.pk != typed.pk
    assert "There is another page named “Vein laser”, at /en/treatments/vein-laser/" in " ".join(
        result.problems
    )
