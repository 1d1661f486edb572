"""`make demo` where something is not as it should be: one line, and a code that is not zero."""

import errno
import os
import shutil
import socket
import subprocess
import sys

import pytest

OLD_PYTHON = "import runpy, sys; sys.version_info = (3, 9, 2); runpy.run_path('scripts/start.py')"
NO_VENV = (
    "import runpy, sys; sys.path.insert(0, 'scripts'); sys.argv = ['start.py', 'demo'];"
    "import importlib.util as util; real = util.find_spec;"
    "util.find_spec = lambda name, *rest: None if name == 'ensurepip' else real(name, *rest);"
    "runpy.run_path('scripts/start.py', run_name='__main__')"
)


@pytest.fixture
def clone(root, tmp_path):
    """The files that the start needs, without a virtual environment."""
    for folder in ("scripts", "requirements"):
        shutil.copytree(root / folder, tmp_path / folder)
    shutil.copy(root / "Makefile", tmp_path)
    return tmp_path


@pytest.fixture
def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def python(folder, *arguments, **environment):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def only_line(done):
    assert done.returncode not in {0, None}
    (line,) = done.stderr.strip().splitlines()
    return line


def test_a_port_in_use_is_named_before_anything_is_installed(clone):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = python(clone, "scripts/start.py", "demo", PORT=str(port))
    assert f"Port {port} is in use" in only_line(done)
    assert not (clone / ".venv").exists()


@pytest.mark.parametrize("port", ["http", "0", "70000", "-1", "80 80"])
def test_a_port_that_is_no_number_is_refused(clone, port):
    line = only_line(python(clone, "scripts/start.py", "demo", PORT=port))
    assert "say a number from 1 to 65535" in line


def test_make_passes_the_port_on(clone):
    done = subprocess.run(
        ["make", "demo", "PORT=eight", f"PYTHON={sys.executable}"],
        cwd=clone,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "PORT is 'eight'" in done.stderr


def test_an_old_python_is_named(clone):
    line = only_line(python(clone, "-c", OLD_PYTHON))
    assert "Python 3.11 or newer is needed, and this is 3.9" in line


def test_a_missing_venv_module_says_which_package_has_it(clone, free_port):
    line = only_line(python(clone, "-c", NO_VENV, PORT=str(free_port)))
    assert "apt install python3-venv" in line


def test_no_network_is_said_in_one_line(clone, free_port):
    unreachable = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple", "PIP_CONFIG_FILE": os.devnull}
    nowhere = {"PIP_EXTRA_INDEX_URL": "", "PIP_FIND_LINKS": ""}
    done = python(clone, "scripts/start.py", "demo", PORT=str(free_port), **unreachable, **nowhere)
    assert "no network" in only_line(done)
    assert "Traceback" not in done.stdout
    assert not (clone / ".venv" / "locks" / "demo").exists()


def test_a_full_disk_is_said_in_one_line(capsys):
    from running import fail, meaning

    assert fail(OSError(errno.ENOSPC, "No space left on device")) == 1
    assert capsys.readouterr().err.startswith("The disk is full: about 700 MB are needed")
    assert meaning("django.db.utils.OperationalError: database or disk is full", "x").startswith(
        "The disk is full"
    )


def test_what_is_not_known_is_shown_with_its_command():
    from running import meaning

    assert meaning("one\nCommandError: two\n\n", "manage.py x") == "CommandError: two (from: manage.py x)"


def test_an_unknown_command_lists_those_that_exist(clone):
    done = python(clone, "scripts/start.py", "deploy")
    assert done.returncode == 2
    assert "install | demo | test | check" in done.stderr
