"""The virtual environment in .venv, made from a lock file in which every package has its hash."""

from __future__ import annotations

import hashlib
import importlib.util
import shutil
import subprocess
import sys

from running import FULL_DISK, ROOT, Problem, run, step

VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
NEEDED_BYTES = 700 * 1024 * 1024


def install(lock: str) -> None:
    """Make .venv hold requirements/``lock``.txt. Quick where it does already."""
    requirements = ROOT / "requirements" / f"{lock}.txt"
    stamp = VENV / "locks" / lock
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()
    if not _venv_works():
        _make_venv()
    elif stamp.exists() and stamp.read_text() == digest:
        return
    with step(f"Installing the packages of requirements/{lock}.txt"):
        pip = ["-m", "pip", "--quiet", "--disable-pip-version-check", "--no-input", "--retries", "2"]
        run([VENV_PYTHON, *pip, "install", "--require-hashes", "--requirement", requirements])
    stamp.parent.mkdir(exist_ok=True)
    stamp.write_text(digest)


def _venv_works() -> bool:
    """Whether .venv is whole and of this Python: an upgrade of Python leaves it pointing at nothing."""
    question = f"import sys, pip; print(sys.version_info[:2] == {sys.version_info[:2]})"
    try:
        answer = subprocess.run([VENV_PYTHON, "-c", question], capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout.strip() == "True"


def _make_venv() -> None:
    if importlib.util.find_spec("ensurepip") is None or importlib.util.find_spec("venv") is None:
        raise Problem("Python's venv module is missing: on Debian and Ubuntu, `apt install python3-venv`.")
    if shutil.disk_usage(ROOT).free < NEEDED_BYTES:
        raise Problem(FULL_DISK.format(where=ROOT))
    with step(f"Making a virtual environment in {VENV.name}"):
        run([sys.executable, "-m", "venv", "--clear", VENV])
