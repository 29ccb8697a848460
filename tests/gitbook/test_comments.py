"""Comments are noted with their words at their place, those in code are not."""

import pytest
from tests.gitbook.rendering import render

from helpsite.gitbook.page import Page


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("<!-- a -->", "1:5", " a "),
        ("x <!--a--> y", "1:7", "a"),
        ("* x\n  <!-- a\n  b -->", "2:7", " a\nb "),
        ("> x\n>\n> <!-- a -->", "3:7", " a "),
        ("| x | y |\n| - | - |\n| z | <!-- a --> |", "3:11", " a "),
        ("<p>x <!-- a --></p>", "1:10", " a "),
        ("<figure>\n\n<!-- a -->\n<img src='b' alt=''></figure>", "3:5", " a "),
        ("x\ty <!-- a -->", "1:9", " a "),
        ("{% hint %}\n<!-- a -->\n{% endhint %}", "2:5", " a "),
        ("## x <!-- a -->", "1:10", " a "),
        ("x <!--> y", "1:7", ""),
    ],
)
def test_a_comment(text: str, place: str, words: str) -> None:
    page = Page()
    render(text, page)
    found = [(f"{comment.number}:{comment.column}", comment.text) for comment in page.comments]
    assert found == [(place, words)]


@pytest.mark.parametrize(
    "text",
    ["`<!-- a -->`", "```\n<!-- a -->\n```", "    <!-- a -->", r"\<!-- a -->", "<pre><!-- a --></pre>", "x <!-- a"],
)
def test_no_comment(text: str) -> None:
    page = Page()
    render(text, page)
    assert page.comments == []
