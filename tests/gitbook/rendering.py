"""Renders Markdown as the site does: its own extensions from mkdocs.yml, and GitBook's syntax."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from markdown import Extension, Markdown
from mkdocs.utils.yaml import yaml_load

from helpsite.gitbook.extension import GitBookExtension
from helpsite.gitbook.page import Page
from helpsite.problems import Problem, in_order

ROOT = Path(__file__).parents[2]
MKDOCS_BUILTIN = ("toc", "tables", "fenced_code")
CALM = {"toc": {"permalink": False}}  # a permalink in each heading tells nothing of the syntax


@dataclass(frozen=True)
class Rendered:
    """A page's HTML and its problems."""

    html: str
    problems: list[Problem]

    @property
    def messages(self) -> list[str]:
        return [str(problem) for problem in in_order(self.problems)]


@cache
def site_extensions() -> dict[str, dict[str, Any]]:
    """Give the configuration of each Markdown extension of the site, by its name."""
    rows = yaml_load((ROOT / "mkdocs.yml").read_text("utf-8"))["markdown_extensions"]
    found: dict[str, dict[str, Any]] = {name: {} for name in MKDOCS_BUILTIN}
    for row in rows:
        found |= {row: {}} if isinstance(row, str) else {name: options or {} for name, options in row.items()}
    return found | {name: found[name] | options for name, options in CALM.items()}


def converter(*more: Extension) -> Markdown:
    """Give a converter with the site's extensions and ``more``, as MkDocs makes one for each page."""
    extensions = site_extensions()
    return Markdown(extensions=[*extensions, *more], extension_configs=extensions)


@cache
def _ours() -> tuple[GitBookExtension, Markdown]:
    extension = GitBookExtension()
    return extension, converter(extension)


def render(text: str, page: Page | None = None) -> Rendered:
    """Render one page; the converter is kept from page to page, which must not show."""
    extension, markdown = _ours()
    extension.page = page or Page()
    html = markdown.reset().convert(text)
    return Rendered(html, extension.page.problems)
