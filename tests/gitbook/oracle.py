"""What CommonMark makes of a page, by markdown-it-py: the structure that ours must have."""

import re

from markdown_it import MarkdownIt
from tests.gitbook.markup import Element, tree

BLOCK_TAG = re.compile(r"\{%.*?%\}")
COLLAPSIBLE = re.compile(r"</?details[^>]*>\s*(?:<summary>.*?</summary>)?|<summary>.*?</summary>", re.DOTALL)
COMMENT = "<!-- -->"  # ends a paragraph and a list as a tag does, and stays in the item in which it stands
STRUCTURE = frozenset(["p", "ul", "ol", "li", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"])
LISTS = ("ul", "ol")
WORD = re.compile(r"\w+")


def commonmark(text: str) -> str:
    """Give the HTML of ``text``, its GitBook tags taken for comments."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(without_tags(text))


def without_tags(text: str) -> str:
    """Put a comment for each tag: ``* a⏎{% endhint %}`` → ``* a⏎<!-- -->``."""
    text = COLLAPSIBLE.sub(COMMENT, text.replace("&#xNAN;", ""))
    lines = (line for line in text.split("\n") if line.strip() != "\\")
    return "\n".join(map(_line_without_tags, lines))


def _line_without_tags(line: str) -> str:
    if "{%" not in line and COMMENT not in line:
        return line
    indent = line[: len(line) - len(line.lstrip(" >"))]
    parts = [part.strip() for part in re.split(rf"({BLOCK_TAG.pattern}|{COMMENT})", line) if part.strip()]
    return "\n".join(indent + BLOCK_TAG.sub(COMMENT, part) for part in parts)


def structure(html: str) -> list[object]:
    """Give blocks and line breaks with the words in them: ``<ul><li>a`` → [("ul", ("li", "a"))]."""
    return list(_structure(tree(html)))


def _structure(element: Element) -> list[object]:
    found: list[object] = []
    for child in element.inside:
        if isinstance(child, str):
            found += WORD.findall(child)
        elif child.tag == "br":
            found.append("br")
        elif child.tag in STRUCTURE:
            found.append((child.tag + child.get("start"), *_structure(child)))
        elif child.tag != "!--":
            found += _structure(child)
    return found


def list_tree(html: str) -> list[object]:
    """Give the lists and nothing else: ``<ul><li>a<ol><li>b`` → [("ul", ("li", ("ol", ("li",))))]."""
    return _lists(tree(html))


def _lists(element: Element) -> list[object]:
    found: list[object] = []
    for child in element.children:
        if child.tag in (*LISTS, "li") and not _is_ours(child):
            found.append((child.tag, *_lists(child)))
        elif "footnote" not in child.classes():
            found += _lists(child)
    return found


def _is_ours(element: Element) -> bool:
    """Say whether this list was no list in the source: steps, cards."""
    return any(name.startswith("hs-") for name in element.classes())


def hard_breaks(html: str) -> int:
    return sum(element.tag == "br" for element in tree(html).elements())
