"""Whatever is written, a page comes out, and all that was written is in it."""

import re

from hypothesis import given
from tests.gitbook.any_text import runs, texts
from tests.gitbook.generate import words
from tests.gitbook.markup import Element, faults, prose, tree
from tests.gitbook.rendering import Rendered, render

TAG = re.compile(r"\{%-?\s*@?[A-Za-z].*?%\}")
LITERAL = ("code", "pre", "table", "!--")


@given(texts(14))
def test_any_lines(text: str) -> None:
    check(text, render(text))


@given(runs)
def test_any_run_of_pieces(text: str) -> None:
    check(text, render(text))


def check(text: str, rendered: Rendered) -> None:
    assert faults(rendered.html) == []
    shown = tree(rendered.html)
    assert words(TAG.sub("", text)) - words(shown.text() + alternatives(shown)) == set()
    assert TAG.findall(prose(shown, LITERAL)) == [] or "not-a-tag" in {problem.code for problem in rendered.problems}
    lines = text.split("\n")
    for problem in rendered.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1].expandtabs(4)) + 1


def alternatives(page: Element) -> str:
    """Give what stands for the pictures."""
    return " ".join(element.get("alt") for element in page.elements() if element.tag == "img")
