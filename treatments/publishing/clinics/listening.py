"""Keeps what is published level with clinics, their offers and practitioners. Connected in
``treatments.signals``."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete

from treatments.authoring.clinics.clinic import Clinic
from treatments.authoring.clinics.offer import ClinicOffer
from treatments.authoring.clinics.signals import clinic_saved, clinic_saving
from treatments.authoring.snippets.reviewer import Reviewer
from treatments.publishing.clinics.settle import settle_clinic, settle_saved_clinic
from treatments.publishing.clinics.showing import (
    remember_clinics_naming,
    settle_clinics_naming,
    settle_clinics_that_named,
)
from treatments.publishing.ledger.tip import locked_tip


def connect() -> None:
    clinic_saving.connect(_lock_ledger, dispatch_uid="treatments.clinics.lock_ledger")
    clinic_saved.connect(_clinic_saved, dispatch_uid="treatments.clinics.saved")
    post_delete.connect(_clinic_deleted, sender=Clinic, dispatch_uid="treatments.clinics.deleted")
    post_save.connect(_offer_saved, sender=ClinicOffer, dispatch_uid="treatments.clinics.offer_saved")
    post_delete.connect(_offer_deleted, sender=ClinicOffer, dispatch_uid="treatments.clinics.offer_deleted")
    post_save.connect(_reviewer_saved, sender=Reviewer, dispatch_uid="treatments.clinics.reviewer_saved")
    pre_delete.connect(
        _reviewer_deleting, sender=Reviewer, dispatch_uid="treatments.clinics.reviewer_deleting"
    )
    post_delete.connect(
        _reviewer_deleted, sender=Reviewer, dispatch_uid="treatments.clinics.reviewer_deleted"
    )


def _lock_ledger(**kwargs: Any) -> None:
    # Before the row, so that two who publish wait for each other in one order and never for each other.
    locked_tip()


def _clinic_saved(clinic: Clinic, **kwargs: Any) -> None:
    settle_saved_clinic(clinic.translation_key)


def _clinic_deleted(instance: Clinic, **kwargs: Any) -> None:
    settle_clinic(instance.translation_key)


def _offer_saved(instance: ClinicOffer, raw: bool, **kwargs: Any) -> None:
    if not raw and not instance.clinic.is_being_saved:
        settle_saved_clinic(instance.clinic.translation_key)


def _offer_deleted(instance: ClinicOffer, origin: Any = None, **kwargs: Any) -> None:
    """Those that go with their clinic are nothing to follow one by one."""
    if getattr(origin, "model", type(origin)) is ClinicOffer and not instance.clinic.is_being_saved:
        settle_saved_clinic(instance.clinic.translation_key)


def _reviewer_saved(instance: Reviewer, raw: bool, **kwargs: Any) -> None:
    if not raw:
        settle_clinics_naming(instance)


def _reviewer_deleting(instance: Reviewer, **kwargs: Any) -> None:
    remember_clinics_naming(instance)


def _reviewer_deleted(instance: Reviewer, **kwargs: Any) -> None:
    settle_clinics_that_named(instance)
