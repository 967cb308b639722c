# The commands of the project. `make demo` and `make test` need Python 3.11 or newer and make, and nothing else: each makes its own environment.
PYTHON ?= $(firstword $(foreach name,python3 python3.14 python3.13 python3.12 python3.11,$(shell command -v $(name) >/dev/null 2>&1 && $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
SOURCES := $(shell find claimcheck -type f -not -name '*.pyc') pyproject.toml README.md LICENSE

# What pytest gets beside its configuration: `make test ARGS='-k times'`.
ARGS ?=

# How many processes share the tests; 0 for none but pytest's own, as when kept output is written anew.
JOBS ?= 2

# What `make eval` runs, module by module of `benchmarks`.
QUALITY := segmentation times attributions participants quantities quotes deeds altered_copies further_pairs further_plants unseen_stories rules

# Without the folder that one stands in on the path, `import claimcheck` finds the installed wheel, or nothing.
export PYTHONSAFEPATH := 1

.DEFAULT_GOAL := help
.PHONY: help demo test lint types check eval bench clean

help:  ## List the commands.
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' $(MAKEFILE_LIST)

demo: $(VENV)/wheel  ## Compare the two example articles.
	@$(BIN)/claimcheck examples/harbor/courier.txt examples/harbor/ledger.txt --source "The Courier" --source "The Ledger"

test: $(VENV)/wheel $(VENV)/tests  ## Install the built wheel and run every test against it.
	@CLAIMCHECK_WHEEL="$$(echo $(CURDIR)/dist/*.whl)" $(BIN)/pytest --numprocesses $(JOBS) --dist worksteal $(ARGS)

lint: $(VENV)/checks  ## Check the style of the code.
	@$(BIN)/ruff check .

types: $(VENV)/wheel $(VENV)/tests $(VENV)/checks  ## Check the types.
	@$(BIN)/mypy

check: lint types test  ## All of lint, types and test.

eval: $(VENV)/wheel  ## Measure the quality on the labelled data, where it is there.
	@for name in $(QUALITY); do echo "== $$name"; env -u PYTHONSAFEPATH $(BIN)/python -m benchmarks.$$name || exit 1; done

bench: $(VENV)/wheel  ## Measure the speed.
	@$(BIN)/python benchmarks/speed.py

clean:  ## Remove what the commands made.
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

$(BIN)/python:
	@test -n "$(PYTHON)" || { echo "claimcheck needs Python 3.11 or newer: make $(MAKECMDGOALS) PYTHON=/path/to/python3" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --upgrade 'pip>=25.1'

$(VENV)/wheel: $(SOURCES) | $(BIN)/python
	@rm -rf dist && $(PIP) wheel --no-deps --wheel-dir dist .
	@$(PIP) uninstall --yes claimcheck-news 2>/dev/null; $(PIP) install dist/*.whl
	@touch $@

$(VENV)/tests: pyproject.toml $(VENV)/wheel
	@$(PIP) install "claimcheck-news[html,pandas] @ file://$$(echo $(CURDIR)/dist/*.whl)" --group tests
	@touch $@

$(VENV)/checks: pyproject.toml | $(BIN)/python
	@$(PIP) install --group lint --group typing
	@touch $@
