from django.apps import AppConfig


class BenchConfig(AppConfig):
    """Stands first in INSTALLED_APPS: once the models are there, Wagtail makes the schemas of its API v3."""

    name = "bench"

    def ready(self) -> None:
        from bench.rivals.exposed import expose

        expose()
