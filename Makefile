# `make serve` shows the site while you write, `make test` proves it; `make help` tells the rest.
# Only relative paths in here: GNU make cannot hold a path with a space in it.

PORT ?= 8000
ENV := .venv/bin/python

.PHONY: help serve build test check golden pins clean site-env tests-env properdocs-env pins-env

help: ## tell what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 14

serve: site-env ## show the site on http://127.0.0.1:8000/ and follow your changes (PORT=8001 for another port)
	@$(ENV) .ci/serve.py $(PORT)

build: site-env ## build site/, strictly: a fault stops it and leaves the last good site/ as it was
	@$(ENV) deploy/build.py

test: check build properdocs-env ## prove it all: check, build, tests, browser, ProperDocs (ARGS= goes to pytest)
	@chromium=$$(.ci/chromium) && HELPSITE_CHROMIUM="$$chromium" $(ENV) -m pytest $(ARGS)

check: tests-env ## lint, format and types alone
	@$(ENV) -m ruff check .
	@$(ENV) -m ruff format --check .
	@$(ENV) -m mypy --strict hooks/

golden: tests-env ## rewrite the golden files; read the difference before you commit it
	@$(ENV) -m pytest tests/gitbook --update-golden

pins: pins-env ## write the pins anew from pyproject.toml, keeping what still fits (UPGRADE=1: newest of everything)
	@.ci/pins $(if $(UPGRADE),--upgrade)

clean: ## remove all that make made
	rm -rf site .cache .venv .venv-properdocs .venv-pins .pytest_cache .mypy_cache .ruff_cache .hypothesis

site-env:
	@.ci/venv .venv requirements.txt

tests-env: site-env
	@.ci/venv .venv tests/requirements.txt

pins-env:
	@.ci/venv .venv-pins .ci/requirements.txt

properdocs-env:
	@.ci/venv .venv-properdocs tests/properdocs/requirements.txt
