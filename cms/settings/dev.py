"""A developer's machine, and the demo. Not for the open network: the secret key is in the repository."""

from cms.environment import flag, listing, text
from cms.settings.base import *  # noqa: F403

DEBUG = flag("DEBUG", True)
SECRET_KEY = text("SECRET_KEY", "insecure-key-for-development-and-the-demo-only")
ALLOWED_HOSTS = listing("ALLOWED_HOSTS", "localhost,127.0.0.1,[::1]")

EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
SERVE_MEDIA = flag("SERVE_MEDIA", True)
# Static files come straight from the apps: nothing to collect.
STATIC_ROOT = None
WHITENOISE_USE_FINDERS = True
# load_demo may make log-ins whose passwords are their names.
DEMO_LOGINS = True
