"""Words in brackets that have their address, or their note, elsewhere: ``[text][name]``, ``[name]``, ``[^name]``."""

import re

from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.inline.edits import Edits
from helpsite.gitbook.written import Mention, folded

_LONGEST = 999  # https://spec.commonmark.org/0.31.2/#link-label
_NAME = re.compile(r"\[(?P<before>[ ]*)(?P<name>[^\[\]]{0,999}?)(?P<behind>[ ]*)\]")
_INDEX = re.compile(r"[\w\])]")  # what stands before the brackets of tableau[i][j] and f(x)[i][j]


class Labels:
    """The labels of one leaf that no address follows."""

    def __init__(self, leaf: Leaf, edits: Edits) -> None:
        """Begin with no label."""
        self.leaf, self.edits = leaf, edits
        self.taken = -1  # the bracket that opens a name already noted

    def read(self, opening: re.Match[str], at: int) -> None:
        """Note what the label from ``opening`` to the bracket ``at`` calls."""
        text, start = self.leaf.text, opening.start()
        if start == self.taken or at - opening.end() > _LONGEST:
            return
        label = text[opening.end() : at]
        if label.startswith("^"):
            self._call(label[1:], start, at)
            return
        after = _NAME.match(text, at + 1)
        if after is None or after["name"].startswith("^"):
            self.leaf.mentions.append(Mention(start, start, at, names=(folded(label),)))
            return
        self.taken = at + 1
        for spaces in ("before", "behind"):  # Python-Markdown looks for the name with these
            if after[spaces]:
                self.edits.replace(*after.span(spaces), "")
        name = after["name"].strip() or label
        self.leaf.mentions.append(Mention(start, start, at, names=(folded(name), folded(label))))
        if name.strip() and not _INDEX.match(text, start - 1):
            span = after.span() if after["name"].strip() else (start, at + 1)
            self.leaf.page.written.asked.append((name, self.leaf.line(*span)))
        if name and opening[0] == "![" and not label.strip():
            self.leaf.page.written.silent.append((name, self.leaf.line(start, after.end())))

    def _call(self, name: str, start: int, at: int) -> None:
        is_definition = self.leaf.is_note and not start
        if name and not is_definition:
            self.leaf.page.written.called.setdefault(name, self.leaf.line(start, at + 1))
