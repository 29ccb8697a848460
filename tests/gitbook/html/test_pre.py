"""``<pre>`` with bold parts → a fence."""

import pytest
from tests.gitbook.html.a_page import a_page, told

from helpsite.gitbook.html.code import pre_to_fence
from helpsite.source import lines_of


@pytest.mark.parametrize(
    ("source", "language", "options", "lines", "highlighted"),
    [
        ("<pre><code>a\n</code></pre>", "", {}, ["a"], []),
        ('<pre class="language-sh" data-title="a.sh" data-overflow="wrap"><code class="lang-sh"><strong>ls\n'
         "</strong>\ncat <b>&#x3C;x></b>\na <strong>z</strong>\n</code></pre>",
         "sh", {"title": "a.sh", "overflow": "wrap"}, ["ls", "", "cat <b><x></b>", "a z"], [1, 4]),
        ('<pre class="language-c++" data-line-numbers="true"><strong>a\n\nb</strong></pre>',
         "c++", {"lineNumbers": "true"}, ["a", "", "b"], [1, 3]),
    ],
)  # fmt: skip
def test_a_fence(source: str, language: str, options: dict[str, str], lines: list[str], highlighted: list[int]) -> None:
    page = a_page()
    assert pre_to_fence(lines_of(source, page.path), page) == (language, options, lines, highlighted)
    assert told(page) == []


def test_without_an_end() -> None:
    page = a_page()
    assert pre_to_fence(lines_of("<pre><code>a\n\n{% hint %}", page.path), page).lines == ["a", "", "{% hint %}"]
    assert told(page) == ["1:1 html-unclosed"]
