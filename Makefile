# Every target only calls what works by itself: pip, orenk, mkdocs, pytest. `make` alone lists them.

.DEFAULT_GOAL := help
.PHONY: help setup site serve test check bench soak noise browser axe lock clean

# The environment is .venv, made by uv where it is installed and by venv and pip otherwise, from one lock with hashes.
export UV_PYTHON_DOWNLOADS := never
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export NO_MKDOCS_2_WARNING := 1

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
else
BIN := .venv/bin
endif

PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
UV := $(shell command -v uv 2>/dev/null)
READY := .venv/.ready-$(shell cat requirements.lock pyproject.toml | cksum | cut -d' ' -f1)
SEED ?= $(shell date +%Y%m%d)

help: ## list the targets
	@awk -F':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: $(READY) ## make the environment .venv, if the lock has changed

$(READY):
	@test -n "$(PYTHON)" || { echo "orenk needs Python 3.11 or newer on the PATH (or: make PYTHON=/path/to/python3)."; exit 2; }
ifneq ($(UV),)
	@test -x $(BIN)/python || "$(UV)" venv -q --python "$(PYTHON)" .venv
	@"$(UV)" pip install -q --python $(BIN)/python --require-hashes --no-deps -r requirements.lock
	@"$(UV)" pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .
else
	@test -x $(BIN)/python || "$(PYTHON)" -m venv .venv
	@$(BIN)/python -m pip --version >/dev/null 2>&1 || $(BIN)/python -m ensurepip >/dev/null
	@$(BIN)/python -m pip install -q --require-hashes --no-deps -r requirements.lock
	@$(BIN)/python -m pip install -q --no-deps --no-build-isolation -e .
endif
	@rm -f .venv/.ready-*
	@touch $@

site: setup ## check the sources and build the site into site/
	@$(BIN)/orenk site

serve: setup ## the site at hand: each edit shows as it is saved
	@$(BIN)/orenk serve

test: setup ## the tests (without browser, soak and bench)
	@$(BIN)/python -m pytest

check: setup ## the sources, and the house: style, types, floors, sizes, generated files
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest tests/house
	@$(BIN)/orenk schema --check
	@$(BIN)/orenk check

bench: setup ## speed, beside bluebell and mkdocs-material
	@$(BIN)/python tests/bench/run.py

soak: setup ## every test at its full counts; SEED=n repeats a run
	@ORENK_SOAK=1 $(BIN)/python -m pytest -m "not browser and not bench" --hypothesis-seed=$(SEED)

noise: setup ## what every rule finds in real laws (ORENK_CORPORA names their folder)
	@$(BIN)/python tests/noise/run.py

browser: setup ## the built site in chromium: phone and desktop, light and dark, axe
	@$(BIN)/python -m pytest -m browser

axe: export ORENK_RECORD := tools/orenk/render/theme/pages/accessibility.json
axe: setup ## axe on all kinds of pages at all widths, goes on where it stopped; the figures of the statement
	@$(BIN)/python -m pytest -m browser -k kind_of_page tests/browser/test_accessibility.py

lock: ## resolve requirements.lock anew (needs uv)
	@UV_CUSTOM_COMPILE_COMMAND="make lock" uv pip compile -q --universal --python-version 3.11 --generate-hashes \
		--extra dev --extra bench pyproject.toml -o requirements.lock

clean: ## remove the environment and everything built
	@rm -rf .venv site .cache .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
