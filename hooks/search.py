"""Indexes the built pages for the search, which Pagefind does, and publishes nothing of Material's."""

from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import Files

from helpsite.gitbook.files.site import site_of
from helpsite.search.about import Known
from helpsite.search.build import build_index
from helpsite.search.program import SearchError
from helpsite.typography.text import typeset

MATERIALS = ("assets/javascripts/lunr/", "assets/javascripts/workers/")


def on_files(files: Files, config: MkDocsConfig) -> None:
    """Its scripts lie in the theme's folder, whether its plugin runs or not."""
    for file in [file for file in files if file.src_uri.startswith(MATERIALS) and file.src_dir != config.docs_dir]:
        files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All pages are known now."""
    known = Known(config["catalogue"], typeset if config.theme["language"] == "fr" else str)
    found = ((file, site_of(config).front(file.src_uri).meta) for file in files.documentation_pages())
    about = {file.dest_uri: known.about(file.page, meta) for file, meta in found}
    config["search"] = {path: said for path, said in about.items() if said}


def on_post_build(config: MkDocsConfig) -> None:
    """All pages lie in their folder now."""
    try:
        problems = build_index(Path(config.site_dir), config["search"], config["catalogue"].data)
    except SearchError as error:
        raise PluginError(f"Search: {error}") from error
    site_of(config).problems += problems
