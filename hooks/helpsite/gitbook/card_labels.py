"""The link that GitBook writes into a ``{% content-ref %}``: its words are the card's where the page has no title."""

import re
from html import unescape

from helpsite.gitbook.containers import indentation
from helpsite.gitbook.state import State
from helpsite.source import Line

_LINK = re.compile(r"\[(?P<label>[^\[\]]*)\]\((?:<(?P<angled>[^<>()]*)>|(?P<bare>[^()\s]*))[^()]*\)")


def is_card_label(state: State, line: Line) -> bool:
    """Tell whether this is the link that GitBook writes into a ``{% content-ref %}``."""
    top = state.stack.top
    return top.node.kind == "content-ref" and not top.children and bool(_LINK.fullmatch(line.text.strip()))


def card_label(state: State, line: Line) -> None:
    """Keep the words of the link, for a page that has no title; the link itself is the tag's."""
    state.settle()
    text = line.text.rstrip()
    match = _LINK.fullmatch(text, indentation(text))
    if match is None:
        return
    state.stack.top.node.attributes["label"] = match["label"]
    start, end = match.span("bare" if match["angled"] is None else "angled")
    link = state.page.exact(line, match.start())
    state.page.refer(unescape(text[start:end]), link, state.page.exact(line, start, end - start))
