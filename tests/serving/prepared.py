"""Content that hundreds of tests read, made once for many of them and not for each.

Making a page takes a fifth of a second, and most tests of the API want seven of them. What a test asks for is
made in a transaction around that of the test, and stays for as long as the next tests ask for just the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from django.db import DEFAULT_DB_ALIAS, connections, transaction
from wagtail.models import Site

Maker = Callable[[], Any]


class PreparedContent:
    """``made``: model and primary key by name."""

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ()
        self.made: dict[str, tuple[type[Any], Any]] = {}
        self._around: transaction.Atomic | None = None
        self._connection: Any = None

    def prepare(self, names: Sequence[str], makers: Mapping[str, Maker]) -> None:
        """In the order of ``makers``."""
        wanted = tuple(name for name in makers if name in names)
        if wanted == self.names:
            return
        self.clear()
        if not wanted:
            return
        self._around, self._connection = transaction.atomic(), connections[DEFAULT_DB_ALIAS]
        self._around.__enter__()
        self.names = wanted
        for name in wanted:
            instance = makers[name]()
            self.made[name] = (type(instance), instance.pk)

    def clear(self) -> None:
        if self._around is not None:
            # Within the event loop of playwright Django keeps another connection object.
            current = connections[DEFAULT_DB_ALIAS]
            connections[DEFAULT_DB_ALIAS] = self._connection
            transaction.set_rollback(True)
            self._around.__exit__(None, None, None)
            connections[DEFAULT_DB_ALIAS] = current
            Site.clear_site_root_paths_cache()
        self._around, self.names, self.made = None, (), {}

    def get(self, name: str, makers: Mapping[str, Maker]) -> Any:
        """Anew from the database, so that no test sees what another did to an instance. A test that commits
        finds nothing prepared, and makes it."""
        if name not in self.made:
            return makers[name]()
        model, pk = self.made[name]
        return model.objects.get(pk=pk)


def commits(request: pytest.FixtureRequest) -> bool:
    """Whether a test runs outside a transaction."""
    mark = request.node.get_closest_marker("django_db")
    return bool(
        {"live_server", "transactional_db"} & set(request.fixturenames)
        or (mark and (mark.kwargs.get("transaction") or mark.kwargs.get("serialized_rollback")))
    )
