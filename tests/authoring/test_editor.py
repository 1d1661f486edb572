"""The editor in a browser: values with parts are typed, kept consistent, saved and shown again."""

from __future__ import annotations

import pytest

from tests import builders
from treatments.authoring.values.amounts import DurationRange, Frequency, IntRange
from treatments.models import TreatmentIndexPage, TreatmentPage

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect
pytestmark = pytest.mark.browser


@pytest.fixture
def editor(live_server, browser_page, django_user_model):
    """Opens the editor of a page; its console has to stay without errors."""
    django_user_model.objects.create_superuser("editor", "editor@example.org", "a-long-password")
    errors: list[str] = []
    browser_page.on("pageerror", lambda error: errors.append(str(error)))
    browser_page.goto(f"{live_server.url}/admin/login/")
    browser_page.get_by_label("Username").fill("editor")
    browser_page.get_by_label("Password").fill("a-long-password")
    browser_page.get_by_role("button", name="Sign in").click()
    expect(browser_page.get_by_role("link", name="Images").first).to_be_attached()

    def open_page(path):
        browser_page.goto(f"{live_server.url}/admin/pages/{path}/")
        return browser_page

    yield open_page
    # Leaving the editor tells the server so, which has to be there still.
    browser_page.goto("about:blank")
    assert not errors


def tab(page, name):
    page.get_by_role("tab", name=name).click()


def group(page, name):
    return page.get_by_role("group", name=name, exact=True)


def submit(page, button, message):
    with page.expect_navigation():
        page.get_by_role("button", name=button, exact=True).first.click()
    expect(page.locator(".messages")).to_contain_text(message)


def save(page):
    submit(page, "Save draft", "has been updated")


def saved(treatment):
    return TreatmentPage.objects.get(pk=treatment.pk).get_latest_revision_as_object()


@pytest.mark.django_db(transaction=True)
def test_a_range_of_durations_is_typed_as_numbers_and_units(editor):
    treatment = builders.treatment(live=False, procedure_duration=None, procedure_sessions=None)
    page = editor(f"{treatment.pk}/edit")
    tab(page, "How it is done")
    duration = group(page, "Duration")
    duration.get_by_label("Wording").select_option("about")
    duration.get_by_label("Time, or from", exact=True).fill("20")
    duration.get_by_label("To, if it is a range", exact=True).fill("1.5")
    duration.get_by_label("To, if it is a range: unit").select_option("hours")
    group(page, "Sessions").get_by_label("Fewest").fill("1")
    group(page, "Sessions").get_by_label("Most").fill("3")
    save(page)
    assert saved(treatment).procedure_duration == DurationRange("PT20M", "PT90M", "about")
    assert saved(treatment).procedure_sessions == IntRange(1, 3)

    tab(page, "How it is done")
    expect(duration.get_by_label("Time, or from", exact=True)).to_have_value("20")
    expect(duration.get_by_label("To, if it is a range", exact=True)).to_have_value("90")
    duration.get_by_label("Wording").select_option("under")
    expect(duration.get_by_label("Time, or from", exact=True)).to_be_hidden()
    save(page)
    assert saved(treatment).procedure_duration == DurationRange(None, "PT90M", "under")


@pytest.mark.django_db(transaction=True)
def test_one_number_stands_for_both_ends(editor):
    treatment = builders.treatment(live=False, procedure_duration=None)
    page = editor(f"{treatment.pk}/edit")
    tab(page, "How it is done")
    group(page, "Duration").get_by_label("Time, or from", exact=True).fill("45")
    save(page)
    assert saved(treatment).procedure_duration == DurationRange("PT45M", "PT45M", "exactly")


@pytest.mark.django_db(transaction=True)
def test_what_nobody_touches_stays_as_it_was(editor):
    odd = DurationRange("PT1H30M", "P1M15D", "about")
    treatment = builders.treatment(live=False, procedure_duration=odd)
    page = editor(f"{treatment.pk}/edit")
    tab(page, "How it is done")
    duration = group(page, "Duration")
    expect(duration.get_by_label("Time, or from", exact=True)).to_have_value("90")
    expect(duration.get_by_label("To, if it is a range", exact=True)).to_have_value("P1M15D")
    group(page, "Sessions").get_by_label("Most").fill("9")
    save(page)
    assert saved(treatment).procedure_duration == odd


@pytest.mark.django_db(transaction=True)
def test_a_range_that_runs_backwards_is_named_at_once_and_refused(editor):
    treatment = builders.treatment(live=False, procedure_duration=None)
    page = editor(f"{treatment.pk}/edit")
    tab(page, "How it is done")
    duration = group(page, "Duration")
    duration.get_by_label("Time, or from", exact=True).fill("50")
    duration.get_by_label("To, if it is a range", exact=True).fill("5")
    expect(duration.get_by_role("status")).to_have_text("The shortest time is longer than the longest.")
    submit(page, "Save draft", "validation errors")
    expect(page.get_by_role("tab", name="How it is done")).to_contain_text("1 error")


@pytest.mark.django_db(transaction=True)
def test_the_band_follows_the_number_and_the_number_the_band(editor):
    treatment = builders.treatment(live=False, side_effects=[])
    page = editor(f"{treatment.pk}/edit")
    tab(page, "Safety")
    side_effects = page.locator("#side_effects-root")
    side_effects.get_by_role("button", name="Insert a block").click()
    side_effects.get_by_label("Name").fill("Swelling")
    frequency = side_effects.get_by_role("group", name="Frequency")
    band, number = frequency.get_by_label("How often"), frequency.get_by_label("1 in", exact=True)

    number.press_sequentially("1,500")
    expect(band).to_have_value("rare")
    band.select_option("common")
    expect(number).to_have_value("")
    expect(frequency.get_by_role("status")).to_contain_text("The number was cleared")
    number.press_sequentially("20")
    expect(band).to_have_value("common")

    side_effects.get_by_role("button", name="Duplicate").click()
    copied = side_effects.get_by_role("group", name="Frequency").nth(1)
    expect(copied.get_by_label("1 in", exact=True)).to_have_value("20")
    copied.get_by_label("1 in", exact=True).fill("200")
    move_up = side_effects.get_by_role("button", name="Move up").last
    expect(move_up).to_be_enabled()
    move_up.click()
    first = side_effects.get_by_role("group", name="Frequency").first
    expect(first.get_by_label("1 in", exact=True)).to_have_value("200")
    save(page)
    assert [block.value["frequency"] for block in saved(treatment).side_effects] == [
        Frequency("uncommon", 200),
        Frequency("common", 20),
    ]


@pytest.mark.django_db(transaction=True)
def test_a_closed_block_shows_its_value_in_words(editor):
    treatment = builders.treatment(live=False)
    page = editor(f"{treatment.pk}/edit")
    tab(page, "Safety")
    expect(page.locator("#side_effects-root")).to_contain_text("Bruising (1 in 20)")


@pytest.mark.django_db(transaction=True)
def test_a_draft_may_lack_everything_but_its_name(editor):
    index = builders.index_page(TreatmentIndexPage)
    page = editor(f"add/treatments/treatmentpage/{index.pk}")
    page.get_by_role("textbox", name="Name*").press_sequentially("Laser")
    page.keyboard.press("Tab")
    expect(page.locator("#id_slug")).to_have_value("laser")
    submit(page, "Save draft", "Page 'Laser' created")
    assert not TreatmentPage.objects.get(slug="laser").live

    page.get_by_role("button", name="More actions").click()
    submit(page, "Publish", "validation errors")
    for name, errors in [("What it is", 6), ("Safety", 5), ("Evidence and review", 3)]:
        expect(page.get_by_role("tab", name=name)).to_contain_text(f"{errors} errors")
    expect(page.get_by_role("tab", name="Practical")).not_to_contain_text("error")
