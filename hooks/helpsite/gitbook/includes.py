"""``{% include "../.gitbook/includes/avis.md" %}``: the file's text, read as a part of the page."""

import posixpath
from dataclasses import replace

from helpsite.gitbook import kinds
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.state import State
from helpsite.gitbook.tags import Tag
from helpsite.problems import Kind
from helpsite.source import lines_of

_REMOTE = ("http://", "https://", "/reusable-content", "reusable-content/")


def include(state: State, tag: Tag) -> None:
    """Read the file that ``tag`` names; what cannot be included is told and shown by its name."""
    target = tag.argument.strip().strip("\"'“”")
    if target.startswith(_REMOTE):
        _refuse(state, tag, kinds.INCLUDE_REMOTE, target)
        return
    src_uri = posixpath.normpath(posixpath.join(posixpath.dirname(state.page.src_uri), target))
    if src_uri in state.chain:
        _refuse(state, tag, kinds.INCLUDE_CYCLE, target, " → ".join((*state.chain, src_uri)))
        return
    found = state.page.include(src_uri)
    if found is None:
        _refuse(state, tag, kinds.INCLUDE_MISSING, target)
        return
    text, path, first = found
    page = replace(state.page, src_uri=src_uri, path=path, originals={})
    state.include(page, lines_of(text, path, first))


def _refuse(state: State, tag: Tag, kind: Kind, target: str, chain: str = "") -> None:
    at = max(tag.text.find(target), 0)
    state.page.report(kind, tag.line, at, len(target), target=target, chain=chain)
    state.add(Node("unknown", tag.line, state.page, {"text": f"include {target}", "url": ""}))
