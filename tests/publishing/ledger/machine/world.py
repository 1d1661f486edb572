"""A small site on which everything that a document can show is shown."""

from __future__ import annotations

from home.models import HomePage
from tests import builders
from tests.builders import blocks
from treatments.models import (
    AftercareSet,
    ArticleIndexPage,
    ConditionIndexPage,
    ConditionPage,
    TreatmentIndexPage,
    TreatmentPage,
)


def make_world() -> HomePage:
    home = builders.site()
    doctor, picture = builders.reviewer(), builders.image(300, 200)
    condition = builders.condition(hero_image=picture, reviewers=blocks("reviewer", doctor.pk))
    laser = make_laser(condition, doctor)
    sclerotherapy = make_sclerotherapy(condition, laser, doctor, picture)
    injections = TreatmentIndexPage(title="Injections", slug="injections", summary="With a needle.")
    home.add_child(instance=injections)
    sclerotherapy.move(injections, "last-child")
    make_article(condition, laser, picture)
    home.highlights = blocks("page", laser.pk)
    home.save_revision().publish()
    builders.locale("fr")
    for gathering_no_treatments in (ConditionIndexPage, ArticleIndexPage):
        builders.index_page(gathering_no_treatments).unpublish()  # to have less to look at each time
    return HomePage.objects.get(pk=home.pk)


def make_laser(condition: ConditionPage, doctor: object) -> TreatmentPage:
    return builders.treatment(
        title="Vascular laser",
        slug="vascular-laser",
        kind="energy",
        indications_conditions=blocks("condition", condition.pk),
        reviewers=blocks("reviewer", doctor.pk),
    )


def make_sclerotherapy(
    condition: ConditionPage, laser: TreatmentPage, doctor: object, picture: object
) -> TreatmentPage:
    source = builders.source()
    step = {"kind": "avoid", "text": "Do not fly.", "from": "", "to": "P4W"}
    shared = AftercareSet.objects.create(name="Legs", steps=blocks("step", step), locale=builders.locale())
    return builders.treatment(
        hero_image=picture,
        overview=(
            f'<p>As an alternative to <a linktype="page" id="{laser.pk}">light</a>.</p>'
            f'<embed embedtype="image" format="fullwidth" id="{picture.pk}" alt="A leg"/>'
        ),
        indications_conditions=blocks("condition", condition.pk),
        body_sites=blocks("body_site", builders.body_site().pk),
        risks=blocks("risk", builders.effect("Deep vein thrombosis", source=source.pk)),
        aftercare=blocks("set", shared.pk),
        alternatives=blocks("alternative", {"text": "Light", "treatment": laser.pk}),
        reviewers=blocks("reviewer", doctor.pk),
        sources=blocks("source", {"source": source.pk, "sections": ["risks"]}),
    )


def make_article(condition: ConditionPage, laser: TreatmentPage, picture: object) -> None:
    picture_block = {"image": picture.pk, "alt": "A leg", "caption": ""}
    builders.article(
        body=[
            *blocks("rich_text", f'<p>Read of <a linktype="page" id="{condition.pk}">veins</a>.</p>'),
            *blocks("treatment_card", laser.pk),
            *blocks("image", picture_block),
        ],
        about=blocks("page", condition.pk),
    )
