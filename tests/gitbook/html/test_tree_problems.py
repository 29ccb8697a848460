"""Leaf blocks of HTML that are at fault: what is told, and what is shown all the same."""

import pytest
from tests.gitbook.html.a_page import CARDS, html


@pytest.mark.parametrize(
    ("source", "expected", "problems"),
    [
        ("<p>\na <pod-name>b</pod-name></p>", "<p>\na &lt;pod-name&gt;b&lt;/pod-name&gt;</p>", ["2:3 html-unknown"]),
        ("<div>a <b>b</div>", "<div>a <b>b</b></div>", ["1:8 html-unclosed"]),
        ("<div>a</b></div>", "<div>a&lt;/b&gt;</div>", ["1:7 html-stray"]),
        ("<p><b><i>a</b></i></p>", "<p><b><i>a</i></b></p>", ["1:7 html-unclosed"]),
        ('<p><a href="x>y</a></p>', '<p>&lt;a href="x&gt;y&lt;/a&gt;</p>', ["1:4 html-cut"]),
        ("<p>a <b", "<p>a &lt;b</p>", ["1:6 html-cut"]),
        ("<p>a <!-- b", "<p>a &lt;!-- b</p>", ["1:6 html-markup"]),
        ("<p><![CDATA[ a", "<p>&lt;![CDATA[ a</p>", ["1:4 html-markup"]),
        ("<?php a", "<p>&lt;?php a</p>", ["1:1 html-markup"]),
        ("<script>a<b</script>", "<p>&lt;script&gt;a&lt;b&lt;/script&gt;</p>", ["1:1 html-refused"]),
        ("<form>a</form>", "<p>&lt;form&gt;a&lt;/form&gt;</p>", ["1:1 html-refused"]),
        ('<iframe src="https://a.fr/"></iframe>', '<p><a href="https://a.fr/">https://a.fr/</a></p>',
         ["1:1 html-frame"]),
        ('<p onclick="a()" style="b">c</p>', "<p>c</p>", ["1:1 html-attribute", "1:1 html-attribute"]),
        ('<p><a href="JavaScript:a">b</a></p>', "<p><span>b</span></p>", ["1:13 unsafe-address"]),
        ('<p><a href="broken-reference">b</a></p>', "<p><span>b</span></p>", ["1:13 broken-reference"]),
        ('<p><a href="/broken/pages/x">b</a></p>', "<p><span>b</span></p>", ["1:13 broken-reference"]),
        ('<p><a href="https://app.gitbook.com/s/x">b</a></p>', "<p><span>b</span></p>", ["1:13 space-link"]),
        ('<p><a href="http://[a/">b</a></p>', "<p><span>b</span></p>", ["1:13 bad-address"]),
        ('<p><img src="http://[a/" alt="b"></p>', "<p><span>b</span></p>", ["1:14 bad-address"]),
        ('<p><img alt="b"></p>', "<p><span>b</span></p>", ["1:4 image-source"]),
        ('<a class="button">b</a>', '<p><span class="md-button">b</span></p>', ["1:1 button-link"]),
        ('<p><i class="fa-none">:none:</i></p>', "<p></p>", ["1:4 icon"]),
        ('<p><i class="fa-torn">b</i></p>', '<p><i class="fa-torn">b</i></p>', ["1:4 icon"]),
        ('<p><code class="expression">1+1</code></p>', "<p><code>1+1</code></p>", ["1:4 expression"]),
        ('<p><code class="expression">space.vars.none</code></p>', "<p><code>space.vars.none</code></p>",
         ["1:4 expression"]),
        ('<p><code class="expression">space.vars</code></p>', "<p><code>space.vars</code></p>", ["1:4 expression"]),
        (CARDS.format("<td>a</td><td></td><td><a href='broken-reference'>b</a></td>"),
         '<ul class="hs-cards"><li class="hs-card"><p class="hs-card__title">a</p></li></ul>',
         ["1:273 broken-reference"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_shown(source: str, expected: str, problems: list[str]) -> None:
    assert html(source) == (expected, problems)
