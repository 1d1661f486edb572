"""What stands around a document in an answer. The document itself is passed through as it is stored."""

from __future__ import annotations

from json import dumps

from treatments.publishing.instants import instant
from treatments.serving.heads.row import Row, key_of, moment_of


def envelope(row: Row, requested_locale: str, content: str) -> str:
    """JSON. ``content`` is JSON too."""
    fallback = "false" if row.locale == requested_locale else "true"
    return (
        f'{{"id":"{key_of(row.key)}","type":"{row.type}","locale":"{row.locale}",'
        f'"requested_locale":"{requested_locale}","is_fallback":{fallback},"slug":{_text(row.slug)},'
        f'"url":{_text(row.url)},"edition":{edition(row)},"translation":{row.translation},"content":{content}}}'
    )


def edition(row: Row) -> str:
    published_at = instant(moment_of(row.published_at))
    return (
        f'{{"number":{row.number},"sequence":{row.sequence},"sha256":"{row.sha256}",'
        f'"published_at":"{published_at}"}}'
    )


def _text(value: str) -> str:
    return dumps(value, ensure_ascii=False)
