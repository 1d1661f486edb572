"""The daily e-mail: all that waits in somebody's locales.

It goes to everybody but those who want none. What is urgent is in it, even for those who have been told of it
at once: it waits still, and their mail may not have arrived. Whoever is told of everything at once gets it
only while something is overdue.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import ngettext, override

from treatments.translating.tasks.task import TranslationTask
from treatments.translating.telling.letter import Letter, absolute, send, written
from treatments.translating.telling.notices import How, TranslationNotices
from treatments.translating.telling.recipients import Recipient, told_daily
from treatments.translating.telling.waiting import waiting_for
from treatments.translating.workbench.urls import next_text_url

# The others are counted.
LISTED = 50


@dataclass(frozen=True)
class Line:
    task: TranslationTask
    is_new: bool
    is_overdue: bool

    @property
    def url(self) -> str:
        return absolute(next_text_url(self.task.translation))


@dataclass(frozen=True)
class Digest:
    """``lines``: the most urgent first."""

    recipient: Recipient
    lines: Sequence[Line]
    at: datetime

    @property
    def urgent(self) -> int:
        return sum(line.task.is_urgent for line in self.lines)

    @property
    def new(self) -> int:
        return sum(line.is_new for line in self.lines)

    @property
    def overdue(self) -> int:
        return sum(line.is_overdue for line in self.lines)

    @property
    def words_left(self) -> int:
        return sum(line.task.words_left for line in self.lines)

    @property
    def is_wanted(self) -> bool:
        """Something is new, or is overdue and was not said to be today."""
        if self.new and self.recipient.how is not How.AT_ONCE:
            return True
        sent_at = self.recipient.digest_sent_at
        return bool(self.overdue) and (sent_at is None or _day(sent_at) < _day(self.at))


def digests() -> Iterator[Digest]:
    """One for each person for whom there is something to say. The queries do not grow with what waits."""
    for person, locale_ids in told_daily():
        at = timezone.now()
        lines = [
            Line(task, _is_new(task, person.digest_sent_at), task.due is not None and task.due < _day(at))
            for task in waiting_for(person.user, locale_ids)
        ]
        digest = Digest(person, lines, at)
        if digest.is_wanted:
            yield digest


def send_digest(digest: Digest) -> bool:
    """Whether the mail server took it. Else all of it is news again next time."""
    recipient = digest.recipient
    with override(recipient.language):
        letter = letter_of(digest)
    if not send(letter, recipient.user.email):
        return False
    TranslationNotices.objects.update_or_create(user=recipient.user, defaults={"digest_sent_at": digest.at})
    return True


def letter_of(digest: Digest) -> Letter:
    """In the language that is active."""
    return written("digest", _subject(digest), _context(digest))


def _is_new(task: TranslationTask, sent_at: datetime | None) -> bool:
    """It has come to wait since then, or one of its texts has."""
    moments = [moment for moment in (task.since, task.arrived_at) if moment]
    return sent_at is None or any(moment > sent_at for moment in moments)


def _subject(digest: Digest) -> str:
    count = len(digest.lines)
    words = ngettext("%(count)s translation waits", "%(count)s translations wait", count) % {"count": count}
    if not digest.urgent:
        return words
    urgent = ngettext("%(count)s is urgent", "%(count)s are urgent", digest.urgent) % {"count": digest.urgent}
    return f"{words} · {urgent}"


def _context(digest: Digest) -> dict[str, object]:
    return {
        "digest": digest,
        "lines": digest.lines[:LISTED],
        "more": max(len(digest.lines) - LISTED, 0),
        "url": absolute(reverse("treatments_workbench:home")),
    }


def _day(at: datetime) -> date:
    return timezone.localdate(at)
