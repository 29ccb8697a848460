"""Tells all problems of a build at once, at its end."""

import logging
import os
import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from helpsite.gitbook.files.site import site_of
from helpsite.problems import ERROR, count
from helpsite.report.look import guide_of
from helpsite.report.output import output, tell
from helpsite.verdict import verdict

log = logging.getLogger("mkdocs.hooks.helpsite")  # below mkdocs: its strict mode counts the warnings


def on_config(config: MkDocsConfig) -> None:
    """A format that does not exist is told before the build."""
    try:
        output(os.environ)
    except ValueError as error:
        raise PluginError(str(error)) from error


def on_post_build(config: MkDocsConfig) -> None:
    """Strict mode counts one warning for all errors."""
    site, file = site_of(config), config.config_file_path
    problems = verdict(site, config.extra.get("problems"), Path(file) if file else None)
    config["problems"], config["guide"] = problems, guide_of(config.site_url or "", site.docs)
    tell(problems, site.project, config["guide"], os.environ, sys.stderr)
    is_faulty = any(problem.severity == ERROR for problem in problems)
    log.log(logging.WARNING if is_faulty else logging.INFO, count(problems))
