"""What may go live. A page lacks nothing and is right in all its parts, whichever way it is published.

Wagtail's editor checks its own form; here stand the ways that have none: publishing many pages from the
explorer, approving in a workflow, a schedule, and code.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils.translation import gettext as _
from wagtail.models import Page, Revision

from treatments.authoring.editorial.completeness import missing_to_publish, publishing_problems
from treatments.authoring.editorial.problem_labels import problem_label
from treatments.authoring.lists import listed

logger = logging.getLogger(__name__)

# How Wagtail's publish_scheduled marks what it publishes.
SCHEDULED = "wagtail.publish.scheduled"


# What others know of a page, in sentences.
Hinderer = Callable[[Page], list[str]]
_hinderers: list[Hinderer] = []


def hinder_with(hinderer: Hinderer) -> None:
    """Called once, when Django starts: imports may not lead from authoring to translating."""
    _hinderers[:] = [hinderer]


def known_hindrances(page: Page) -> list[str]:
    return [sentence for hinderer in _hinderers for sentence in hinderer(page)]


class NotPublishable(ValidationError):
    """Its message names the page, and each field with what is wrong with it. wagtail-localize looks for the
    fields of a ValidationError, so it is one of the whole page."""

    def __init__(self, words: str) -> None:
        super().__init__({NON_FIELD_ERRORS: [words]})

    @property
    def words(self) -> str:
        return " ".join(self.messages)


def hindrance(page: Page) -> str:
    """Why the page cannot go live as it is, in words for the editor; empty if it can."""
    problems = publishing_problems(page)
    others = known_hindrances(page)
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
    words = hindrance(revision.as_object())
    if not words:
        return False
    if log_action != SCHEDULED:
        raise NotPublishable(words)
    logger.error("Taken off the schedule: %s", words)
    revision.approved_go_live_at = None
    revision.save(update_fields=["approved_go_live_at"])
    return True
