"""Shows the problems of a page in the page, while a writer looks at it with `mkdocs serve`; never in a built site."""

from pathlib import Path
from threading import Event
from typing import Literal

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority

from helpsite.gitbook.files.site import site_of
from helpsite.panel import EDITOR, Panel
from helpsite.panel.findings import findings_of

_serving = Event()  # MkDocs tells the command once, before there is a configuration to keep it in


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
    """Note whether this is a preview."""
    (_serving.set if command == "serve" else _serving.clear)()


def on_config(config: MkDocsConfig) -> None:
    """Let the other hooks know."""
    config["preview"] = _serving.is_set()


@event_priority(-100)  # when all problems are known
def on_post_build(config: MkDocsConfig) -> None:
    """Put the panel into each page that has problems."""
    if not config["preview"]:
        return
    site, problems = site_of(config), config["problems"]
    found = findings_of(site.converted, problems)
    elsewhere = len(set(problems) - {finding.problem for findings in found.values() for finding in findings})
    panel = Panel(site.project, config["guide"], config.extra.get("editor", EDITOR), elsewhere)
    for src_uri, findings in found.items():
        panel.write(Path(config.site_dir) / config["links"].dest(src_uri), findings)
