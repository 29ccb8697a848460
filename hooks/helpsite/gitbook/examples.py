"""``{% exemple %}`` … ``{% endexemple %}``: what stands between them is read, and then shown as it is written."""

from dataclasses import dataclass

from helpsite.gitbook.containers import Frame, indentation, inside
from helpsite.gitbook.literals import Fence
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.page import Page
from helpsite.gitbook.state import State
from helpsite.gitbook.tags import Tag
from helpsite.source import Line

NAME = "exemple"
BEGIN, SHOWN = "begin", "shown"
_NO_TEXT = {0: "\ufffd", 2: None, 3: None}  # as Python-Markdown reads them


@dataclass(frozen=True)
class _Begin:
    """Where an example begins: the index of its line, and what is left of that after the tag."""

    at: int
    rest: Line


def begin(state: State, tag: Tag) -> None:
    """Note where the example begins that the tag has opened, if it has."""
    if tag.name == NAME:
        state.stack.top.node.attributes[BEGIN] = _Begin(state.at, tag.rest)


def end(state: State, tag: Tag) -> None:
    """Show the source of the example that the tag ends, if it does; one that is never ended has none."""
    node = state.stack.top.node
    found = node.attributes.get(BEGIN)
    if isinstance(found, _Begin) and (lines := _source(state, found, tag.line)):
        node.attributes[SHOWN] = True
        state.output.open(Node("code", node.line, state.page, {"overflow": "wrap"}))
        Fence(state.page).code(state.output, "markdown", {}, lines)
        state.output.close()


def _source(state: State, found: _Begin, tag: Line) -> list[str]:
    """Give the lines between the two tags to the letter, without blank ones around them."""
    around = state.stack.frames[:-1]
    lines = [found.rest, *(_within(around, line) for line in state.lines[found.at + 1 : state.at + 1])]
    lines[-1] = lines[-1].saying(lines[-1].text[: max(tag.column - lines[-1].column, 0)])
    written = [_exact(state.page, line) for line in lines]
    written[0] = written[0].lstrip()
    written[-1] = written[-1].rstrip()
    full = [index for index, text in enumerate(written) if text.strip()]
    return written[full[0] : full[-1] + 1] if full else []


def _exact(page: Page, line: Line) -> str:
    """Give a line as it stands in the file; a tab of which a container takes a part is spaces."""
    text = page.exact(line, 0, len(line.text)).text.translate(_NO_TEXT)
    return text if line.column == 1 else line.text[: indentation(line.text)] + text.lstrip()


def _within(around: list[Frame], line: Line) -> Line:
    """Take off what belongs to the containers around the example."""
    for frame in around:
        line = inside(frame, line, True) or line
    return line
