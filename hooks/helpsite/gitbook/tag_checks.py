"""What can be wrong with the attributes of a tag."""

from helpsite.gitbook import kinds
from helpsite.gitbook.page import Page
from helpsite.gitbook.tags import Tag
from helpsite.gitbook.vocabulary import GITBOOK_STYLES, STYLES, Block


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


def _check_style(page: Page, tag: Tag) -> None:
    style = tag.attributes.get("style", "info")
    if style.lower() not in STYLES:
        at = max(tag.text.find(style), 0)
        page.report(kinds.HINT_STYLE, tag.line, at, style=style, choices=GITBOOK_STYLES)
