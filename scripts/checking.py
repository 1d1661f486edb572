"""`make check`: everything that a machine can say about the code without running it."""

from __future__ import annotations

import os
import subprocess

from installing import VENV, VENV_PYTHON, install
from running import ROOT, say

# check --deploy looks at the settings that a server would run with.
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "cms.settings.production",
    "SECRET_KEY": "only-for-this-check-0123456789-abcdefghijklmnopqrstuvwxyz",
    "ALLOWED_HOSTS": "www.example.org",
}


def checks() -> dict[str, list[str]]:
    python, programs = str(VENV_PYTHON), VENV / "bin"
    manage = [python, "manage.py"]
    schema = "--urlconf treatments.serving.api.urls --validate --fail-on-warn"
    templates = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "templates").rglob("*.html"))
    return {
        "ruff check": [str(programs / "ruff"), "check", "."],
        "ruff format": [str(programs / "ruff"), "format", "--check", "."],
        "mypy": [str(programs / "mypy")],
        "templates": [str(programs / "djhtml"), "--check", "--tabwidth", "2", *templates],
        "migrations": [*manage, "makemigrations", "--check", "--dry-run"],
        "catalogs": [*manage, "catalogs", "--check"],
        "settings": [*manage, "check", "--fail-level", "WARNING"],
        "deployment": [*manage, "check", "--deploy", "--fail-level", "WARNING"],
        "API schema": [*manage, "spectacular", *schema.split(), "--file", os.devnull],
    }


def check() -> int:
    """Run them all, and say at the end which failed."""
    install("dev")
    failed = []
    for name, command in checks().items():
        environment = {**os.environ, **(PRODUCTION if name == "deployment" else {})}
        done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        say(f"  {name}: {'failed' if done.returncode else 'ok'}")
        if done.returncode:
            say(done.stdout + done.stderr)
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0
