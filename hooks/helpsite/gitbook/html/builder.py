"""From the marks of HTML to elements, whatever a writer forgot to close."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from helpsite.gitbook.html import kinds
from helpsite.gitbook.html.attributes import publish, safe
from helpsite.gitbook.html.forms import shape
from helpsite.gitbook.html.mentions import mention
from helpsite.gitbook.html.names import DEEPEST, ENDS, KNOWN, OPTIONAL_END, REFUSED, VOID
from helpsite.gitbook.html.place import Leaf, Place
from helpsite.gitbook.html.text import atomic
from helpsite.gitbook.html.tokens import Token, tokens


def build(leaf: Leaf, start: int, end: int) -> Element:
    """Give one ``div`` around the elements and the text of a part of a leaf."""
    builder = _Builder(leaf, start)
    for token in tokens(leaf.text, start, end):
        builder.read(token)
    return publish(builder.finish(end))


@dataclass(frozen=True)
class _Open:
    """An element that is still open, by the name in its tag, and where that tag stands."""

    name: str
    element: Element
    place: Place


class _Builder:
    """The open elements, innermost last; one method for each kind of token."""

    def __init__(self, leaf: Leaf, start: int) -> None:
        self.leaf, self.done = leaf, start
        self.stack = [_Open("", Element("div"), Place(leaf.page))]
        # End tags that close nothing, of opening tags shown as text, and of elements that ended before.
        self.shown: dict[str, int] = defaultdict(int)
        self.ended: dict[str, int] = defaultdict(int)
        self.readers: dict[str, Callable[[Token], None]] = {
            "open": self._open,
            "close": self._close,
            "comment": lambda token: self.leaf.comment(token.start, token.end),
            "raw": self._refuse,
            "cut": self._refuse,
            "bad": self._refuse,
        }

    def read(self, token: Token) -> None:
        """Take in the text before a token, and the token."""
        self._text(token.start)
        self.done = token.end
        self.readers[token.kind](token)

    def finish(self, end: int) -> Element:
        """Take in the rest, close what is open and give the whole."""
        self._text(end)
        self._close_from(1)
        return self.stack[0].element

    def _text(self, end: int) -> None:
        source = self.leaf.text[self.done : end]
        if source:
            self._say(unescape(source))

    def _say(self, text: str) -> None:
        parent = self.stack[-1].element
        if len(parent):
            parent[-1].tail = AtomicString((parent[-1].tail or "") + atomic(text))
        else:
            parent.text = AtomicString((parent.text or "") + atomic(text, parent.tag))

    def _refuse(self, token: Token) -> None:
        """Show a mark as text, and say why."""
        place = self.leaf.place(token.start)
        self.shown[token.name] += token.kind in ("open", "cut")
        if token.kind == "cut":
            place.report(kinds.CUT, name=token.name)
        elif token.kind == "bad":
            place.report(kinds.BAD_MARKUP, start=self.leaf.text[token.start : token.end])
        else:
            place.report(kinds.refusal(token.name), name=token.written(self.leaf.text))
        self._say(self.leaf.text[token.start : token.end])

    def _open(self, token: Token) -> None:
        if token.name in REFUSED or token.name not in KNOWN or len(self.stack) > DEEPEST:
            self._refuse(token)
            return
        self._end_before(token.name)
        place = self.leaf.tag(token)
        mention(self.leaf, token)
        element = Element(token.name, safe(token.attributes, token.name, place))
        self.stack.append(_Open(token.name, element, place))
        if token.name in VOID or token.is_empty:
            self._shape_last()

    def _close(self, token: Token) -> None:
        depth = self._depth(token.name)
        is_too_deep = len(self.stack) > DEEPEST and self.shown[token.name]
        if depth and not is_too_deep:
            self._close_from(depth + 1)
            self._shape_last()
        elif self.ended[token.name]:
            self.ended[token.name] -= 1
        else:
            if not self.shown[token.name]:
                self.leaf.place(token.start).report(kinds.STRAY, name=token.name)
            self.shown[token.name] = max(self.shown[token.name] - 1, 0)
            self._say(self.leaf.text[token.start : token.end])

    def _end_before(self, name: str) -> None:
        """Close what an opening tag closes: ``<li>`` the item before it."""
        ended = ENDS.get(name, frozenset())
        depth = first = len(self.stack)
        while depth > 1 and self.stack[depth - 1].name in OPTIONAL_END:
            depth -= 1
            if self.stack[depth].name in ended:
                first = depth
        self.ended["p"] += sum(opened.name == "p" for opened in self.stack[first:]) if name != "p" else 0
        while len(self.stack) > first:
            self._shape_last()

    def _depth(self, name: str) -> int:
        return next((at for at in range(len(self.stack) - 1, 0, -1) if self.stack[at].name == name), 0)

    def _close_from(self, depth: int) -> None:
        while len(self.stack) > depth:
            if self.stack[-1].name not in OPTIONAL_END:
                self.stack[-1].place.report(kinds.UNCLOSED, name=self.stack[-1].name)
                self.ended[self.stack[-1].name] += 1
            self._shape_last()

    def _shape_last(self) -> None:
        """Give the innermost element, now complete, to what it stands in."""
        opened = self.stack.pop()
        shaped = shape(opened.element, opened.place)
        if shaped is not None:
            self.stack[-1].element.append(shaped)
