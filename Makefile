# Each target needs Python 3.11 or newer and nothing else: scripts/start.py makes .venv and says what it does.
PYTHON ?= python3
export PORT

.PHONY: help install demo test check bench lock catalogs

help:
	@echo "make demo     serve the demo (PORT=8000)"
	@echo "make test     run the tests (ARGS for pytest: make test ARGS='-k durations')"
	@echo "make check    style, types, templates, migrations, catalogs, deployment settings"
	@echo "make bench    measure the API beside what else could serve the same pages (make bench ARGS=--help)"
	@echo "make install  all that a developer needs, in .venv"
	@echo "make catalogs bring the catalogs in locale/ up to date"
	@echo "make lock     write requirements/ anew from pyproject.toml"

install demo check:
	@$(PYTHON) scripts/start.py $@

test bench:
	@$(PYTHON) scripts/start.py $@ $(ARGS)

catalogs: install
	@.venv/bin/python manage.py catalogs --update

lock: install
	@PATH="$(CURDIR)/.venv/bin:$$PATH" scripts/lock.sh
