"""Time grows as the text does: twice the text takes at most twice the work."""

import pytest
from hypothesis import given, settings
from tests.effort import effort
from tests.gitbook.any_text import texts
from tests.gitbook.rendering import render

GROWTH = 2.5  # twice, and what is looked through of open blocks until no more may be opened
COPIES = 64


def work(text: str, times: int) -> int:
    return effort(lambda: render("\n\n".join([text] * times)))


def assert_linear(text: str) -> None:
    render(text)  # whatever is made once is made
    assert work(text, 2 * COPIES) <= GROWTH * work(text, COPIES)


@settings(max_examples=10)
@given(texts(5))
def test_any_lines(text: str) -> None:
    assert_linear(text)


@pytest.mark.parametrize(
    "line",
    [
        "{% hint %}",
        "{% endhint %}",
        "{% hint %} mot {% endhint %}",
        "{% tab %}",
        "{% exemple %}",
        "{% exemple %} mot {% endexemple %}",
        "{% xyzzy %}",
        "{% embed url=\"https://exemple.fr\" %}",
        "{%",
        "<details>",
        "</details>",
        "<summary>",
        "<div>",
        "<table>",
        "<figure",
        "<pre>",
        "<!--",
        "<b>",
        "* mot",
        "1. mot",
        "> mot",
        "| a | b |\n| - | - |",
        "```",
        "`",
        "**mot",
        "[mot](",
        "![",
        "$$",
        "&#xNAN;",
        "\\",
        "####",
        "[^1]: mot",
        "[mot]: mot.md",
        "[mot][mot]",
        "[mot](mot.md) mot@exemple.fr https://exemple.fr",
        "\t[mot](mot.md)\t[mot](mot.md)",
        "<img src=\"a\" srcset=\"a 1x, b 2x\">",
        "<a href=\"https://exemple.fr\">",
        "--8<--\nmot",
        "mot[^1]",
        "<a href=\"x\">",
        "<code class=\"expression\">space.vars.x</code>",
    ],
)  # fmt: skip
def test_one_line_again_and_again(line: str) -> None:
    assert_linear(line)
