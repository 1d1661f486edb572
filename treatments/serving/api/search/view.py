"""Documents by words."""

from __future__ import annotations

import logging
from json import dumps
from typing import Any

from django.http import HttpRequest
from django.http.response import HttpResponseBase

from treatments.serving.api import problems
from treatments.serving.api.locales import RequestedLocale
from treatments.serving.api.operations import Operation
from treatments.serving.api.ordering import CURSOR
from treatments.serving.api.parameters import InvalidValue, Query, invalid_value, required
from treatments.serving.api.problems import Problem
from treatments.serving.api.search import cursor
from treatments.serving.api.search.answers import Facets, FacetValue, Highlight, SearchAnswer, UnderstoodQuery
from treatments.serving.api.search.cursor import Place
from treatments.serving.api.search.parameters import KIND, LIMIT, PARAMETERS, TYPE, Q, named
from treatments.serving.api.views.base import ReadView, json_response
from treatments.serving.api.views.listing import with_cursor
from treatments.serving.heads.envelope import envelope
from treatments.serving.search.engines.engine import SearchUnavailable
from treatments.serving.search.questions.understanding import NothingAsked
from treatments.serving.search.search import Answer, Question, Result, answer

logger = logging.getLogger(__name__)


class SearchView(ReadView):
    parameters = PARAMETERS
    operation = Operation(
        "search",
        "Documents by words",
        "Treatments, conditions and articles, the best match first, each once, in the first locale of the "
        "chain that has it. Other names that the content knows count as well (spider veins, telangiectasia); "
        "accents, endings and small typing errors do not matter.",
        "search",
        SearchAnswer,
        headers=("Content-Language", "Link"),
        problems=(
            problems.MISSING_PARAMETER,
            problems.REPEATED_PARAMETER,
            problems.INVALID_VALUE,
            problems.INVALID_CURSOR,
            problems.SEARCH_UNAVAILABLE,
        ),
    )

    def respond(self, request: HttpRequest, query: Query, **kwargs: Any) -> HttpResponseBase:
        text, locale = required(query, Q), RequestedLocale.of(query)
        narrowed = {"type": query[TYPE], "kind": query[KIND], **named(query, locale)}
        asked = (text, locale, sorted((name, value) for name, value in narrowed.items() if value))
        place = cursor.read(query[CURSOR], *asked)
        question = Question(
            text=text,
            chain=locale.chain,
            offset=place.offset,
            matching=place.matching,
            limit=query[LIMIT],
            **narrowed,
        )
        found = _answer(question)
        following = None
        if found.following is not None:
            following = with_cursor(request, cursor.write(Place(found.following, found.matching), *asked))
        response = json_response(_body(found, question, following), locale.code)
        if following:
            response.headers["Link"] = f'<{following}>; rel="next"'
        return response


def _answer(question: Question) -> Answer:
    try:
        return answer(question)
    except NothingAsked as error:
        wrong = InvalidValue(
            f"“{question.text}” has no word to look for: neither letters nor digits are asked for."
        )
        raise invalid_value(Q.name, wrong) from error
    except SearchUnavailable as error:
        logger.error("Nothing can be searched for: %s", error)
        detail = "The server that searches does not answer. Try again in a while."
        raise Problem(problems.SEARCH_UNAVAILABLE, detail) from error


def _body(found: Answer, question: Question, following: str | None) -> str:
    """The documents are passed through as they are stored."""
    understood: UnderstoodQuery = {
        "text": question.text,
        "corrected": found.understood.corrected,
        "synonyms": list(found.understood.synonyms),
        "ignored": list(found.understood.ignored),
        "matching": found.matching,
    }
    results = ",".join(_result(result, question.chain[0]) for result in found.results)
    return (
        f'{{"query":{_json(understood)},"count":{found.count},"next":{_json(following)},"results":[{results}],'
        f'"facets":{_json(_facets(found))}}}'
    )


def _result(result: Result, requested_locale: str) -> str:
    document = envelope(result.row, requested_locale, result.row.content or "")
    highlights: list[Highlight] = [{"section": each.section, "text": each.html} for each in result.highlights]
    return f'{document[:-1]},"score":{round(result.score, 4)},"highlights":{_json(highlights)}}}'


def _facets(found: Answer) -> Facets:
    values: dict[str, list[FacetValue]] = {
        facet: [{"value": each.value, "name": each.name, "count": each.documents} for each in of_facet]
        for facet, of_facet in found.facets.items()
    }
    return {
        "condition": values["condition"],
        "body_site": values["body_site"],
        "kind": values["kind"],
        "type": values["type"],
    }


def _json(data: Any) -> str:
    return dumps(data, ensure_ascii=False, separators=(",", ":"))
