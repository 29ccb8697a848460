"""What is wrong with a block, as it shows when the block is closed."""

from helpsite.gitbook import kinds
from helpsite.gitbook.containers import Frame
from helpsite.gitbook.page import Page


def check_closed(page: Page, frame: Frame, ended: bool) -> None:
    """Tell what is wrong with a block that is now closed, ``ended`` by its end tag or not."""
    node = frame.node
    if frame.kind == "block" and not (ended or frame.implied):
        kind = kinds.UNCLOSED_HTML if frame.html else kinds.UNCLOSED
        page.report(kind, node.line, name=frame.html or node.attributes.get("block", node.kind))
    if node.kind == "details":
        _check_details(page, frame)


def _check_details(page: Page, frame: Frame) -> None:
    node = frame.node
    summary = node.attributes.get("summary")
    asked = " ".join(node.attributes.get("question", ()))
    if not asked:
        page.report(kinds.NO_QUESTION, summary or node.line)
    if frame.children <= (summary is not None):
        page.report(kinds.EMPTY_ANSWER, summary or node.line, question=asked)
