"""Makes the demo and serves it: database, translations, content, one real server."""

from __future__ import annotations

import errno
import os
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

from installing import VENV, VENV_PYTHON, install
from running import ROOT, Problem, run, say, step

HOST = "127.0.0.1"
SECONDS_TO_ANSWER = 60


def demo() -> int:
    port = chosen_port(os.environ.get("PORT", ""))
    check_port_is_free(port)
    environment = {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "DEBUG": "0",
        "PORT": str(port),
        "PYTHONUNBUFFERED": "1",
    }
    install("demo")
    with step("Compiling the translations"):
        run([VENV_PYTHON, "manage.py", "catalogs", "--compile"], environment)
    with step("Preparing the database"):
        run([VENV_PYTHON, "manage.py", "migrate", "--no-input", "--verbosity", "0"], environment)
    with step("Loading the demo content"):
        report = run([VENV_PYTHON, "manage.py", "load_demo"], environment)
    return serve(port, environment, report)


def chosen_port(text: str) -> int:
    """The port named by PORT, 8000 where it names none."""
    if not text.strip():
        return 8000
    if not text.strip().isdecimal() or not 1 <= int(text) <= 65535:
        raise Problem(f"PORT is {text!r}: say a number from 1 to 65535, as in `make demo PORT=8080`.")
    return int(text)


def check_port_is_free(port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError as refused:
            raise Problem(_why_not(port, refused)) from None


def _why_not(port: int, refused: OSError) -> str:
    if refused.errno == errno.EADDRINUSE:
        another = port + 1 if port < 65535 else 8000
        return f"Port {port} is in use: choose another, as in `make demo PORT={another}`."
    if refused.errno == errno.EACCES:
        return f"Port {port} is only for root: choose one above 1023, as in `make demo PORT=8080`."
    return f"Port {port} cannot be used: {refused.strerror}."


def serve(port: int, environment: dict[str, str], report: str) -> int:
    """Run granian until it ends or somebody stops it."""
    # One worker is enough for one person; a few threads let pictures load while a page renders.
    options = (
        f"--interface wsgi --host {HOST} --port {port} --workers 1 --blocking-threads 4 --backpressure 64"
    )
    command = [VENV / "bin" / "granian", *options.split(), "--log-level", "warning", "cms.wsgi:application"]
    server = subprocess.Popen([str(part) for part in command], cwd=ROOT, env=environment)
    worker = start_worker(environment)
    signal.signal(signal.SIGTERM, lambda *_: server.terminate())
    try:
        wait_until_it_answers(server, port)
        say(addresses(port, report))
        code = server.wait()
    except KeyboardInterrupt:
        server.wait()
        return 0
    except Problem:
        server.terminate()
        raise
    finally:
        worker.terminate()
        worker.wait()
    return 0 if code in {0, -signal.SIGTERM, -signal.SIGINT} else code


def start_worker(environment: dict[str, str]) -> subprocess.Popen[bytes]:
    """Does what may take long: pages that show something that changed, when there are many."""
    command = [str(VENV_PYTHON), "manage.py", "db_worker", "--backend", "background", "--verbosity", "0"]
    return subprocess.Popen(command, cwd=ROOT, env=environment)


def wait_until_it_answers(server: subprocess.Popen[bytes], port: int) -> None:
    deadline = time.monotonic() + SECONDS_TO_ANSWER
    with step("Starting the server"):
        while time.monotonic() < deadline:
            if server.poll() is not None:
                raise Problem(f"The server ended at once, with exit code {server.returncode}.")
            try:
                urllib.request.urlopen(f"http://{HOST}:{port}/", timeout=SECONDS_TO_ANSWER).close()
            except urllib.error.HTTPError as answer:
                raise Problem(f"The site answers {answer.code}: see the lines above.") from None
            except OSError:
                time.sleep(0.2)
            else:
                return
    raise Problem(f"The server did not answer within {SECONDS_TO_ANSWER} seconds.")


def addresses(port: int, report: str) -> str:
    """Where everything is. ``report`` is what load_demo said, its log-ins among it."""
    base = f"http://localhost:{port}"
    return "\n".join(
        [
            "",
            f"  Site      {base}/en/   (also /fr/ /ar/ /de/ /es/)",
            f"  API       {base}/api/v1/",
            f"  API docs  {base}/api/v1/docs/",
            f"  Admin     {base}/admin/",
            "",
            *(f"  {line}" for line in report.strip().splitlines()),
            "",
            "  Stop it with Ctrl+C. Your changes stay: the next `make demo` shows them again.",
        ]
    )
