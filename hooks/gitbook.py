"""Reads GitBook-flavoured Markdown on every page, and tells all problems of a build at once."""

import logging

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.gitbook.extension import GitBookExtension
from helpsite.gitbook.files.site import site_of
from helpsite.pages import anchors
from helpsite.problems import report

log = logging.getLogger("mkdocs.hooks.helpsite")  # below mkdocs: its strict mode counts the warnings


def on_config(config: MkDocsConfig) -> None:
    """Hand the extension over as an instance: by name it could not be found at the time of conversion."""
    config["gitbook"] = GitBookExtension()
    config.markdown_extensions.append(config["gitbook"])


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Tell the extension which page comes next."""
    config["gitbook"].page = site_of(config).page(page.file.src_uri)


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """MkDocs looks for anchors before some are made, and misses those."""
    site_of(config).problems += config["gitbook"].page.problems
    page.present_anchor_ids = (page.present_anchor_ids or set()) | anchors(html)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are rendered now: tell what is wrong with them, as one warning each."""
    for message in report(site_of(config).problems):
        log.warning(message)
