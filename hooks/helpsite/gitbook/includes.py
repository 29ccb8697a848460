"""``{% include "../.gitbook/includes/avis.md" %}``: the file's text, read as a part of the page."""

import posixpath
from dataclasses import replace

from helpsite.gitbook import kinds
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.state import State
from helpsite.gitbook.tags import Tag
from helpsite.problems import Kind
from helpsite.source import Line, Reference, lines_of

_REMOTE = ("http://", "https://", "/reusable-content", "reusable-content/")


def include(state: State, tag: Tag) -> None:
    """Read the file that ``tag`` names; what cannot be included is told and shown by its name."""
    target = tag.argument.strip().strip("\"'“”")
    if target.startswith(_REMOTE):
        _refuse(state, tag, kinds.INCLUDE_REMOTE, target)
        return
    if place := _place(tag, target):
        link, written = state.page.exact(tag.line), state.page.exact(place, 0, len(target))
        state.page.includes.append(Reference(target, link, written))
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
    state.page.report(kind, _place(tag, target) or tag.line, width=len(target), target=target, chain=chain)
    state.add(Node("unknown", tag.line, state.page, {"text": f"include {target}", "url": ""}))


def _place(tag: Tag, target: str) -> Line | None:
    """Give where the path stands in the tag, if it is written as it is meant."""
    at = tag.text.find(target, tag.text.find(tag.name) + len(tag.name))
    return tag.line.after(at) if target and at >= 0 else None
