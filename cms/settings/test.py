"""The test suite: quick, and nothing of it stays on disk."""

import os
import tempfile
from pathlib import Path

from cms.settings.base import *  # noqa: F403

# A project that extends the plugin, as a downstream one would.
INSTALLED_APPS += ["tests.testapp"]

DEBUG = False
SECRET_KEY = "insecure-key-for-tests"
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "testserver"]

EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_FOLDER = tempfile.TemporaryDirectory(prefix="treatments-media-")  # gone when the process ends
MEDIA_ROOT = Path(MEDIA_FOLDER.name)
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
SERVE_MEDIA = True
STATIC_ROOT = None
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
# load_demo may make log-ins whose passwords are their names.
DEMO_LOGINS = True
TASKS = {**TASKS, "background": TASKS["default"]}

# A file, as in use: threads have connections of their own. That of a database in memory is one for all, so
# that the server of a browser test would share its transactions with the test.
DATABASE_FOLDER = tempfile.TemporaryDirectory(prefix="treatments-database-")
if "sqlite3" in DATABASES["default"]["ENGINE"]:
    DATABASES["default"]["TEST"] = {"NAME": Path(DATABASE_FOLDER.name) / "test.sqlite3"}

# Several suites can run side by side on one PostgreSQL.
if name := os.environ.get("TEST_DATABASE_NAME"):
    DATABASES["default"]["TEST"] = {"NAME": name}
