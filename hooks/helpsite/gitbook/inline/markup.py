"""HTML inside a paragraph: checked, and shown as text where it would not be HTML."""

from collections import defaultdict
from collections.abc import Callable
from xml.etree.ElementTree import Element

from helpsite.gitbook.html import kinds
from helpsite.gitbook.html.attributes import safe
from helpsite.gitbook.html.builder import build
from helpsite.gitbook.html.forms import shape
from helpsite.gitbook.html.mentions import mention
from helpsite.gitbook.html.names import DEEPEST, ENDS, KNOWN, OPTIONAL_END, REFUSED, VOID, WHOLE
from helpsite.gitbook.html.place import Leaf
from helpsite.gitbook.html.tokens import Ends, Token, tag
from helpsite.gitbook.inline.edits import Edits
from helpsite.problems import Kind


class Markup:
    """The tags of one leaf, given from left to right."""

    def __init__(self, leaf: Leaf, edits: Edits, shown: Callable[[int, int], None]) -> None:
        """Begin with no open element; ``shown`` takes the start and the end of a tag that is shown as text."""
        self.leaf, self.edits, self.shown = leaf, edits, shown
        self.ends = Ends(leaf.text)
        self.open: list[Token] = []
        self.forgiven: dict[str, int] = defaultdict(int)

    def read(self, at: int) -> int:
        """Check what a ``<`` begins; give the place after what was read."""
        if self.leaf.text.startswith("<!--", at) and (end := self.ends.after("-->", at + 2)):
            self.leaf.comment(at, end)
            return end
        if self.leaf.text.startswith("<!--", at):
            self._show(at, kinds.OPEN_COMMENT)
            return at + 4
        if self.leaf.text.startswith(("<!", "<?"), at):
            self._show(at, kinds.BAD_MARKUP, start=self.leaf.text[at : at + 2])
            return at + 2
        token = tag(self.leaf.text, at)
        if token is None:
            return at + 1
        if token.kind == "open":
            return self._read_open(token)
        if token.kind == "close":
            self._read_close(token)
            return token.end
        self.forgiven[token.name] += 1
        self._show(at, kinds.CUT, name=token.name)
        return token.end

    def finish(self) -> None:
        """Tell of the elements that were never closed."""
        for token in reversed(self.open):
            self._leave(token, len(self.leaf.text))

    def _leave(self, token: Token, at: int) -> None:
        """End an element that has no end tag: in silence where HTML wants none."""
        if token.name in OPTIONAL_END:
            self.edits.insert(at, f"</{token.name}>")
        else:
            self._show_tag(token, kinds.UNCLOSED, name=token.name)
            self.forgiven[token.name] += 1

    def _show(self, at: int, kind: Kind | None = None, **values: object) -> None:
        """Make a ``<`` a character of the text."""
        self.edits.replace(at, at + 1, "&lt;")
        if kind:
            self.leaf.place(at).report(kind, **values)

    def _show_tag(self, token: Token, kind: Kind, **values: object) -> None:
        """Show a tag as text; an address in it becomes a link."""
        self._show(token.start, kind, **values)
        self.shown(token.start, token.end)

    def _read_open(self, token: Token) -> int:
        if token.name in REFUSED or token.name not in KNOWN or len(self.open) > DEEPEST:
            self.forgiven[token.name] += 1
            self._show_tag(token, kinds.refusal(token.name), name=token.written(self.leaf.text))
        elif token.name in VOID or token.is_empty:
            self._check(token, token.end)
        elif token.name in WHOLE:
            return self._read_whole(token)
        else:
            self._end_implied(token)
            self.open.append(token)
        return token.end

    def _end_implied(self, token: Token) -> None:
        """``<li>a<li>`` → ``<li>a</li><li>``: what an opening tag ends, as HTML has it."""
        while self.open and self.open[-1].name in ENDS.get(token.name, ()):
            self.edits.insert(token.start, f"</{self.open.pop().name}>")

    def _read_whole(self, token: Token) -> int:
        end = self.ends.after(f"</{token.name}>", token.end)
        if end:
            build(self.leaf, token.start, end)
            return end
        self._show_tag(token, kinds.UNCLOSED, name=token.name)
        return token.end

    def _read_close(self, token: Token) -> None:
        is_too_deep = len(self.open) > DEEPEST and self.forgiven[token.name]
        if is_too_deep or all(opened.name != token.name for opened in self.open):
            kind = None if self.forgiven[token.name] else kinds.STRAY
            self.forgiven[token.name] -= kind is None
            self._show(token.start, kind, name=token.name)
            return
        while (opened := self.open.pop()).name != token.name:
            self._leave(opened, token.start)
        self._check(opened, token.start)

    def _check(self, token: Token, end: int) -> None:
        """Let the form of an element tell its problems."""
        place = self.leaf.tag(token)
        mention(self.leaf, token)
        if "href" in token.attributes:
            self.leaf.unlink(token.end)
        element = Element(token.name, safe(token.attributes, token.name, place))
        element.text = self.leaf.text[token.end : end]
        shape(element, place)
