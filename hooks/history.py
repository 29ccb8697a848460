"""Tells when each page changed, from the git history: the views, the feed and sitemap.xml say so."""

from typing import Any

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.utils.templates import TemplateContext

from helpsite.gitbook.files.site import site_of
from helpsite.history.dates import day_of_change, of_pages, problems_of
from helpsite.history.git import history_of
from helpsite.history.sitemap import listed


def on_files(files: Files, config: MkDocsConfig) -> None:
    """The catalogue holds the dates, for all that is made from it."""
    site, history = site_of(config), history_of(site_of(config).docs)
    site.problems += problems_of(history, "mkdocs.yml")
    config["catalogue"].history = of_pages(history, config["catalogue"], site.shown(site.docs))


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """MkDocs would take the day of the build for every page."""
    for file in files.documentation_pages():
        page: Any = file.page
        page.update_date = day_of_change(config["catalogue"], file.src_uri) or page.update_date


def on_template_context(context: TemplateContext, template_name: str, config: MkDocsConfig) -> None:
    """The sitemap says nothing where nothing is known."""
    if template_name == "sitemap.xml":
        pages = listed(context["pages"], config["catalogue"], config.site_url or "")
        context["pages"] = list(pages)  # type: ignore[arg-type]
