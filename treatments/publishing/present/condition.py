"""The document of a condition."""

from __future__ import annotations

from treatments.authoring.pages.condition import AbstractConditionPage
from treatments.publishing import documents
from treatments.publishing.ledger.head import Head
from treatments.publishing.present.common import Presenter, present_citations, present_codes, present_texts
from treatments.publishing.present.dispatch import present


@present.register
def present_condition(page: AbstractConditionPage) -> documents.ConditionDocument:
    presenter = Presenter(page)
    treatments = presenter.links.pages(_naming(page, presenter))
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


def _naming(page: AbstractConditionPage, presenter: Presenter) -> list[int]:
    """The treatments that are live and name it, in any locale that a reader of this one may be shown."""
    heads = Head.objects.filter(
        is_live=True,
        type="treatment",
        locale__in=presenter.links.ranks.chain,
        terms__name="condition",
        terms__value=str(page.translation_key),
    )
    return list(heads.values_list("page_id", flat=True))
