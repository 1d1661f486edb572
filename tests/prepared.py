"""Content that hundreds of tests read, made once for many of them and not for each.

Making a page takes a fifth of a second, and most tests of the API want seven of them. What a test asks for is
made in transactions around that of the test, one within the other, and stays for as long as the next tests
ask for it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest
from django.db import DEFAULT_DB_ALIAS, connections, transaction
from django.db.models import Model
from wagtail.models import Site

# By the name of the fixture, in the order in which they are made: each needs only those before it.
Makers = Mapping[str, Callable[[], Any]]


class PreparedContent:
    """``made``: what each maker returned, a row as its model and primary key."""

    def __init__(self) -> None:
        self.made: dict[str, Any] = {}
        self._layers: list[tuple[str, Callable[[], Any], transaction.Atomic]] = []
        self._connection: Any = None

    def prepare(self, names: Sequence[str], makers: Makers) -> None:
        """Undoes what is not asked for, with all that was made after it, and makes what is missing."""
        wanted = [(name, make) for name, make in makers.items() if name in names]
        common = 0
        while [layer[:2] for layer in self._layers[: common + 1]] == wanted[: common + 1] and common < len(
            wanted
        ):
            common += 1
        self._undo(common)
        for name, make in wanted[common:]:
            self._connection = connections[DEFAULT_DB_ALIAS]
            around = transaction.atomic()
            around.__enter__()
            self._layers.append((name, make, around))
            instance = make()
            self.made[name] = (type(instance), instance.pk) if isinstance(instance, Model) else instance

    def clear(self) -> None:
        self._undo(0)

    def _undo(self, kept: int) -> None:
        if len(self._layers) <= kept:
            return
        # Within the event loop of playwright Django keeps another connection object.
        current = connections[DEFAULT_DB_ALIAS]
        connections[DEFAULT_DB_ALIAS] = self._connection
        while len(self._layers) > kept:
            name, _make, around = self._layers.pop()
            self.made.pop(name, None)
            transaction.set_rollback(True)
            around.__exit__(None, None, None)
        connections[DEFAULT_DB_ALIAS] = current
        Site.clear_site_root_paths_cache()

    def get(self, name: str, makers: Makers) -> Any:
        """A row anew from the database, so that no test sees what another did to an instance. A test that
        commits finds nothing prepared, and makes it."""
        if name not in self.made:
            return makers[name]()
        made = self.made[name]
        if isinstance(made, tuple):
            model, pk = made
            return model.objects.get(pk=pk)
        return made


PREPARED = PreparedContent()


def commits(request: pytest.FixtureRequest) -> bool:
    """Whether a test runs outside a transaction."""
    mark = request.node.get_closest_marker("django_db")
    return bool(
        {"live_server", "transactional_db"} & set(request.fixturenames)
        or (mark and (mark.kwargs.get("transaction") or mark.kwargs.get("serialized_rollback")))
    )
