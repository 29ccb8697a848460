"""``{% exemple %}`` shows what a writer wrote to the letter, wherever it stands, and keeps it out of the contents."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown
from tests.gitbook.generate import documents
from tests.gitbook.markup import Element, tree
from tests.gitbook.rendering import render

from helpsite.gitbook.extension import GitBookExtension

AROUND = {"": ("", ""), "item": ("1. ", "   "), "quote": ("> ", "> "), "both": ("* > ", "  > ")}


def sources(html: str) -> list[str]:
    return [code_of(part) for part in tree(html).elements() if part.classes() == ["hs-example__source"]]


def code_of(part: Element) -> str:
    return next(element for element in part.elements() if element.tag == "code").text()


@given(documents, st.sampled_from([*AROUND]))
def test_any_source_is_shown_to_the_letter(text: str, around: str) -> None:
    first, then = AROUND[around]
    tag, *written = "{% exemple %}", *text.split("\n"), "{% endexemple %}"
    page = "\n".join([first + tag, *(then + line for line in written)])
    (shown,) = sources(render(page).html)
    assert shown.rstrip("\n").split("\n") == stripped(text)


def stripped(text: str) -> list[str]:
    lines = text.split("\n")
    full = [index for index, line in enumerate(lines) if line.strip()]
    return lines[full[0] : full[-1] + 1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{% exemple %}\na\tb\n\tc\n{% endexemple %}", "a\tb\n\tc\n"),
        ("* {% exemple %}\n\ta\tb\n  {% endexemple %}", "  a\tb\n"),
        ("{% exemple %} a {% endexemple %}", "a\n"),
        ("{% exemple %}\na  \nb&nbsp;&lt;\\*\n{% endexemple %}", "a  \nb&nbsp;&lt;\\*\n"),
        ("{% exemple %}\n  a\n{% endexemple %}", "  a\n"),
        ("{% exemple %}\na\x02\x03b\n{% endexemple %}", "ab\n"),
        ("* {% exemple %}\n  a\nb\n\n  {% endexemple %}", "a\nb\n"),
        ('<div data-gb-custom-block data-tag="exemple">\n\na\n\n</div>', "a\n"),
    ],
)
def test_source(text: str, shown: str) -> None:
    assert sources(render(text).html) == [shown]


def test_headings_of_examples_are_not_in_the_contents() -> None:
    text = "# A\n\n## B\n\n{% exemple %}\n## C\n\n#### D\n{% endexemple %}\n\n### E\n\n## F\n"
    markdown = Markdown(extensions=["toc", GitBookExtension()])
    markdown.convert(text)
    assert names(markdown.toc_tokens) == [("A", [("B", []), ("E", []), ("F", [])])]  # type: ignore[attr-defined]


def names(tokens: list[dict[str, object]]) -> list[tuple[object, object]]:
    return [(token["name"], names(token["children"])) for token in tokens]  # type: ignore[arg-type]
