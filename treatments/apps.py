from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class TreatmentsConfig(AppConfig):
    name = "treatments"
    verbose_name = _("Treatments")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from treatments import checks, signals  # noqa: F401
        from treatments.authoring.editorial.publication import Hinderers, hinder_with
        from treatments.publishing.translation_state import assess_with
        from treatments.translating.following.sources import waits_for_source
        from treatments.translating.freshness.assess import assess
        from treatments.translating.reviewing.drafts import hindrances_of_draft
        from treatments.translating.reviewing.hindrances import hindrances
        from treatments.translating.slugs import keep_slugs

        assess_with(assess)
        hinder_with(Hinderers(hindrances, hindrances_of_draft, waits_for_source))
        keep_slugs()
        signals.connect()
