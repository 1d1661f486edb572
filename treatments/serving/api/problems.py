"""What can go wrong, as RFC 9457 knows it: each kind of problem has a name, a status and an explanation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA


@dataclass(frozen=True)
class ProblemType:
    """``name`` ends the URI of the type, where ``explanation`` is published."""

    name: str
    status: int
    title: str
    explanation: str


UNKNOWN_PARAMETER = ProblemType(
    "unknown-parameter",
    400,
    "Unknown parameter",
    "The query names a parameter that this address does not know. Nothing is ever ignored: a filter that "
    "does not filter would hand out the wrong pages. `known` lists the parameters of the address.",
)
MISSING_PARAMETER = ProblemType(
    "missing-parameter",
    400,
    "Missing parameter",
    "The address cannot answer without `parameter`. The documentation says what it means.",
)
REPEATED_PARAMETER = ProblemType(
    "repeated-parameter",
    400,
    "Repeated parameter",
    "The query gives a parameter more than once, and it is not clear which is meant. Give it once.",
)
INVALID_VALUE = ProblemType(
    "invalid-value",
    400,
    "Invalid value of a parameter",
    "The value of `parameter` cannot be read, or is not among those that exist. `known` lists what exists, "
    "where that is a short list.",
)
UNKNOWN_FIELD = ProblemType(
    "unknown-field",
    400,
    "Unknown field",
    "`fields` names something that the document does not have there. `known` lists the fields at that "
    "level. With `view=summary` only the fields of the summary can be chosen.",
)
INVALID_CURSOR = ProblemType(
    "invalid-cursor",
    400,
    "Invalid cursor",
    "The cursor was not made by this server, or for another collection or order. Cursors are only good for "
    "following `next`: start again without one.",
)
MALFORMED_QUERY = ProblemType(
    "malformed-query",
    400,
    "Malformed query",
    "The part of the address behind the question mark cannot be read: it has to be percent-encoded UTF-8, "
    "without null characters, with at most 100 parameters and 8000 characters.",
)
NOT_FOUND = ProblemType(
    "not-found",
    404,
    "Not found",
    "Nothing is published at this address. Drafts, withdrawn pages and private pages are not published.",
)
NOT_IN_LOCALE = ProblemType(
    "not-in-locale",
    404,
    "Not published in this locale",
    "The page exists, but not in the locale that was asked for, and `fallback=none` rules out another. "
    "`known` lists the locales in which it is published.",
)
WITHDRAWN = ProblemType(
    "withdrawn",
    410,
    "No longer published",
    "What stood here was published once and is no more: take it off your pages. `reason` is `gone`, "
    "`withdrawn` (then "
    "`explanation` is for your readers) or `expired`. What was replaced by another document answers with "
    "a redirect "
    "to that instead.",
)
WITHHELD = ProblemType(
    "withheld",
    404,
    "Withheld until its translation is current",
    "Safety text of the page has changed since it was translated into this locale, and this locale is set to "
    "show nothing rather than outdated text. `known` lists the locales in which it can be read; without "
    "`fallback=none` the next in the chain answers. It comes back by itself: do not redirect its address.",
)
NOT_YET = ProblemType(
    "not-yet-published",
    404,
    "Not published at that time",
    "The document is published now, and was not at the moment of `as_of`.",
)
UNKNOWN_CURSOR = ProblemType(
    "unknown-cursor",
    410,
    "Unknown cursor",
    "The feed does not know the cursor: its ledger was restored from an earlier state, or the cursor is "
    "from another "
    "server. What you have may differ from what is published. Read `/export/` once, replace what you have "
    "by it, and "
    "go on from the cursor that it hands out.",
)
METHOD_NOT_ALLOWED = ProblemType(
    "method-not-allowed",
    405,
    "Method not allowed",
    "The API is for reading: GET, HEAD and OPTIONS. The `Allow` header says so too.",
)
NOT_ACCEPTABLE = ProblemType(
    "not-acceptable",
    406,
    "Not acceptable",
    "The `Accept` header rules out every media type that this address has. `known` lists them.",
)
SERVER_ERROR = ProblemType(
    "server-error",
    500,
    "Error in the server",
    "Something went wrong that is not your fault. It has been logged. Try again later; keep using what you "
    "have.",
)
SEARCH_UNAVAILABLE = ProblemType(
    "search-unavailable",
    503,
    "Search is not available",
    "The server that searches does not answer just now. Everything else does. It has been logged. Try again "
    "in a while.",
)

PROBLEM_TYPES = {
    problem_type.name: problem_type
    for problem_type in (
        UNKNOWN_PARAMETER,
        MISSING_PARAMETER,
        REPEATED_PARAMETER,
        INVALID_VALUE,
        UNKNOWN_FIELD,
        INVALID_CURSOR,
        MALFORMED_QUERY,
        NOT_FOUND,
        NOT_IN_LOCALE,
        NOT_YET,
        WITHDRAWN,
        WITHHELD,
        UNKNOWN_CURSOR,
        METHOD_NOT_ALLOWED,
        NOT_ACCEPTABLE,
        SERVER_ERROR,
        SEARCH_UNAVAILABLE,
    )
}


class Problem(Exception):
    """Raise it anywhere below a view. ``members`` are further members of the answer; those without value
    are left out."""

    def __init__(self, problem_type: ProblemType, detail: str, **members: Any) -> None:
        super().__init__(detail)
        self.problem_type = problem_type
        self.detail = detail
        self.members: Mapping[str, Any] = {name: value for name, value in members.items() if value}


def closest(word: str, known: Iterable[str]) -> str | None:
    """What was probably meant. Two letters swapped are one mistake, and about one letter in three may be
    wrong."""
    found = process.extractOne(
        word.casefold(),
        list(known),
        scorer=OSA.normalized_similarity,
        processor=str.casefold,
        score_cutoff=0.6,
    )
    return found[0] if found else None


def listed(words: Iterable[str]) -> str:
    return ", ".join(words)
