"""A document as schema.org data. The types and properties are those of schema.org, and no others:
there is no CosmeticProcedure, no indication, and no aspect for contraindications or preparation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urljoin

from treatments.publishing.documents import (
    ArticleDocument,
    Card,
    ConditionDocument,
    TreatmentDocument,
)
from treatments.serving import schema_nodes as nodes
from treatments.serving.contents import Section
from treatments.serving.schema_nodes import Node

EMPTY: tuple[Any, ...] = (None, "", [], {})
# Schema.org has no value for surgical procedures: those have a type of their own.
PROCEDURE_TYPES = {"noninvasive": "NoninvasiveProcedure", "percutaneous": "PercutaneousProcedure"}
# These characters could end the script element or begin a comment in it.
ESCAPES = {
    ord("<"): "\\u003C",
    ord(">"): "\\u003E",
    ord("&"): "\\u0026",
    0x2028: "\\u2028",
    0x2029: "\\u2029",
}


def script_text(graph: Node) -> str:
    """The graph as text that is safe within a ``script`` element."""
    return json.dumps(graph, ensure_ascii=False).translate(ESCAPES)


def graph(
    document_type: str,
    document: Mapping[str, Any],
    sections: Sequence[Section],
    url: str,
    language: str,
    cards: Sequence[Card] = (),
) -> Node:
    """Everything that a page says about itself, as one graph. ``url`` is absolute; ``cards`` are what it
    lists."""
    writers: dict[str, Callable[[Any, str], list[Node]]] = {
        "treatment": _treatment,
        "condition": _condition,
        "article": _article,
        "index": lambda document, url: _index(cards),
        "home": _home,
    }
    about, *others = writers[document_type](document, url)
    page = _page(document_type, document, sections, url, language)
    if document_type in ("treatment", "condition"):
        page["about"] = {"@id": about["@id"]}
        others = [about, *others]
    else:
        page |= about
    return {"@context": "https://schema.org", "@graph": [finished(node, url) for node in [page, *others]]}


def finished(node: Any, base: str) -> Any:
    """Without the parts that are empty, and with absolute addresses."""
    if isinstance(node, dict):
        parts = {key: finished(part, base) for key, part in node.items()}
        if parts.get("url"):
            parts["url"] = urljoin(base, parts["url"])
        return {key: part for key, part in parts.items() if part not in EMPTY}
    if isinstance(node, list):
        return [part for item in node if (part := finished(item, base)) not in EMPTY]
    return node


def _page(
    document_type: str, document: Mapping[str, Any], sections: Sequence[Section], url: str, language: str
) -> Node:
    is_medical = document_type in ("treatment", "condition", "article")
    page: Node = {
        "@type": "MedicalWebPage" if is_medical else "WebPage",
        "@id": f"{url}#page",
        "url": url,
        "name": document["seo"]["title"] or document.get("name") or document.get("headline"),
        "description": document["seo"]["description"] or document["summary"],
        "inLanguage": language,
    }
    if is_medical:
        page |= {
            "audience": {"@type": "Patient"},
            "lastReviewed": document["review"]["last_reviewed"],
            "reviewedBy": [nodes.person(reviewer) for reviewer in document["review"]["reviewers"]],
            "citation": [nodes.citation(source) for source in document["sources"]],
            "hasPart": [nodes.topic(section, url) for section in sections if section.key in nodes.ASPECTS]
            + [nodes.question(faq) for faq in document.get("faqs", [])],
        }
    return page


def _treatment(document: TreatmentDocument, url: str) -> list[Node]:
    medicine = document["prescription_medicine"]
    therapy_id = f"{url}#treatment"
    is_surgical = "surgical" in (document["kind"], document["invasiveness"])
    procedure_type = PROCEDURE_TYPES.get(document["invasiveness"])
    therapy: Node = {
        "@type": ["MedicalTherapy", "SurgicalProcedure"] if is_surgical else "MedicalTherapy",
        "@id": therapy_id,
        "name": document["name"],
        "alternateName": document["also_known_as"],
        "description": document["summary"],
        "image": nodes.image(document["hero_image"]),
        "procedureType": f"{nodes.SCHEMA}{procedure_type}" if procedure_type else None,
        "bodyLocation": [site["name"] for site in document["body_sites"]],
        "howPerformed": nodes.text(document["procedure"]["description"]["html"]),
        "preparation": [step["text"] for step in document["preparation"]],
        "followup": " ".join(step["text"] for step in document["aftercare"]),
        "contraindication": [item["text"] for item in document["contraindications"]],
        "adverseOutcome": [nodes.outcome(effect) for effect in document["side_effects"]],
        "seriousAdverseOutcome": [nodes.outcome(effect) for effect in document["risks"]],
        "code": nodes.codes(document["codes"]),
        "drug": nodes.drug(medicine["substance"]) if medicine["required"] and medicine["substance"] else None,
    }
    conditions = [
        {
            "@type": "MedicalCondition",
            "name": condition["name"],
            "url": condition["url"],
            "possibleTreatment": {"@id": therapy_id},
        }
        for condition in document["indications"]["conditions"]
    ]
    return [therapy, *conditions]


def _condition(document: ConditionDocument, url: str) -> list[Node]:
    return [
        {
            "@type": "MedicalCondition",
            "@id": f"{url}#condition",
            "name": document["name"],
            "alternateName": document["medical_name"],
            "description": document["summary"],
            "image": nodes.image(document["hero_image"]),
            "signOrSymptom": [{"@type": "MedicalSymptom", "name": name} for name in document["symptoms"]],
            "riskFactor": [{"@type": "MedicalRiskFactor", "name": name} for name in document["risk_factors"]],
            "possibleTreatment": [
                {"@type": "MedicalTherapy", "name": link["name"], "url": link["url"]}
                for link in document["treatments"]
            ],
            "code": nodes.codes(document["codes"]),
        }
    ]


def _article(document: ArticleDocument, url: str) -> list[Node]:
    kinds = {"treatment": "MedicalTherapy", "condition": "MedicalCondition"}
    return [
        {
            "headline": document["headline"],
            "image": nodes.image(document["hero_image"]),
            # The document does not say whether this is a person or a team.
            "author": {"name": document["author"]},
            "datePublished": document["date_published"],
            "dateModified": document["date_modified"],
            "about": [
                {"@type": kinds.get(link["type"], "Thing"), "name": link["name"], "url": link["url"]}
                for link in document["about"]
            ],
        }
    ]


def _index(cards: Sequence[Card]) -> list[Node]:
    items = [
        {"@type": "ListItem", "position": position, "name": link["name"], "url": link["url"]}
        for position, link in enumerate(cards, start=1)
    ]
    return [{"@type": "CollectionPage", "mainEntity": {"@type": "ItemList", "itemListElement": items}}]


def _home(document: Mapping[str, Any], url: str) -> list[Node]:
    site = {"@type": "WebSite", "@id": f"{url}#site", "url": url, "name": document["name"]}
    return [{"isPartOf": {"@id": site["@id"]}}, site]
