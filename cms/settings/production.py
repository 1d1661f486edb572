"""A server on the open network. It refuses to start half-configured."""

from cms.environment import flag, listing, number, required, text
from cms.settings.base import *  # noqa: F403
from cms.settings.base import STORAGES, TREATMENTS

DEBUG = False
TREATMENTS = {**TREATMENTS, "ANSWER_CACHE_SECONDS": 1}
SECRET_KEY = required("SECRET_KEY", "a long random text that only this server knows")
required("ALLOWED_HOSTS", "the host names that it answers to, as in www.example.org,example.org")
ALLOWED_HOSTS = listing("ALLOWED_HOSTS")
WAGTAILADMIN_BASE_URL = text("BASE_URL", f"https://{ALLOWED_HOSTS[0].lstrip('.')}")

STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
SERVE_MEDIA = flag("SERVE_MEDIA", False)

# Behind a proxy that ends TLS: BEHIND_PROXY=1 trusts its X-Forwarded-Proto.
if flag("BEHIND_PROXY", False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = flag("SSL_REDIRECT", True)
SECURE_HSTS_SECONDS = number("HSTS_SECONDS", 31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True
LANGUAGE_COOKIE_SECURE = True
# X_FRAME_OPTIONS is SAMEORIGIN, not DENY, for the editor's previews.
SILENCED_SYSTEM_CHECKS = ["security.W019"]
