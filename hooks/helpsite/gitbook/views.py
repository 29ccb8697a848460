"""``{% vue nom="causes" %}``: Markdown that is made from data, read as a part of the page."""

from dataclasses import replace

from helpsite.gitbook import kinds
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.page import Page, Part
from helpsite.gitbook.state import State
from helpsite.gitbook.tags import Tag, place_of
from helpsite.gitbook.written import Written
from helpsite.source import Line, lines_of


def view(state: State, tag: Tag) -> None:
    """Read what the site makes for this name; a name that it does not know is told and shown."""
    name = tag.attributes.get("nom", "")
    found = state.page.view(name) if name else ""
    if isinstance(found, str):
        if name:
            place = place_of(tag, "nom") or tag.line
            state.page.report(kinds.UNKNOWN_VIEW, place, width=len(name), name=name, hint=found)
        state.add(Node("unknown", tag.line, state.page, {"text": f"vue {name}".strip(), "url": ""}))
        return
    for part in found:
        state.include(_page(state.page, part), _lines(part, tag.line))


def _page(page: Page, part: Part) -> Page:
    """Give the page that the part is read for; what was made from data has no references that a writer wrote."""
    page = replace(page, src_uri=part.src_uri, originals={}, view=_no_view_inside, repeats=part.repeats)
    if part.path:
        return replace(page, path=part.path)
    return replace(page, references=[], marks=False, written=Written(), names={})


def _no_view_inside(_: str) -> str:
    return "A view cannot stand in a view: write it into the page itself."


def _lines(part: Part, line: Line) -> list[Line]:
    """Give the lines of a part: where they were written, else all at the place of the tag."""
    if part.path:
        return lines_of(part.text, part.path, part.first_line)
    return [line.saying(text) for text in part.text.split("\n")]
