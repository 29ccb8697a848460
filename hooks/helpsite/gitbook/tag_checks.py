"""What can be wrong with a tag: its attributes, and where it stands."""

from helpsite.gitbook import kinds
from helpsite.gitbook.page import Page
from helpsite.gitbook.tags import Tag, next_block_tag
from helpsite.gitbook.vocabulary import GITBOOK_STYLES, STYLES, Block
from helpsite.source import Line


def check(page: Page, tag: Tag, block: Block) -> None:
    """Report each attribute that the block does not have, the one that it lacks, and a value that it does not know."""
    if not (block.argument or tag.malformed):
        choices = ", ".join(block.attributes) or "none: write the tag alone"
        for name in tag.attributes.keys() - set(block.attributes):
            page.report(kinds.UNKNOWN_ATTRIBUTE, tag.line, name=tag.name, attribute=name, choices=choices)
    if block.needs and not tag.attributes.get(block.needs):
        page.report(kinds.MISSING_ATTRIBUTE, tag.line, name=tag.name, attribute=block.needs)
    if tag.name == "hint":
        _check_style(page, tag)
    if tag.name == "if":
        page.report(kinds.CONDITION, tag.line, condition=tag.argument)


def taken_out(page: Page, line: Line, where: str = "the row of a table") -> Line:
    """Tell of the tags in a line in which no block can begin; give the line with blanks in their place."""
    while tag := next_block_tag(line):
        page.report(kinds.TAG_INSIDE, tag.line, where=where, tag=tag.text)
        start, end = tag.line.column - line.column, tag.rest.column - line.column
        line = line.saying(line.text[:start] + " " * (end - start) + line.text[end:])
    return line


def _check_style(page: Page, tag: Tag) -> None:
    style = tag.attributes.get("style", "info")
    if style.lower() not in STYLES:
        at = max(tag.text.find(style), 0)
        page.report(kinds.HINT_STYLE, tag.line, at, len(style), style=style, choices=GITBOOK_STYLES)
