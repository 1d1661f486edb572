"""A project that is set up wrongly does not start, and says in one line why."""

import os
import re
import subprocess
import sys

import pytest

STRONG_KEY = "only-for-this-test-0123456789-abcdefghijklmnopqrstuvwxyz"


def start(root, **environment):
    """`manage.py check` with nothing set but what is given."""
    clean = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=root,
        env=clean | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"DJANGO_SETTINGS_MODULE": "cms.settings.production"}, "SECRET_KEY is not set"),
        (
            {"DJANGO_SETTINGS_MODULE": "cms.settings.production", "SECRET_KEY": STRONG_KEY},
            "ALLOWED_HOSTS is not set",
        ),
        ({"DEBUG": "maybe"}, "DEBUG is 'maybe': say 1 or 0"),
        ({"PORT": "many"}, "PORT is 'many': say a whole number"),
        ({"DATABASE_URL": "oracle"}, "DATABASE_URL is not understood"),
    ],
)
def test_a_wrong_value_stops_the_start_with_one_line(root, environment, said):
    done = start(root, **environment)
    assert done.returncode == 1
    assert said in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_wrong_database_url_is_not_repeated(root):
    done = start(root, DATABASE_URL="oracle://somebody:hunter2@host/name")
    assert done.returncode == 1
    assert "hunter2" not in done.stdout + done.stderr


def test_production_starts_when_it_is_told_who_it_is(root):
    done = start(
        root,
        DJANGO_SETTINGS_MODULE="cms.settings.production",
        SECRET_KEY=STRONG_KEY,
        ALLOWED_HOSTS="www.example.org",
        DATABASE_URL="sqlite:///:memory:",
    )
    assert done.returncode == 0, done.stderr


def test_every_variable_is_documented(root):
    """What cms/ reads stands in docs/configuration.md."""
    read = re.compile(r"""\b(?:text|flag|number|listing|required)\(\s*["']([A-Z_]+)["']""")
    names = {name for file in (root / "cms").rglob("*.py") for name in read.findall(file.read_text())}
    documented = (root / "docs" / "configuration.md").read_text()
    assert names
    assert sorted(name for name in names if f"`{name}`" not in documented) == []
