"""Shows the problems of a page in the page, while a writer looks at it with `mkdocs serve`; never in a built site."""

from pathlib import Path
from threading import Event
from typing import Literal

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files

from helpsite.gitbook.files.site import site_of
from helpsite.panel import EDITOR, Panel

_serving = Event()  # MkDocs tells the command once, before there is a configuration to keep it in


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note whether this is a preview."""
    (_serving.set if command == "serve" else _serving.clear)()


def on_config(config: MkDocsConfig) -> None:
    """Let the other hooks know."""
    config["preview"] = _serving.is_set()


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Note where each page is written to."""
    config["pages"] = {file.src_uri: Path(file.abs_dest_path) for file in files if file.is_documentation_page()}


@event_priority(-100)  # when all problems are known
def on_post_build(config: MkDocsConfig) -> None:
    """Put the panel into each page that has problems."""
    if not config["preview"]:
        return
    panel = Panel(site_of(config).project, config["guide"], config.extra.get("editor", EDITOR))
    panel.show(config["pages"], site_of(config).converted, config["problems"])
