"""The settings of a server on the open network, with the rivals beside the API.

``bench.databases`` chooses the database and says so by DATABASE_URL.
"""

import os

os.environ.setdefault("SECRET_KEY", "only-for-measuring-0123456789-abcdefghijklmnopqrstuvwxyz")
os.environ.setdefault("ALLOWED_HOSTS", "localhost,127.0.0.1,testserver")
os.environ.setdefault("SSL_REDIRECT", "0")  # nobody ends TLS here

from cms.environment import number
from cms.settings.production import *
from cms.settings.production import INSTALLED_APPS, MIDDLEWARE, STORAGES, TASKS, TREATMENTS, VAR_DIR

INSTALLED_APPS = ["bench", *INSTALLED_APPS, "wagtail.api.v2", "wagtail.api.v3"]
ROOT_URLCONF = "bench.urls"
# The plugin's own place at the top of the list stays the first: this costs it nothing.
MIDDLEWARE = [*MIDDLEWARE]
if "treatments" in MIDDLEWARE[0]:
    MIDDLEWARE.insert(1, "bench.rivals.ceilings.first_middleware")
else:
    MIDDLEWARE.insert(0, "bench.rivals.ceilings.first_middleware")

TREATMENTS: dict[str, object] = {
    **TREATMENTS,
    "ANSWER_CACHE_SECONDS": number("ANSWER_CACHE_SECONDS", 0),
    # No translator has confirmed what the loader writes: by default its risks would be those of the source.
    "STALE_SAFETY_TEXT": "flag",
}

WAGTAILAPI_LIMIT_MAX = 100

# What the loader starts has to be done when it goes on.
TASKS = {**TASKS, "background": TASKS["default"]}

# No page is asked for, so nothing is collected.
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT = VAR_DIR / "bench" / "static"
STATIC_ROOT.mkdir(parents=True, exist_ok=True)
