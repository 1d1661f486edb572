"""The closed vocabularies of clinics. Values are stored and served; labels are for people."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class PriceUnit(TextChoices):
    """What a price is for."""

    SESSION = "session", _("a session")
    AREA = "area", _("an area")
    ML = "ml", _("a millilitre")
    COURSE = "course", _("a course of sessions")


class Weekday(TextChoices):
    """In the order of ISO 8601."""

    MONDAY = "monday", _("Monday")
    TUESDAY = "tuesday", _("Tuesday")
    WEDNESDAY = "wednesday", _("Wednesday")
    THURSDAY = "thursday", _("Thursday")
    FRIDAY = "friday", _("Friday")
    SATURDAY = "saturday", _("Saturday")
    SUNDAY = "sunday", _("Sunday")
