from pathlib import Path

import pytest
from django.db import connection

from cms.databases import database
from cms.environment import BadEnvironment


def test_without_a_url_it_is_sqlite_in_a_folder_that_is_made(tmp_path):
    config = database("", tmp_path / "var" / "db.sqlite3")
    assert config["ENGINE"] == "django.db.backends.sqlite3"
    assert Path(config["NAME"]).parent.is_dir()


def test_postgresql_keeps_its_connections():
    config = database("postgres://somebody@127.0.0.1:5432/name", Path("unused"))
    assert config["ENGINE"] == "django.db.backends.postgresql"
    assert config["CONN_MAX_AGE"] == 600


@pytest.mark.parametrize("url", ["nonsense", "oracle+x://host/name", "postgres://host:port/name"])
def test_a_url_that_is_not_understood_is_refused(url):
    with pytest.raises(BadEnvironment, match="DATABASE_URL is not understood"):
        database(url, Path("unused"))


@pytest.mark.django_db
def test_sqlite_waits_for_a_writer():
    if connection.vendor != "sqlite":
        pytest.skip("SQLite only")
    assert connection.transaction_mode == "IMMEDIATE"
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        assert cursor.fetchone() == (1,)
