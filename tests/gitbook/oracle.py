"""What CommonMark makes of a page, by markdown-it-py: the structure that ours must have."""

import re

from markdown_it import MarkdownIt
from tests.gitbook.markup import Element, tree

_CODE_SPAN = r"(?P<ticks>(?<!`)`+(?!`))[^\n]*?(?<!`)(?P=ticks)(?!`)"
_COLLAPSIBLE = r"</?details[^>]*>\s*(?:<summary>.*?</summary>)?|<summary>.*?</summary>"
TAG = re.compile(rf"{_CODE_SPAN}|(?P<tag>\{{%[^\n]*?%\}}|{_COLLAPSIBLE})", re.DOTALL)
COMMENT = "<!-- -->"  # ends a paragraph and a list as a tag does, and stays in the item in which it stands
STRUCTURE = frozenset(["p", "ul", "ol", "li", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"])
LISTS = ("ul", "ol")
WORD = re.compile(r"\w+")


def commonmark(text: str) -> str:
    """Give the HTML of ``text``, its GitBook tags taken for comments."""
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(without_tags(text))


def without_tags(text: str) -> str:
    """Put a comment for each tag: ``* a⏎{% endhint %}`` → ``* a⏎<!-- -->``."""
    text = TAG.sub(lambda found: COMMENT if found["tag"] else found[0], text.replace("&#xNAN;", ""))
    lines = (line for line in text.split("\n") if line.strip() != "\\")
    return "\n".join(map(_comments_apart, lines))


def _comments_apart(line: str) -> str:
    """Give each comment a line of its own, where it stands: what follows it on a line would be HTML too."""
    if COMMENT not in line:
        return line
    indent = line[: len(line) - len(line.lstrip(" >"))]
    parts = re.split(f"({COMMENT})", line.lstrip(" >"))
    return "\n".join(indent + part.strip() for part in parts if part.strip())


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
