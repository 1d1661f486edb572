"""Behind the Makefile: what a fresh clone needs, with nothing but Python. ``python3 scripts/start.py demo``.

Up to the check of the version, every Python 3 must be able to read this file.
"""

import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Python 3.11 or newer is needed, and this is {}.{}: "
        "name another, as in `make demo PYTHON=python3.11`.".format(*sys.version_info[:2])
    )

import os
from collections.abc import Callable

from checking import check
from demo import demo
from installing import VENV_PYTHON, install
from running import ROOT, Problem, fail, run, step


def test(arguments: tuple[str, ...]) -> int:
    install("test")
    with step("Compiling the translations"):
        run([VENV_PYTHON, "manage.py", "catalogs", "--compile"])
    # loadgroup: the tests of the demo load it once, in one of the processes.
    arguments = arguments or ("-n", "auto", "--maxprocesses", "4", "--dist", "loadgroup")
    os.execv(VENV_PYTHON, [str(VENV_PYTHON), "-m", "pytest", *arguments])


def bench(arguments: tuple[str, ...]) -> int:
    install("demo")
    os.chdir(ROOT)
    os.execv(VENV_PYTHON, [str(VENV_PYTHON), "-m", "bench", *arguments])


COMMANDS: dict[str, Callable[[tuple[str, ...]], int | None]] = {
    "install": lambda _: install("dev"),
    "demo": lambda _: demo(),
    "test": test,
    "check": lambda _: check(),
    "bench": bench,
}


def main(command: str = "", *arguments: str) -> int:
    if command not in COMMANDS:
        print("usage: start.py {}".format(" | ".join(COMMANDS)), file=sys.stderr)
        return 2
    try:
        return COMMANDS[command](arguments) or 0
    except (Problem, OSError) as problem:
        return fail(problem)
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
