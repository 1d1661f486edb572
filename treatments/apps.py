from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TreatmentsConfig(AppConfig):
    name = "treatments"
    verbose_name = _("Treatments")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from treatments import checks, signals  # noqa: F401
        from treatments.publishing.translation_state import assess_with
        from treatments.translating.freshness.assess import assess

        assess_with(assess)
        signals.connect()
