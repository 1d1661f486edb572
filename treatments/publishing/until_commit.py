"""What one transaction changes, handled once for all of it when it commits."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from django.db import connection, transaction

Item = TypeVar("Item")


class UntilCommit(Generic[Item]):
    """``name``: where they wait on the connection. ``robust``: what fails then is logged, and is no reason to
    fail what has been committed."""

    def __init__(self, name: str, handle: Callable[[set[Item]], object], robust: bool = False) -> None:
        self.name, self.handle, self.robust = f"_treatments_{name}", handle, robust

    def add(self, items: Iterable[Item]) -> None:
        setattr(connection, self.name, self._waiting | set(items))
        transaction.on_commit(self._run, robust=self.robust)

    @property
    def _waiting(self) -> set[Item]:
        found: set[Item] = getattr(connection, self.name, set())
        return found

    def _run(self) -> None:
        items = self._waiting
        setattr(connection, self.name, set())
        if items:
            self.handle(items)
