"""Checks every link of the site when it is built, and tells each where it was written."""

from os import environ

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from helpsite.gitbook.files.site import site_of
from helpsite.links.build import Build
from helpsite.links.ledger import Ledger, Published, without_marks


def on_config(config: MkDocsConfig) -> None:
    """Begin a ledger for this build, and have the elements of pages marked with their place."""
    config["links"], site_of(config).marks = Ledger(), True


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """All files are known now; those of the theme, and those that hooks made but for pages, are nobody's to mend."""
    own = (file for file in files if file.is_documentation_page() or file.src_dir == config.docs_dir)
    config["links"].know(Published(file.src_uri, file.dest_uri, file.inclusion.name) for file in own)


def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """Note the page as it will stand, but for the marks, which a preview keeps for its panel."""
    config["links"].take(output, page.file.src_uri)
    return output if config.get("preview") else without_marks(output)


def on_post_build(config: MkDocsConfig) -> None:
    """All that is published lies in its folder now."""
    build = Build.of(config)
    site_of(config).problems += build.problems()
    build.write_outside(environ.get("HELPSITE_EXTERNAL"))
