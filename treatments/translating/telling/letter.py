"""An e-mail, in plain text and in HTML, and its way out."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.template.loader import render_to_string
from django.urls import reverse
from wagtail.admin.mail import send_mail
from wagtail.admin.utils import get_admin_base_url

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Letter:
    subject: str
    text: str
    html: str


def written(name: str, subject: str, context: Mapping[str, Any]) -> Letter:
    """``name``: that of its two templates. In the language that is active."""
    everything = {**context, "subject": subject, "account_url": absolute(reverse("wagtailadmin_account"))}
    text, html = (
        render_to_string(f"treatments/email/{name}.{suffix}", everything) for suffix in ("txt", "html")
    )
    # A line break in a header would be taken for an attack.
    return Letter(" ".join(subject.split()), f"{text.strip()}\n", html)


def send(letter: Letter, address: str) -> bool:
    """Whether the mail server took it. One that does not loses nothing but this."""
    try:
        send_mail(letter.subject, letter.text, [address], html_message=letter.html)
    except Exception:
        logger.exception("“%s” could not be sent to %s.", letter.subject, address)
        return False
    return True


def absolute(url: str) -> str:
    """``url``: a path in the admin."""
    return f"{get_admin_base_url() or ''}{url}"
