"""The wheel carries what the plugin needs in somebody else's project."""

import subprocess
import sys
import zipfile

import pytest


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    target = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", target],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    (file,) = target.glob("*.whl")
    with zipfile.ZipFile(file) as archive:
        yield archive


def test_templates_and_compiled_catalogs_lie_under_the_package(wheel):
    names = set(wheel.namelist())
    assert "treatments/templates/treatments/treatment_page.html" in names
    assert {f"treatments/locale/{code}/LC_MESSAGES/django.mo" for code in ("ar", "de", "es", "fr")} <= names
    assert "treatments/py.typed" in names


def test_only_the_package_is_installed(wheel):
    tops = {name.split("/")[0] for name in wheel.namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"treatments"}


def test_static_files_and_migrations_are_packed(wheel):
    names = wheel.namelist()
    assert any(name.startswith("treatments/static/treatments/") and name.endswith(".css") for name in names)
    assert "treatments/migrations/0001_initial.py" in names


def test_the_metadata_says_what_it_is(wheel):
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    metadata = wheel.read(name).decode()
    assert "Name: wagtail-treatments\n" in metadata
    assert "License-Expression: BSD-3-Clause\n" in metadata
    assert "Requires-Python: >=3.11\n" in metadata
