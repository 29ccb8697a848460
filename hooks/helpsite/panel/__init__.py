"""The problems of a page, shown in the page while a writer previews it; never in a built site."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader

from helpsite.gitbook.page import Page
from helpsite.panel.findings import Finding, findings_of
from helpsite.problems import Problem

EDITOR = "vscode://file{file}:{line}:{column}"  # https://code.visualstudio.com/docs/configure/command-line#_opening-vs-code-with-urls

_HERE = Path(__file__).parent
_TEMPLATES = Environment(loader=FileSystemLoader(_HERE), autoescape=True, trim_blocks=True, lstrip_blocks=True)
_MARK = re.compile(r'<[^<>]* data-hs-at="(\d+)"')  # in a tag: a page may speak of it
_VALUE = re.compile(r"\{(file|line|column)\}")
_END = re.compile(r"</body\s*>", re.IGNORECASE)


@dataclass(frozen=True)
class Panel:
    """What the panels of one build have in common."""

    project: Path  # the folder that the paths of problems start from
    guide: str  # the page on which each code has its paragraph
    editor: str = EDITOR
    elsewhere: int = 0  # problems that belong to no page

    def show(self, files: Mapping[str, Path], pages: Mapping[str, Page], problems: Collection[Problem]) -> None:
        """Put the panel into each built page that has problems; ``files`` and ``pages`` by ``src_uri``."""
        found = findings_of(pages, problems)
        here = {finding.problem for findings in found.values() for finding in findings}
        panel = replace(self, elsewhere=len(set(problems) - here))
        for src_uri, findings in found.items():
            html = files[src_uri].read_text("utf-8")
            files[src_uri].write_text(panel.put(html, findings), "utf-8")

    def put(self, html: str, findings: Sequence[Finding]) -> str:
        """Give the page with its panel, and the elements at fault marked; the page itself where it has none."""
        if not findings:
            return html
        marked = _marked(html, {finding.mark for finding in findings if finding.mark is not None})
        panel = _TEMPLATES.get_template("panel.html").render(
            findings=findings,
            elsewhere=self.elsewhere,
            guide=self.guide,
            open_in_editor=self._editor(),
            style=_source("panel.css"),
            script=_source("panel.js"),
        )
        end = max((found.start() for found in _END.finditer(marked)), default=len(marked))
        return marked[:end] + panel + marked[end:]

    def _editor(self) -> Callable[[Problem], str]:
        def address(problem: Problem) -> str:
            file = (self.project / problem.path).as_posix().lstrip("/")
            values = {"file": f"/{quote(file, safe='/:')}", "line": problem.line, "column": problem.column}
            return _VALUE.sub(lambda found: str(values[found[1]]), self.editor)

        return address


def _marked(html: str, marks: set[int]) -> str:
    """``<a data-hs-at="3" …>`` → ``<a data-hs-at="3" data-hs-problem …>``."""
    return _MARK.sub(lambda found: f"{found[0]} data-hs-problem" if int(found[1]) in marks else found[0], html)


def _source(name: str) -> str:
    return (_HERE / name).read_text("utf-8")
