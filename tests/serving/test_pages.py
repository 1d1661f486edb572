"""The rendered pages, as a browser gets them."""

import itertools
import json

import pytest
from bs4 import BeautifulSoup
from django.template.loader import render_to_string
from wagtail.models import PageViewRestriction, Site

from tests import builders
from tests.testapp.models import SpaTreatmentPage
from treatments.models import TreatmentIndexPage, TreatmentPage


@pytest.fixture
def read(client):
    def read(page_or_path, status=200):
        path = page_or_path if isinstance(page_or_path, str) else page_or_path.url
        response = client.get(path)
        assert response.status_code == status, path
        return BeautifulSoup(response.content, "html.parser")

    return read


def words(element):
    return " ".join(element.get_text(" ").split())


def test_every_type_of_page_has_one_heading_and_its_landmarks(read, home, treatment, condition, article):
    for page in (home, TreatmentIndexPage.objects.get(), treatment, condition, article):
        html = read(page)

        assert [heading.text for heading in html.find_all("h1")] == [page.title]
        assert html.html["lang"] == "en"
        assert html.find("main")
        assert html.find("header", class_="site-header")
        assert html.find("footer")
        assert html.find("a", class_="skip")["href"] == "#main"
        assert words(html.find("nav", class_="site-nav")) == "Treatments Conditions Articles"


def test_headings_never_skip_a_level(read, treatment, article, condition):
    for page in (treatment, article, condition):
        levels = [int(heading.name[1]) for heading in read(page).find_all(["h1", "h2", "h3", "h4"])]

        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_the_table_of_contents_names_the_sections_that_are_there(read, treatment):
    html = read(treatment)
    links = html.find("nav", class_="contents").find_all("a")

    assert [link.text for link in links] == [words(s.h2) for s in html.find_all("section", class_="section")]
    assert all(html.find(id=link["href"].removeprefix("#")) for link in links)
    assert "How long it lasts" in [link.text for link in links]
    assert "Recovery" not in [link.text for link in links]


def test_numbers_are_said_in_words(read, treatment):
    text = words(read(treatment).main)

    assert "About 20 minutes to 1 hour" in text
    assert "1 to 3 sessions" in text
    assert "Common: about 1 in 20 people" in text
    assert "Rare: about 1 in 5,000 people" in text
    assert "For 2 weeks Do Walk every day." in text
    assert "18 years" in text


def test_the_most_dangerous_comes_first(read, treatment):
    html = read(treatment)

    assert words(html.find(id="seek-help").h3) == "Call the emergency services at once"
    assert [words(h) for h in html.find(id="contraindications").find_all("h3")] == [
        "These rule the treatment out",
        "Talk these over with your clinician first",
    ]


def test_the_reader_learns_who_reviewed_it_and_on_what_it_rests(read, treatment):
    html = read(treatment)

    assert "Dr Demo Example" in words(html.find(id="review"))
    assert html.find(id="review").find("time")["datetime"] == "2026-03-01"
    supports = html.find(id="sources").find(class_="supports").find_all("a")
    assert [link["href"] for link in supports] == ["#risks", "#aftercare"]


def test_a_prescription_medicine_and_the_rules_of_a_country_are_said(read, treatment):
    notices = " ".join(words(notice) for notice in read(treatment).find_all(class_="notice"))

    assert "Prescription-only medicine" in notices
    assert "polidocanol" in notices
    assert "United Kingdom: a consultation comes before any decision" in notices


def test_where_promotion_is_barred_the_page_only_informs(read, home):
    picture = builders.image()
    page = builders.treatment(
        promotion_policy=builders.blocks("rule", {"jurisdiction": "GB", "policy": "no_public"}),
        gallery=builders.blocks(
            "image",
            {"image": picture.pk, "alt": "A face", "caption": "", "stage": "", "consent_reference": ""},
        ),
    )
    html = read(page)

    assert "not promoted to the public" in words(html.main)
    assert html.find(id="gallery") is None
    assert html.find(class_="action") is None


def test_a_condition_lists_its_treatments(read, treatment, condition):
    html = read(condition)

    assert "Sclerotherapy" in words(html.find(id="treatments"))
    assert "A leg that swells suddenly." in words(html.find(id="red-flags"))


def test_an_article_says_that_it_is_paid_for(read, article, treatment):
    html = read(article)

    assert "Commercial content" in words(html.main)
    assert html.find(class_="page-card").find("a")["href"] == treatment.full_url
    assert html.find(class_="action").a["href"] == "https://example.org/"


def test_an_index_shows_its_pages_and_narrows_them_by_kind(read, treatment, laser):
    index = TreatmentIndexPage.objects.get()

    def names(path):
        return [words(card.h2) for card in read(path).find_all(class_="card")]

    assert sorted(names(index.url)) == ["Sclerotherapy", "Vascular laser"]
    assert names(f"{index.url}?kind=energy") == ["Vascular laser"]
    assert len(names(f"{index.url}?kind=nonsense")) == 2


def test_pictures_say_their_size_and_load_when_needed(read, treatment):
    hero, *others = read(treatment).find("article").find_all("img")

    assert hero["alt"] == "Drawing of a leg"
    assert hero.get("loading") is None
    assert (hero["width"], hero["height"]) == ("1600", "941")
    assert [size.split()[-1] for size in hero["srcset"].split(", ")] == ["400w", "800w", "1600w"]
    assert all(picture["loading"] == "lazy" for picture in others)


def test_the_languages_of_a_page_are_those_in_which_it_is_live(read, treatment, french):
    builders.locale("ar")
    draft = treatment.copy_for_translation(builders.locale("ar"), copy_parents=True)
    assert not draft.live

    html = read(french)

    assert (html.html["lang"], html.html["dir"]) == ("fr", "ltr")
    assert [(item["lang"], item.text) for item in html.find(class_="languages").find_all(["a", "span"])] == [
        ("en", "English"),
        ("fr", "français"),
    ]
    alternates = {link["hreflang"]: link["href"] for link in html.find_all("link", rel="alternate")}
    assert alternates == {"en": treatment.full_url, "fr": french.full_url, "x-default": treatment.full_url}
    assert html.find("link", rel="canonical")["href"] == french.full_url


def test_a_translation_behind_a_password_is_not_offered(read, treatment, french):
    PageViewRestriction.objects.create(page=french, restriction_type="password", password="x")

    assert read(treatment).find(class_="languages") is None


def test_what_has_no_translation_says_its_language(read, french, condition):
    link = read(french).find(id="indications").find("a")

    assert (link["href"], link["lang"], link["hreflang"], link["dir"]) == (
        condition.full_url,
        "en",
        "en",
        "ltr",
    )


def test_an_alias_does_not_pose_as_a_translation(read, treatment, french, laser):
    alias = laser.copy_for_translation(builders.locale("fr"), alias=True)
    alias.live = True
    alias.save(update_fields=["live"])
    html = read(alias)

    assert html.html["lang"] == "fr"
    assert html.find("article")["lang"] == "en"
    assert "English" in words(html.find(class_="notice"))
    assert html.find("link", rel="canonical")["href"] == laser.full_url


def test_arabic_runs_from_right_to_left(read, arabic):
    html = read(arabic)

    assert (html.html["lang"], html.html["dir"]) == ("ar", "rtl")
    assert html.h1.text == "المعالجة بالتصليب"


def test_a_preview_shows_the_draft_in_its_own_language(treatment, french):
    french.title = "Sclérose des veines"

    html = BeautifulSoup(french.make_preview_request().content, "html.parser")

    assert html.h1.text == "Sclérose des veines"
    assert html.html["lang"] == "fr"


def test_a_page_that_was_never_saved_can_be_previewed(home):
    index = TreatmentIndexPage.objects.get()
    page = TreatmentPage(title="New", slug="new", kind="other", invasiveness="surgical", locale=index.locale)
    page.path, page.depth = f"{index.path}0001", index.depth + 1
    page.set_url_path(index)

    assert "New" in page.make_preview_request().content.decode()


def test_a_draft_that_still_lacks_choices_can_be_previewed(home):
    page = builders.treatment(live=False, slug="unfinished")
    page.kind = page.invasiveness = ""
    page.contraindications = builders.blocks(
        "contraindication", {"text": "Pregnancy", "kind": "", "wait": None}
    )
    page.aftercare = builders.blocks("step", {"kind": "", "text": "Rest.", "from": "", "to": ""})
    page.seek_help = builders.blocks("sign", {"level": "", "text": "Fever."})

    text = words(BeautifulSoup(page.make_preview_request().content, "html.parser").main)

    assert all(said in text for said in ("Pregnancy", "Rest.", "Fever."))


def test_text_is_never_markup(read, home):
    text = "</script><script>alert(1)</script>"
    html = read(builders.treatment(summary=text, slug="odd"))

    assert text in words(html.find(class_="lead"))
    assert [script["type"] for script in html.find_all("script")] == ["application/ld+json"]


def test_nothing_on_a_page_needs_a_looser_policy_or_another_host(read, home, treatment, condition, article):
    for page in (home, treatment, condition, article):
        html = read(page)

        assert not html.find_all("style")
        assert not html.find_all(style=True)
        assert all(script["type"] == "application/ld+json" for script in html.find_all("script"))
        assert all(
            link["href"].startswith("/static/") for link in html.find_all("link", rel=["stylesheet", "icon"])
        )
        assert all(image["src"].startswith("http://localhost/") for image in html.find_all("img"))
        assert not [name for tag in html.find_all() for name in tag.attrs if name.startswith("on")]


def test_the_structured_data_is_json_about_this_page(read, treatment):
    data = json.loads(read(treatment).find("script").text)

    assert data["@graph"][0]["@id"] == f"{treatment.full_url}#page"


def test_a_missing_page_leads_back(read, home):
    html = read("/en/nowhere/", status=404)

    assert words(html.h1) == "Page not found"
    assert html.find("main").find("a")["href"] == "/en/"


def test_the_page_of_an_error_needs_nothing():
    Site.clear_site_root_paths_cache()

    assert "Something went wrong" in render_to_string("500.html")


def test_the_style_sheet_stays_small(root):
    assert (root / "treatments/static/treatments/pages.css").stat().st_size <= 30_000


def test_a_projects_own_page_type_is_shown_by_the_template_of_its_document(read, home):
    page = SpaTreatmentPage(**builders.treatment_fields(title="Steam bath", slug="steam-bath"))
    TreatmentIndexPage.objects.get().add_child(instance=page)

    assert read(page).h1.text == "Steam bath"
