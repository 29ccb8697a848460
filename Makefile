# `make serve` shows the site while you write, `make test` proves it; `make help` tells the rest.
# Only relative paths in here: GNU make cannot hold a path with a space in it.

PORT ?= 8000
ENV := .venv/bin/python

# make build FORMAT=sarif REPORT=problems.sarif: the problems for machines, in a file or in place of the report
export HELPSITE_FORMAT := $(or $(FORMAT),$(HELPSITE_FORMAT))
export HELPSITE_REPORT := $(or $(REPORT),$(HELPSITE_REPORT))
# make search Q="…": as it was typed, a $ in it too
ifneq ($(origin Q),undefined)
export HELPSITE_QUERY := $(value Q)
endif

.PHONY: help serve build links html reading search bench move review schema test check golden pins clean site-env tests-env properdocs-env pins-env

help: ## tell what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' Makefile | expand -t 14

serve: site-env ## show the site on http://127.0.0.1:8000/ and follow your changes (PORT=8001 for another port)
	@$(ENV) .ci/serve.py $(PORT)

build: site-env ## build site/, strictly: a fault stops it and leaves the last good site/ as it was
	@$(ENV) deploy/build.py

links: tests-env ## ask the addresses outside the site whether they still lead somewhere (ARGS="--only exemple.fr")
	@HELPSITE_EXTERNAL=.cache/addresses.json $(ENV) -m mkdocs build --no-strict --site-dir .cache/asked
	@PYTHONPATH=hooks $(ENV) -m helpsite.external .cache/addresses.json $(ARGS)

html: site-env ## check the links of any folder of HTML (FOLDER=site)
	@PYTHONPATH=hooks $(ENV) -m helpsite.links "$(or $(FOLDER),site)" $(ARGS)

reading: tests-env ## tell how easily each page reads, the hardest first
	@mkdir -p .cache && $(ENV) -m mkdocs build --no-strict --site-dir .cache/read >.cache/read.log 2>&1 || { tail -n 1 .cache/read.log; exit 1; }
	@PYTHONPATH=hooks:. $(ENV) -m tests.french.reading .cache/read

search: tests-env ## tell what a reader finds, and why (Q="mail pas arrivé"); without Q, how well the lists of queries are answered
	@PYTHONPATH=hooks:. $(ENV) -m tests.search $(ARGS)

bench: tests-env ## compare the search with others, in a browser (ARGS="--sizes real --rounds 1")
	@$(ENV) -m tests.bench.search $(ARGS)

move: site-env ## move a page or a folder, and every link to it (FROM=docs/a.md TO=docs/b/c.md)
	@PYTHONPATH=hooks $(ENV) -m helpsite.moves "$(FROM)" "$(TO)" $(ARGS)

review: site-env ## tell writers which pages and sources to look at again (ARGS="--format json", ARGS="--today 2027-11-22")
	@PYTHONPATH=hooks $(ENV) -m helpsite.review $(ARGS)

schema: site-env ## write the schemas by which editors help writers, anew from the models
	@PYTHONPATH=hooks $(ENV) -m helpsite.editors

test: check build properdocs-env ## prove it all: check, build, tests, browser, ProperDocs (ARGS= goes to pytest)
	@chromium=$$(.ci/chromium) && nginx=$$(.ci/nginx) && grammalecte=$$(.ci/grammalecte) && .ci/html-validate && \
		HELPSITE_CHROMIUM="$$chromium" HELPSITE_NGINX="$$nginx" HELPSITE_GRAMMALECTE="$$grammalecte" \
		$(ENV) -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder $(ARGS)

check: tests-env ## lint, format and types alone
	@$(ENV) -m ruff check .
	@$(ENV) -m ruff format --check .
	@$(ENV) -m mypy --strict hooks/

golden: tests-env ## rewrite the golden files; read the difference before you commit it
	@$(ENV) -m pytest tests/gitbook tests/report tests/codes --update-golden

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
