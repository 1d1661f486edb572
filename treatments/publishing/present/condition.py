"""The document of a condition."""

from __future__ import annotations

from treatments.authoring.pages.condition import AbstractConditionPage
from treatments.publishing import documents
from treatments.publishing.present.common import Presenter, present_citations, present_codes, present_texts
from treatments.publishing.present.dispatch import present
from treatments.publishing.referring import pages_naming


@present.register
def present_condition(page: AbstractConditionPage) -> documents.ConditionDocument:
    presenter = Presenter(page)
    treatments = presenter.links.pages(pages_naming("treatment", "indications_conditions", page))
    return {
        "name": page.title,
        "medical_name": page.medical_name,
        "summary": page.summary,
        "hero_image": presenter.hero_image(page),
        "overview": presenter.rich_text(page.overview),
        "symptoms": present_texts(page.symptoms),
        "causes": present_texts(page.causes),
        "risk_factors": present_texts(page.risk_factors),
        "red_flags": present_texts(page.red_flags),
        "treatments": sorted(treatments, key=lambda link: (link["name"].casefold(), link["id"])),
        "other_sections": presenter.sections(page.other_sections),
        "codes": present_codes(page.codes),
        "review": presenter.review(page),
        "sources": present_citations(page.sources),
        "seo": presenter.seo(page),
    }
