"""Tells all problems of a build at once, at its end; while a writer previews a page, also in the page."""

import logging
import os
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from helpsite.gitbook.files.site import site_of
from helpsite.problems import ERROR, count
from helpsite.report.output import tell
from helpsite.verdict import verdict

log = logging.getLogger("mkdocs.hooks.helpsite")  # below mkdocs: its strict mode counts the warnings
GUIDE = "redaction/problemes/"


def on_post_build(config: MkDocsConfig) -> None:
    """Strict mode counts one warning for all errors."""
    site, file = site_of(config), config.config_file_path
    problems = verdict(site, config.extra.get("problems"), Path(file) if file else None)
    config["problems"] = problems
    guide = f"{config.site_url}{GUIDE}" if site.source(f"{GUIDE[:-1]}.md") else ""
    tell(problems, site.project, guide, os.environ, sys.stderr)
    log.log(
        logging.WARNING if any(problem.severity == ERROR for problem in problems) else logging.INFO, count(problems)
    )
