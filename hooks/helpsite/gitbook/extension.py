"""The Python-Markdown extension: a page as GitBook writes it → elements.

``{% hint style="info" %}`` ⏎ ``Texte`` ⏎ ``{% endhint %}`` → ``<div class="admonition info">…</div>``.
It knows no MkDocs: ``markdown.Markdown(extensions=[GitBookExtension()])`` is enough to run it.
"""

from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from helpsite.gitbook.build import BUILDERS
from helpsite.gitbook.build.finish import register as register_finish
from helpsite.gitbook.columns import originals
from helpsite.gitbook.ending import finish
from helpsite.gitbook.inline import processors
from helpsite.gitbook.nodes import BEGIN, MARKER, Node, Output
from helpsite.gitbook.page import Page
from helpsite.gitbook.scanner import Scanner
from helpsite.source import lines_of

# What the scanner resolves itself; Python-Markdown would read it a second time, and differently.
_REPLACED = ("indent", "olist", "ulist", "quote")


class GitBookExtension(Extension):
    """Reads ``page``, which whoever converts sets before each page; its ``problems`` fill while it is read."""

    def __init__(self, **kwargs: Any) -> None:
        """Start with a page that has no site around it."""
        super().__init__(**kwargs)
        self.page = Page()
        self.output = Output()
        self.written: list[str] = []

    def extendMarkdown(self, md: Markdown) -> None:
        """Put the scanner behind the normalisation of white space, and the builder before all other blocks."""
        md.preprocessors.register(_Keep(md, self), "gitbook_keep", 31)
        md.preprocessors.register(_Scan(md, self), "gitbook", 28)
        md.preprocessors.deregister("html_block")
        for name in _REPLACED:
            md.parser.blockprocessors.deregister(name)
        md.parser.blockprocessors.register(_Build(md.parser, self), "gitbook", 1000)
        processors.register(md, lambda: self.page)
        register_finish(md, lambda: self.page)


class _Keep(Preprocessor):
    """Keeps the lines as they are in the file, before the normalisation of white space."""

    def __init__(self, md: Markdown, extension: GitBookExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, lines: list[str]) -> list[str]:
        self.extension.written = lines
        return lines


class _Scan(Preprocessor):
    def __init__(self, md: Markdown, extension: GitBookExtension) -> None:
        super().__init__(md)
        self.extension = extension

    def run(self, lines: list[str]) -> list[str]:
        page = self.extension.page
        self.extension.output = Output()
        text = "\n".join(lines).replace("\0", "\ufffd")
        page.originals = originals(lines, self.extension.written, page.first_line)
        Scanner(page, self.extension.output).scan(lines_of(text, page.path, page.first_line))
        finish(page)
        return self.extension.output.lines


class _Build(BlockProcessor):
    """Walks the blocks with a stack: no recursion, and time in proportion to the text."""

    def __init__(self, parser: Any, extension: GitBookExtension) -> None:
        super().__init__(parser)
        self.extension = extension

    def test(self, parent: Element, block: str) -> bool:
        return block.lstrip("\n").startswith(BEGIN)

    def run(self, parent: Element, blocks: list[str]) -> None:
        taken = blocks[:]
        blocks.clear()
        stack: list[tuple[Node | None, Element]] = [(None, parent)]
        for block in _joined(taken):
            match = MARKER.fullmatch(block.strip())
            if match is None:
                self.parser.parseBlocks(stack[-1][1], block.split("\n\n"))
            elif match["mark"] == "+":
                stack.append((self.extension.output.nodes[int(match["index"])], Element("div")))
            elif match["mark"] == "-":
                node, content = stack.pop()
                stack[-1][1].extend(self._built(node, content))
            else:
                self._leaf(stack[-1][1], self.extension.output.nodes[int(match["index"])])

    def _built(self, node: Node | None, content: Element) -> list[Element]:
        return BUILDERS[node.kind](node, content) if node else list(content)

    def _leaf(self, parent: Element, node: Node) -> None:
        if node.element is not None:
            parent.append(node.element)
        else:
            comment = self.parser.md.htmlStash.store(node.attributes["text"])
            SubElement(parent, "p").text = comment


def _joined(blocks: list[str]) -> list[str]:
    """Join indented blocks, which go on with a footnote, to the block before them."""
    joined: list[str] = []
    for block in blocks:
        if joined and block.startswith("    ") and not MARKER.fullmatch(joined[-1].strip()):
            joined[-1] += f"\n\n{block}"
        else:
            joined.append(block)
    return joined


def makeExtension(**kwargs: Any) -> GitBookExtension:
    """Give the extension to whoever loads it by its module's name."""
    return GitBookExtension(**kwargs)
