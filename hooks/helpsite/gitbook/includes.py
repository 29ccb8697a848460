"""``{% include "../.gitbook/includes/avis.md" %}``: the file's text, read as a part of the page."""

from __future__ import annotations

import posixpath
from dataclasses import replace
from typing import TYPE_CHECKING

from helpsite.gitbook import kinds
from helpsite.gitbook.nodes import Node
from helpsite.gitbook.tags import Tag
from helpsite.source import lines_of

if TYPE_CHECKING:
    from helpsite.gitbook.scanner import Scanner
    from helpsite.problems import Kind

_REMOTE = ("http://", "https://", "/reusable-content", "reusable-content/")


def include(scanner: Scanner, tag: Tag) -> None:
    """Read the file that ``tag`` names; what cannot be included is told and shown by its name."""
    target = tag.argument.strip().strip("\"'“”")
    if target.startswith(_REMOTE):
        _refuse(scanner, tag, kinds.INCLUDE_REMOTE, target)
        return
    src_uri = posixpath.normpath(posixpath.join(posixpath.dirname(scanner.page.src_uri), target))
    if src_uri in scanner.chain:
        _refuse(scanner, tag, kinds.INCLUDE_CYCLE, target, " → ".join((*scanner.chain, src_uri)))
        return
    found = scanner.page.include(src_uri)
    if found is None:
        _refuse(scanner, tag, kinds.INCLUDE_MISSING, target)
        return
    text, path, first = found
    page = replace(scanner.page, src_uri=src_uri, path=path)
    scanner.stack.count_child()
    scanner.nested(page).scan(lines_of(text, path, first), kind="include")


def _refuse(scanner: Scanner, tag: Tag, kind: Kind, target: str, chain: str = "") -> None:
    scanner.page.report(kind, tag.line, target=target, chain=chain)
    scanner.add(Node("unknown", tag.line, scanner.page, {"text": f"include {target}", "url": ""}))
