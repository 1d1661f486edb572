"""What may go live. A page lacks nothing and is right in all its parts, whichever way it is published.

Wagtail's editor checks its own form; here stand the ways that have none: publishing many pages from the
explorer, approving in a workflow, a schedule, and code.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Revision

from treatments.authoring.editorial.completeness import missing_to_publish, publishing_problems
from treatments.authoring.editorial.problem_labels import problem_label
from treatments.authoring.lists import listed

logger = logging.getLogger(__name__)

# How Wagtail's publish_scheduled marks what it publishes.
SCHEDULED = "wagtail.publish.scheduled"


@dataclass(frozen=True)
class Draft:
    """What is to go live. ``made_at``: when its revision was saved, None where there is none.
    ``is_scheduled``: it was looked at when it was put on the schedule, and its moment has come."""

    instance: Any
    made_at: datetime | None = None
    is_scheduled: bool = False


@dataclass(frozen=True)
class Hinderers:
    """What others know, in sentences: of an instance that is saved while it is live, and of a draft that is
    to go live. ``until``: the moment for which one on the schedule has to wait, if that has been moved."""

    of_saving: Callable[[Any], list[str]]
    of_publishing: Callable[[Draft], list[str]]
    until: Callable[[Any], datetime | None]


_hinderers: list[Hinderers] = []
# The id of the revision that is being published.
_going_live: ContextVar[int | None] = ContextVar("going_live", default=None)


def hinder_with(hinderers: Hinderers) -> None:
    """Called once, when Django starts: imports may not lead from authoring to translating."""
    _hinderers[:] = [hinderers]


def hindrances_to_saving(instance: Any) -> list[str]:
    return [sentence for each in _hinderers for sentence in each.of_saving(instance)]


def postponed_until(draft: Draft) -> datetime | None:
    moments = (each.until(draft.instance) for each in _hinderers)
    return max((moment for moment in moments if moment), default=None)


def hindrances_to_publishing(draft: Draft) -> list[str]:
    return [sentence for each in _hinderers for sentence in each.of_publishing(draft)]


class NotPublishable(ValidationError):
    """Its message names the page, and each field with what is wrong with it. wagtail-localize looks for the
    fields of a ValidationError, so it is one of the whole page."""

    def __init__(self, words: str) -> None:
        super().__init__({NON_FIELD_ERRORS: [words]})

    @property
    def words(self) -> str:
        return " ".join(self.messages)


def draft_of(revision: Revision, log_action: Any = True) -> Draft:
    return Draft(revision.as_object(), revision.created_at, log_action == SCHEDULED)


def hindrance(draft: Draft) -> str:
    """Why a page cannot go live as it is, in words for the editor; empty if it can."""
    page = draft.instance
    problems = publishing_problems(page)
    others = hindrances_to_publishing(draft)
    if not problems and not others:
        return ""
    missing = {field.name: str(field.verbose_name) for field in missing_to_publish(page)}
    sentences = [_("“%(page)s” cannot be published.") % {"page": page.title}]
    if missing:
        sentences.append(_("Required and still empty: %(fields)s.") % {"fields": listed(missing.values())})
    sentences += [f"{problem_label(page, path)}: {text}" for path, text in problems if path not in missing]
    return " ".join([*sentences, *others])


def refused(revision: Revision, log_action: Any) -> bool:
    """Raises ``NotPublishable`` if the page as this revision has it cannot go live.

    On a schedule it is taken off the schedule instead, since it would hold up all that come after it, and
    True says to go no further.
    """
    draft = draft_of(revision, log_action)
    if draft.is_scheduled and (moment := postponed_until(draft)):
        put_off(revision, moment)
        return True
    words = hindrance(draft)
    if not words:
        return False
    if not draft.is_scheduled:
        raise NotPublishable(words)
    take_off_schedule(revision, words)
    return True


@contextmanager
def going_live(revision: Revision) -> Iterator[None]:
    """While Wagtail publishes what has been looked at: in one transaction, and nobody asks once more what
    stands in its way."""
    token = _going_live.set(revision.pk)
    try:
        with transaction.atomic():
            yield
    finally:
        _going_live.reset(token)


def is_going_live(revision_id: int | None) -> bool:
    return revision_id is not None and _going_live.get() == revision_id


def put_off(revision: Revision, moment: datetime) -> None:
    revision.approved_go_live_at = moment
    revision.save(update_fields=["approved_go_live_at"])


def take_off_schedule(revision: Revision, words: str) -> None:
    logger.error("Taken off the schedule: %s", words)
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
