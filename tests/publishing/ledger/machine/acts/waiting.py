"""Something is to happen later, and later comes."""

from __future__ import annotations

import datetime

from django.core.management import call_command
from django.utils import timezone

from tests.publishing.ledger.machine.staff import TEXTS, Chance, Staff


def rest(staff: Staff, at: Chance) -> None:
    """The simplest that can be done, with which every search begins."""


def schedule(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which, *TEXTS):
        staff.publish(page, title=staff.words(), go_live_at=later(at))


def let_expire(staff: Staff, at: Chance) -> None:
    if page := staff.edited(at.which, *TEXTS):
        staff.publish(page, expire_at=later(at))


def let_time_pass(staff: Staff, at: Chance) -> None:
    staff.clock.forward(at.hours)
    staff.meanwhile()
    with staff.doing():
        call_command("publish_scheduled")


def later(at: Chance) -> datetime.datetime:
    return timezone.now() + datetime.timedelta(hours=at.hours)


ACTS = [rest, schedule, let_expire, let_time_pass]
