"""Lines that another tool reads as the place of a file: ``--8<-- "avis.md"``."""

import re

from helpsite.gitbook.html.place import Leaf
from helpsite.links.kinds import SNIPPET

# https://facelessuser.github.io/pymdown-extensions/extensions/snippets/
_SNIPPET = re.compile(
    r"""^[ \t]*;*(?P<mark>-+8<-+)
    (?:[ \t]+(?P<quote>["'])(?P<file>[^\n]+?)(?P=quote)[ \t]*$
    |[ \t]*\n[ \t]*(?P<first>[^\n]*\S)[ \t]*$(?:\n(?![ \t]*-+8<-)[^\n]*)*(?:\n[ \t]*-+8<-+[ \t]*$)?)""",
    re.MULTILINE | re.VERBOSE,
)


def tell_snippets(leaf: Leaf) -> None:
    """Report each; its text stays."""
    if "8<-" not in leaf.text:
        return
    for found in _SNIPPET.finditer(leaf.text):
        end = found.end("mark") if found["first"] else found.end()
        leaf.place(found.start("mark"), end).report(SNIPPET, target=found["file"] or found["first"])
