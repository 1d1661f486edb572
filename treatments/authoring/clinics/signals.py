"""Sent around every change of a clinic's rows, its offers' among them, within its transaction."""

from __future__ import annotations

from django.dispatch import Signal

# Argument of both: clinic, which may hold more than what is being saved.
clinic_saving = Signal()
clinic_saved = Signal()
