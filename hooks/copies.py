"""Publishes a Markdown copy beside each page, and llms.txt, for machines that read."""

from datetime import date
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date, write_file

from helpsite.copies.collection import Collection, Text


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """The list has the order of the navigation."""
    config["copies"] = Collection(config.site_url or "", [page.file.src_uri for page in nav.pages])


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are known now; those that search engines are not to find have no copy."""
    config["copies"].know(file.page for file in files.documentation_pages())


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> None:
    """Write the copy where the page stands."""
    text = Text(page.file.src_uri, page.url, str(page.title), page.content or "")
    copy = config["copies"].copy(text, config["catalogue"], date.fromisoformat(get_build_date()))
    if copy:
        write_file(copy.encode(), str(Path(page.file.abs_dest_path).with_suffix(".md")))


def on_post_build(config: MkDocsConfig) -> None:
    """List them."""
    config["copies"].write_list(Path(config.site_dir), config.site_name, config.site_description, config.extra)
