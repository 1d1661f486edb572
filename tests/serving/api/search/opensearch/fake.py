"""A search server as far as this project speaks to one: it keeps what it is sent, and answers over HTTP."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple, Self

Json = dict[str, Any]
WINDOW = 10_000


class Request(NamedTuple):
    method: str
    path: str
    headers: dict[str, str]
    text: str

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def lines(self) -> list[Json]:
        return [json.loads(line) for line in self.text.splitlines()]


class Refused(Exception):
    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class FakeServer:
    """One index, whatever its name. ``instead`` answers in its place: a status and a body."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.mappings: Json | None = None
        self.documents: dict[str, Json] = {}
        self.instead: Callable[[Request], tuple[int, str]] | None = None
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), _handler_of(self))
        self._http.daemon_threads = True

    def __enter__(self) -> Self:
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self._http.server_port}"

    def asked(self, end: str) -> list[Request]:
        """Those whose path ends so."""
        return [request for request in self.requests if request.path.endswith(end)]

    def answer(self, request: Request) -> tuple[int, str]:
        self.requests.append(request)
        if self.instead:
            return self.instead(request)
        try:
            return 200, json.dumps(self._answer(request))
        except Refused as refused:
            error = {"error": {"reason": str(refused)}, "status": refused.status}
            return refused.status, json.dumps(error)

    def _answer(self, request: Request) -> Json:
        match request.method, request.path.rpartition("/")[2]:
            case "DELETE", _:
                self._existing()
                self.mappings, self.documents = None, {}
                return {"acknowledged": True}
            case "PUT", _:
                if self.mappings is not None:
                    raise Refused(400, "resource_already_exists_exception")
                self.mappings = request.json["mappings"]
                return {"acknowledged": True}
            case "POST", "_bulk":
                if request.headers["Content-Type"] != "application/x-ndjson" or request.text[-1:] != "\n":
                    raise Refused(400, "The bulk request must be terminated by a newline")
                items = list(self._written(request.lines))
                return {"errors": any("error" in outcome for item in items for outcome in item.values())} | {
                    "items": items
                }
            case "POST", "_search":
                return self._found(request.json)
        raise Refused(400, f"no handler found for {request.method} {request.path}")

    def _existing(self) -> Json:
        if self.mappings is None:
            raise Refused(404, "index_not_found_exception")
        return self.mappings

    def _written(self, lines: list[Json]) -> Iterable[Json]:
        fields = self._existing()["properties"]
        remaining = iter(lines)
        for action in remaining:
            ((verb, of),) = action.items()
            if verb == "delete":
                was_there = self.documents.pop(of["_id"], None)
                yield {verb: {**of, "status": 200 if was_there else 404}}
                continue
            document = next(remaining)
            if unknown := sorted(document.keys() - fields.keys()):
                reason = f"strict_dynamic_mapping_exception: {unknown}"
                yield {verb: {**of, "status": 400, "error": {"reason": reason}}}
                continue
            self.documents[of["_id"]] = document
            yield {verb: {**of, "status": 201}}

    def _found(self, body: Json) -> Json:
        self._existing()
        start, size = body.get("from", 0), body.get("size", 10)
        if start + size > WINDOW:
            raise Refused(400, "Result window is too large")
        scored = [(score(body["query"], document), pk) for pk, document in self.documents.items()]
        matched = sorted(
            (-points, self.documents[pk]["head"], pk) for points, pk in scored if points is not None
        )
        hits = [{"_id": pk, "_score": -points} for points, _head, pk in matched[start : start + size]]
        found: Json = {"hits": {"hits": hits}}
        if "aggs" in body:
            found["aggregations"] = aggregated(
                body["aggs"], [self.documents[pk] for _points, _head, pk in matched]
            )
        return found


def score(query: Json, document: Json) -> float | None:
    """None where it does not match. The numbers are not those of a real server; what is larger is."""
    ((kind, body),) = query.items()
    match kind:
        case "bool":
            return _bool(body, document)
        case "term" | "terms":
            ((field, wanted),) = body.items()
            wanted = wanted if kind == "terms" else [wanted]
            return 1.0 if set(wanted) & set(_values(document, field)) else None
        case "exists":
            return 1.0 if _values(document, body["field"]) else None
        case "range":
            ((field, limits),) = body.items()
            after = datetime.fromisoformat(limits["gt"])
            return (
                1.0
                if any(datetime.fromisoformat(each) > after for each in _values(document, field))
                else None
            )
        case "constant_score":
            return float(body["boost"]) if score(body["filter"], document) is not None else None
        case "dis_max":
            return max(_matching(body["queries"], document), default=None)
        case "multi_match":
            return max(_matching_fields(body, document), default=None)
    raise Refused(400, f"unknown query [{kind}]")


def _bool(body: Json, document: Json) -> float | None:
    must, should = body.get("must", []), body.get("should", [])
    required = [score(query, document) for query in (*body.get("filter", []), *must)]
    optional = _matching(should, document)
    least = body.get("minimum_should_match", 1 if should and not required else 0)
    if None in required or len(optional) < least or _matching(body.get("must_not", []), document):
        return None
    return sum(_matching(must, document)) + sum(optional)


def _matching(queries: list[Json], document: Json) -> list[float]:
    return [points for query in queries if (points := score(query, document)) is not None]


def _matching_fields(body: Json, document: Json) -> list[float]:
    """At spaces only: that is what the analyser of the index does."""
    wanted, found = body["query"].split(), []
    for field, _sign, boost in (each.partition("^") for each in body["fields"]):
        words = document[field].split()
        if body["type"] == "phrase":
            places = range(len(words) - len(wanted) + 1)
            times = sum(words[place : place + len(wanted)] == wanted for place in places)
        else:
            times = sum(words.count(word) for word in wanted)
        if times:
            found.append(float(boost or 1) * times / (times + 1))
    return found


def aggregated(aggregations: Json, documents: list[Json]) -> Json:
    answer: Json = {}
    for name, body in aggregations.items():
        if "min" in body:
            answer[name] = {"value": min(float(document[body["min"]["field"]]) for document in documents)}
            continue
        terms, buckets = body["terms"], []
        for key in {value for document in documents for value in _values(document, terms["field"])}:
            having = [document for document in documents if key in _values(document, terms["field"])]
            below = aggregated(body.get("aggs", {}), having)
            buckets.append({"key": key, "doc_count": len(having), **below})
        buckets.sort(key=lambda bucket: (-bucket["doc_count"], bucket["key"]))
        answer[name] = {"buckets": buckets[: terms["size"]]}
    return answer


def _values(document: Json, field: str) -> list[Any]:
    value = document.get(field)
    return value if isinstance(value, list) else [] if value is None else [value]


def _handler_of(server: FakeServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _handle(self) -> None:
            text = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode()
            request = Request(self.command, self.path, dict(self.headers.items()), text)
            status, body = server.answer(request)
            data = body.encode()
            with suppress(ConnectionError):  # who asked may have gone
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(data)))
                self.end_headers()
                self.wfile.write(data)

        do_DELETE = do_POST = do_PUT = _handle  # noqa: N815

        def log_message(self, *arguments: Any) -> None:
            """Not among what the tests say."""

    return Handler
