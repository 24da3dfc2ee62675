# `make demo` and `make test` need Python 3.11 or newer, make and pip; everything else is fetched into .venv.

PYTHON ?= $(shell for p in python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
# The one place of the pin is pyproject.toml.
TORCH := $(shell sed -n 's/.*"\(torch==[^"]*\)".*/\1/p' pyproject.toml)
JOBS ?= auto

.PHONY: demo test long docs lint format clean

demo: $(VENV)/.installed ## show the rewrite of the examples; `diff` exits 1 when it has something to show
	$(BIN)/paramgroups diff examples/ || [ $$? -eq 1 ]

test: lint ## everything that has to hold before a change lands
	$(BIN)/python -m pytest -n $(JOBS)

long: $(VENV)/.installed-test ## 20,000 random programs, and what became of them; 20,000 mutated files; …_SEED=n for others
	RANDOM_PROGRAMS=20000 MUTATED_FILES=20000 $(BIN)/python -m pytest -n $(JOBS) \
		tests/properties/test_random_programs.py tests/properties/test_rewrite.py

docs: $(VENV)/.installed-test ## what is generated: docs/facts.md from the cases, the rules and reasons from the code
	PYTHONPATH=tests $(BIN)/python -m facts
	$(BIN)/paramgroups rules --output-format markdown > docs/rules.md
	$(BIN)/paramgroups rules --reasons --output-format markdown > docs/reasons.md

lint: $(VENV)/.installed-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.installed-test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(BIN)/python:
	@[ -n "$(PYTHON)" ] || { echo "paramgroups needs Python 3.11 or newer on PATH, or make PYTHON=/path/to/python" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)

# Stamps: a second run is quick, and a changed pyproject.toml installs again.
$(VENV)/.installed: pyproject.toml | $(BIN)/python
	$(PIP) --editable .
	@touch $@

# torch goes first and alone, pinned: where a local CPU build of that release is at hand, pip takes it.
$(VENV)/.installed-test: pyproject.toml | $(BIN)/python
	$(PIP) "$(TORCH)"
	$(PIP) --editable '.[test]'
	@touch $@ $(VENV)/.installed
