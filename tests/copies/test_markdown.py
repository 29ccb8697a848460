"""A page's HTML → Markdown that stands by itself."""

import pytest
from markdown_it import MarkdownIt

from helpsite.copies.markdown import target, to_markdown
from helpsite.copies.prepare import prepare
from helpsite.plain import escaped

ADDRESSES = {"../b/": "https://exemple.fr/b/index.md", "#ici": None}
CASES = {
    "a callout says its type": (
        '<div class="admonition warning"><p class="admonition-title"><span>Attention : </span><span>Gel</span></p>'
        "<p>Un.</p><ul><li>Deux</li></ul></div>",
        "> **Attention : Gel**\n>\n> Un.\n>\n> - Deux\n",
    ),
    "a question is a heading": (
        '<details class="hs-collapsible"><summary><h3 class="hs-collapsible__title">Où ?</h3></summary>'
        '<div class="hs-collapsible__body" id="ou"><p>Ici.</p><p class="hs-collapsible__link"><a href="#ou">Copier'
        "</a></p></div></details>",
        "### Où ?\n\nIci.\n",
    ),
    "each tab follows its name": (
        '<div class="tabbed-set"><input type="radio"><input type="radio"><div class="tabbed-labels"><label>Un</label>'
        '<label>Deux</label></div><div class="tabbed-content"><div class="tabbed-block"><p>A</p></div>'
        '<div class="tabbed-block"><p>B</p></div></div></div>',
        "**Un**\n\nA\n\n**Deux**\n\nB\n",
    ),
    "links lead out, or are their text": (
        '<p><a href="../b/" title="t">B</a>, <a href="#ici">ici</a>, <a class="hs-term" href="../g/#x">mot</a></p>',
        "[B](https://exemple.fr/b/index.md), ici, mot\n",
    ),
    "code keeps its language, and its own fences": (
        '<div class="language-sh highlight"><span class="filename">a.sh</span><pre><span></span><code>```\n'
        "ls\n\n\n\n# *\n</code></pre></div>",
        "**a.sh**\n\n````sh\n```\nls\n\n\n\n# *\n````\n",
    ),
    "a bar is no border": (
        "<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>x | <code>y|z</code></td></tr></tbody></table>",
        "| A |\n| --- |\n| x \\| `y\\|z` |\n",
    ),
    "what only a screen needs is gone": (
        '<h2>Titre<a class="headerlink" href="#t">¶</a></h2><p><img src="x" alt=""><svg><path/></svg>Oui</p>'
        '<script type="application/ld+json">{}</script>',
        "## Titre\n\nOui\n",
    ),
    "notes are named": (
        '<p>Dit<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>.</p>',
        "Dit (note 1).\n",
    ),
    "tasks have boxes": (
        '<ul><li><label><input type="checkbox" checked>Fait</label></li>'
        '<li><label><input type="checkbox">Non</label></li></ul>',
        "- [x] Fait\n- [ ] Non\n",
    ),
    "definitions are paragraphs": ("<dl><dt>Mot</dt><dd>Sens</dd></dl>", "**Mot**\n\nSens\n"),
    "questions stand apart": ("<p>A</p>\n<details><p>B</p></details>\n\n<details><p>C</p></details>", "A\n\nB\n\nC\n"),
    "steps are numbered": (
        '<ol class="hs-stepper"><li><h3>Un</h3><p>A</p></li><li><p>B</p></li></ol>',
        "1. ### Un\n\n   A\n2. B\n",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_html_becomes_markdown(case: str) -> None:
    html, expected = CASES[case]
    assert to_markdown(prepare(html), lambda href: ADDRESSES[href]) == expected


@pytest.mark.parametrize(
    "text",
    [
        "*a* _b_ `c` [d](e) <f> &amp; \\", "OFR_417 et _x_", "# titre", "- point", "+ un", "> cité", "1. un", "===",
        "12) deux", "---", "~~non~~", "a | b", "3 < 4 & 5 > 2", "![x](y)",
    ],
)  # fmt: skip
def test_escaped_text_is_only_text(text: str) -> None:
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(escaped(text))
    html = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert rendered == f"<p>{html}</p>\n"


def test_an_underscore_in_a_word_stays_readable() -> None:
    assert escaped("OFR_417 (5.1.1)") == "OFR_417 (5.1.1)"


def test_a_target_ends_where_the_address_does() -> None:
    assert target("https://exemple.fr/a (1).pdf") == "https://exemple.fr/a%20%281%29.pdf"
