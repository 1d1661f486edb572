"""Withdrawing a page with a reason, and what readers and the API are told."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client

from tests import builders
from tests.authoring.drafting.samples import person
from tests.publishing.admin.samples import edited, editions, two_editions, url
from treatments.models import Edition, TreatmentIndexPage, TreatmentPage, Withdrawal
from treatments.publishing.auditing.integrity import first_flaw_of_chain, flaws_around

pytestmark = pytest.mark.django_db

WHY = "The product was recalled.\nAsk your clinic <about> it."


def withdrawn(client: Client, page: Any, reason: str = "withdrawn", **fields: Any) -> Any:
    return client.post(url("withdraw", page), {"reason": reason, **fields}, follow=True)


def last(page: Any) -> Edition:
    return editions(page)[-1]


def test_readers_and_the_api_are_given_the_explanation(admin: Client, editor: Any) -> None:
    page = two_editions()

    response = withdrawn(admin, page, explanation=WHY)

    assert response.redirect_chain == [(url("history", page), 302)]
    html = response.content.decode()
    assert "“Sclerotherapy” is withdrawn." in html
    assert "The product was recalled." in html
    assert last(page).withdrawal == {"reason": "withdrawn", "explanation": WHY, "redirect": None}
    assert last(page).user_name == "editor"
    public = Client().get(page.url)
    assert public.status_code == 410
    assert "The product was recalled.<br>Ask your clinic &lt;about&gt; it." in public.content.decode()
    problem = Client().get(f"/api/v1/treatments/{page.translation_key}/")
    assert problem.status_code == 410
    assert problem.json()["explanation"] == WHY
    assert not Withdrawal.objects.exists()
    assert not TreatmentPage.objects.get(pk=page.pk).live


def test_readers_are_led_to_the_page_that_takes_its_place(admin: Client) -> None:
    page, other = two_editions(), builders.treatment(title="Vein laser", slug="vein-laser")

    withdrawn(admin, page, "redirect", redirect_page=other.pk)

    assert last(page).withdrawal["redirect"] == {"id": str(other.translation_key), "url": other.full_url}
    assert Client().get(page.url)["Location"] == other.full_url
    there = Client().get(f"/api/v1/treatments/{page.translation_key}/")["Location"]
    assert there == f"/api/v1/treatments/{other.translation_key}/"


@pytest.mark.parametrize(
    "address",
    [
        "/en/treatments/vein-laser/",
        "/en/treatments/vein-laser",
        "en/treatments/vein-laser/",
        "http://localhost/en/treatments/vein-laser/?utm=1#risks",
    ],
)
def test_its_address_will_do_as_well(admin: Client, address: str) -> None:
    page, other = two_editions(), builders.treatment(title="Vein laser", slug="vein-laser")

    withdrawn(admin, page, "redirect", redirect_address=address)

    assert last(page).withdrawal["redirect"]["id"] == str(other.translation_key)


def test_gone_needs_no_words_and_forgets_what_was_typed_before(admin: Client) -> None:
    page = two_editions()

    withdrawn(admin, page, "gone", explanation="Not meant.")

    assert last(page).withdrawal == {"reason": "gone", "explanation": "", "redirect": None}


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "Say why: readers and apps are given these words."),
        ({"explanation": "  \n "}, "Say why: readers and apps are given these words."),
        ({"explanation": "x" * 1001}, "Ensure this value has at most 1000 characters"),
        ({"reason": "redirect"}, "Choose the page that takes its place, or give its address."),
        ({"reason": "redirect", "redirect_page": "own"}, "A page cannot lead to itself"),
        ({"reason": "redirect", "redirect_page": "draft"}, "“Draft” is not public"),
        ({"reason": "redirect", "redirect_page": "99999"}, "Select a valid choice"),
        ({"reason": "redirect", "redirect_address": "own"}, "A page cannot lead to itself"),
        ({"reason": "redirect", "redirect_address": "https://example.org/"}, "No public page of this site"),
        ({"reason": "redirect", "redirect_address": "/en/treatments/draft/"}, "No public page of this site"),
        ({"reason": "redirect", "redirect_address": "http://[/"}, "No public page of this site"),
        ({"reason": "redirect", "redirect_page": "own", "redirect_address": "own"}, "not both"),
        ({"reason": "nonsense"}, "Select a valid choice"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_happens(admin: Client, fields: dict[str, Any], words: str) -> None:
    page = two_editions()
    draft = builders.treatment(live=False, title="Draft", slug="draft")
    named = {"own": page.pk, "draft": draft.pk}
    if fields.get("redirect_page") in named:
        fields = {**fields, "redirect_page": named[fields["redirect_page"]]}
    if fields.get("redirect_address") == "own":
        fields = {**fields, "redirect_address": page.url}

    response = admin.post(url("withdraw", page), {"reason": "withdrawn", **fields})

    assert response.status_code == 400
    assert words in response.content.decode()
    assert TreatmentPage.objects.get(pk=page.pk).live
    assert len(editions(page)) == 2
    assert not Withdrawal.objects.exists()


def test_a_translation_of_the_same_text_cannot_take_its_place(superuser: Client) -> None:
    page = two_editions()
    for above in (builders.site(), builders.index_page(TreatmentIndexPage)):
        above.copy_for_translation(builders.locale("fr")).save_revision().publish()
    french = page.copy_for_translation(builders.locale("fr"))
    french.save_revision().publish()

    response = superuser.post(url("withdraw", page), {"reason": "redirect", "redirect_page": french.pk})

    assert "nor to its own text in another language" in response.content.decode()


def test_pages_below_are_only_unpublished_if_that_is_wished(admin: Client) -> None:
    index, page = builders.index_page(TreatmentIndexPage), two_editions()

    html = admin.get(url("withdraw", index)).content.decode()
    assert "Unpublish the page below it as well" in html
    withdrawn(admin, index, explanation="We treat no more.")
    assert TreatmentPage.objects.get(pk=page.pk).live

    edited_index = TreatmentIndexPage.objects.get(pk=index.pk)
    edited_index.save_revision().publish()
    withdrawn(admin, index, explanation="We treat no more.", include_descendants="on")
    assert last(page).withdrawal["reason"] == "gone"
    assert last(index).withdrawal["explanation"] == "We treat no more."


def test_a_failure_leaves_the_page_and_no_note_behind(admin: Client) -> None:
    from treatments.publishing.signals import head_changed

    page = two_editions()

    def fail(**kwargs: Any) -> None:
        raise RuntimeError("no")

    head_changed.connect(fail)
    try:
        with pytest.raises(RuntimeError):
            admin.post(url("withdraw", page), {"reason": "withdrawn", "explanation": WHY})
    finally:
        head_changed.disconnect(fail)

    assert TreatmentPage.objects.get(pk=page.pk).live
    assert len(editions(page)) == 2
    assert not Withdrawal.objects.exists()


def test_plain_unpublishing_still_says_gone(admin: Client) -> None:
    page = two_editions()

    admin.post(f"/admin/pages/{page.pk}/unpublish/")

    assert last(page).withdrawal["reason"] == "gone"
    assert Client().get(page.url).status_code == 410


def test_what_is_not_public_cannot_be_withdrawn(admin: Client) -> None:
    page = builders.treatment(live=False)
    person_may_not = admin.get(url("withdraw", page))
    assert person_may_not["Location"] == "/admin/"  # as Wagtail refuses to unpublish it

    published = two_editions()
    withdrawn(admin, published, "gone")
    assert admin.post(url("withdraw", published), {"reason": "gone"})["Location"] == "/admin/"
    assert len(editions(published)) == 3


def test_a_private_page_is_unpublished_and_not_withdrawn(admin: Client) -> None:
    from wagtail.models import PageViewRestriction

    page = two_editions()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)

    response = admin.get(url("withdraw", page), follow=True)

    assert "there is nothing to withdraw. Unpublish it instead." in response.content.decode()


def test_who_may_edit_and_not_publish_cannot_withdraw_or_reword(admin: Client) -> None:
    page = two_editions()
    writer = Client()
    writer.force_login(person("writer", builders.site()))

    response = writer.post(url("withdraw", page), {"reason": "gone"})
    assert response["Location"] == "/admin/"
    assert TreatmentPage.objects.get(pk=page.pk).live

    withdrawn(admin, page, explanation=WHY)
    assert writer.get(url("reword", page))["Location"] == "/admin/"
    assert writer.post(url("reword", page), {"reason": "gone"})["Location"] == "/admin/"
    assert len(editions(page)) == 3


# Afterwards


def test_the_editor_of_a_withdrawn_page_is_told_and_led_to_the_explanation(admin: Client) -> None:
    page = two_editions()
    assert "Withdrawn on" not in admin.get(f"/admin/pages/{page.pk}/edit/").content.decode()
    withdrawn(admin, page, explanation=WHY)

    html = admin.get(f"/admin/pages/{page.pk}/edit/").content.decode()

    assert "Withdrawn on" in html
    assert "The product was recalled." in html
    assert "&lt;about&gt;" in html
    assert url("reword", page) in html


def test_another_explanation_is_one_more_edition_and_replaces_what_readers_are_told(admin: Client) -> None:
    page = two_editions()
    withdrawn(admin, page, explanation=WHY)
    html = admin.get(url("reword", page)).content.decode()
    assert "The product was recalled." in html

    response = admin.post(
        url("reword", page), {"reason": "withdrawn", "explanation": "It is back soon."}, follow=True
    )

    assert "told the new reason from now on" in response.content.decode()
    assert [edition.action for edition in editions(page)] == ["published", "published", *["withdrawn"] * 2]
    assert last(page).changed_sections == []
    assert not last(page).is_material
    public = Client().get(page.url)
    assert public.status_code == 410
    assert "It is back soon." in public.content.decode()
    assert "recalled" not in public.content.decode()
    problem = Client().get(f"/api/v1/treatments/{page.translation_key}/").json()
    assert problem["explanation"] == "It is back soon."
    assert first_flaw_of_chain()[0] is None
    assert list(flaws_around()) == []


def test_the_feed_tells_copies_of_the_new_reason(admin: Client) -> None:
    page = two_editions()
    withdrawn(admin, page, explanation=WHY)
    cursor = Client().get("/api/v1/changes/").json()["cursor"]

    admin.post(url("reword", page), {"reason": "withdrawn", "explanation": "It is back soon."})

    (change,) = Client().get(f"/api/v1/changes/?cursor={cursor}").json()["results"]
    assert change["action"] == "withdrawn"
    assert change["withdrawal"]["explanation"] == "It is back soon."


def test_a_redirect_can_be_set_later(admin: Client) -> None:
    page, other = two_editions(), builders.treatment(title="Vein laser", slug="vein-laser")
    withdrawn(admin, page, "gone")

    admin.post(url("reword", page), {"reason": "redirect", "redirect_page": other.pk})

    assert Client().get(page.url)["Location"] == other.full_url
    assert "Vein laser" in admin.get(url("reword", page)).content.decode()


def test_the_same_reason_again_adds_nothing(admin: Client) -> None:
    page = two_editions()
    withdrawn(admin, page, explanation=WHY)

    # A browser sends line ends as CR LF.
    fields = {"reason": "withdrawn", "explanation": WHY.replace("\n", "\r\n")}
    html = admin.post(url("reword", page), fields, follow=True).content.decode()

    assert "Nothing was changed" in html
    assert len(editions(page)) == 3
    assert not Withdrawal.objects.exists()


def test_only_a_withdrawn_page_has_an_explanation_to_change(admin: Client) -> None:
    page = two_editions()

    html = admin.get(url("reword", page), follow=True).content.decode()

    assert "Only a page that an editor has withdrawn" in html


def test_a_page_that_was_withdrawn_can_be_published_again(admin: Client) -> None:
    page = two_editions()
    withdrawn(admin, page, explanation=WHY)

    page = edited(page, cost="<p>Ask us.</p>")

    assert Client().get(page.url).status_code == 200
    assert "Withdrawn on" not in admin.get(f"/admin/pages/{page.pk}/edit/").content.decode()
