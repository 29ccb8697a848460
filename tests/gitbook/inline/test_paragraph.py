"""Text inside a paragraph → elements, and the problems in it."""

import pytest
from tests.gitbook.html.a_page import ICON, html
from tests.gitbook.inline.convert import convert

FRACTION = '<math display="inline"><mrow><mfrac><mrow><mn>1</mn></mrow><mrow><mi>b</mi></mrow></mfrac></mrow></math>'
LOST = '<span class="hs-picture"><img alt="x" src="l.svg#only-light" /><img alt="x" src="d.svg#only-dark" /></span>'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # escapes, entities, hard breaks, code spans
        (r"\&amp; \<b> \~ \" \| a\_b &eacute; &foo; &#x20;a & b",
         '&amp;amp; &lt;b&gt; ~ " | a_b é &amp;foo;  a &amp; b'),
        ("a \\&#xNAN;_b_ &#xNAN;c `&#xNAN;`", "a <em>b</em> c <code>&amp;#xNAN;</code>"),
        ("a\\\n**b\\\nc**", "a<br />\n<strong>b<br />\nc</strong>"),
        ("a\n\\\nb", "a\n<br />\nb"),
        ("\\", ""),
        ("`<u> {a} \\& &lt;` ``a`b`` ```c` d", "<code>&lt;u&gt; {a} \\&amp; &amp;lt;</code> <code>a`b</code> ```c` d"),
        ("`a\n<b` <u>c</u>", "<code>a\n&lt;b</code> <u>c</u>"),
        ("**a *b &lt;b&gt; \\<i> \\&amp; &#42;c&#42;* d**",
         "<strong>a <em>b &lt;b&gt; &lt;i&gt; &amp;amp; *c*</em> d</strong>"),
        # HTML with Markdown in it
        ("<u>**a <b>x</b>** <u>n</u> c</u>", "<u><strong>a <b>x</b></strong> <u>n</u> c</u>"),
        ("**<kbd>A</kbd>** H<sub>2</sub><BR>x <wbr/>", "<strong><kbd>A</kbd></strong> H<sub>2</sub><br />\nx <wbr />"),
        ('<mark style="color:red;">**a**</mark>', '<mark class="hs-mark hs-mark--red"><strong>a</strong></mark>'),
        ('[<u>a</u>](faq.md) <a href="faq.md">*b*</a>',
         '<a href="faq.md"><u>a</u></a> <a href="faq.md"><em>b</em></a>'),
        ('<a href="https://a.fr">https://a.fr</a>', '<a href="https://a.fr">https://a.fr</a>'),
        ('<a id="x"></a>a <span id="y"/>b', '<span id="x"></span>a <span id="y"></span>b'),
        ('<a href="faq.md" class="button primary" data-icon="rocket">**a**</a>',
         f'<a class="md-button md-button--primary" href="faq.md">{ICON}<strong>a</strong></a>'),
        ('<i class="fa-github">:github:</i> <i>a</i>', f"{ICON} <i>a</i>"),
        ('<i class="fa-github">*a*</i>', f'<i class="fa-github">{ICON}<em>a</em></i>'),
        ('<picture><source srcset="d.svg" media="(prefers-color-scheme: dark)"><img src="l.svg" alt="x"></picture>',
         LOST),
        ('<img src="a b.png" alt="" data-size="line"> <code>*a* <b>c</b> \\_ {x}</code>',
         '<img alt="" class="hs-image-line" src="a b.png" /> <code>*a* <b>c</b> _ {x}</code>'),
        ('a <code class="expression">space.vars.version</code>', "a <span>1.2_b</span>"),
        ("a<!-- b\nc -->d", "ad"),
        (r"\<u>a</u> \\<u>b</u>".replace("a</u>", "a"), r"&lt;u&gt;a \<u>b</u>"),
        # what looks like a tag and is none
        ("<https://a.fr/x> 1 < 2 <3 <a_b> a<é",
         '<a href="https://a.fr/x">https://a.fr/x</a> 1 &lt; 2 &lt;3 &lt;a_b&gt; a&lt;é'),
        ("[x](<br a.md>) \\<br> \\\\<br>", '<a href="br a.md">x</a> &lt;br&gt; \\<br />\n'),
        ("[x](<s a.md>) [y](<a b.md> 'T')", '<a href="s a.md">x</a> <a href="a b.md" title="T">y</a>'),
        # braces
        ("**a**{x} `c`{y} {z}\n{t}", "<strong>a</strong>{x} <code>c</code>{y} {z}\n{t}"),
        ("[a](faq.md){ .k #i a=b } }", '<a a="b" class="k" href="faq.md" id="i">a</a> }'),
        ("[a](faq.md){: .k}", '<a class="k" href="faq.md">a</a>'),
        ("https://a.fr/{id}/x [a](a{b}.md)",
         '<a href="https://a.fr/{id}/x">https://a.fr/{id}/x</a> <a href="a{b}.md">a</a>'),
        # formulas and prices
        ("a $$\\frac{1}{b}$$ 10$$ ou 20$$ \\$$a$$ $$b$$3", f"a {FRACTION} 10$$ ou 20$$ $$a$$ $$b$$3"),
        # links
        ('[faq.md](faq.md "mention") [a](guides/ "mention")',
         '<a href="faq.md">Questions *fréquentes*</a> <a href="guides/README.md">Guides</a>'),
        ('[a b](<a b.md> "mention") [n](no.md "mention") [x](faq.md "titre")',
         '<a href="a b.md">A &amp; B</a> <a href="no.md">n</a> <a href="faq.md" title="titre">x</a>'),
        ("[a](./) [b](guides/#x) [c](none/)",
         '<a href="./README.md">a</a> <a href="guides/README.md#x">b</a> <a href="none/">c</a>'),
        ("[`a](b)`](faq.md) [a[b]](faq.md)", '<a href="faq.md"><code>a](b)</code></a> <a href="faq.md">a[b]</a>'),
        ("http://[::1]/ [a] b] [", "http://[::1]/ [a] b] ["),
    ],
)  # fmt: skip
def test_what_gitbook_writes(source: str, expected: str) -> None:
    assert convert(source) == (f"<p>{expected}</p>", [])


@pytest.mark.parametrize(
    ("source", "expected", "problems"),
    [
        ("a\nb <pod-name> c</pod-name>", "a\nb &lt;pod-name&gt; c&lt;/pod-name&gt;", ["2:3 html-unknown"]),
        ("List<String> *a*", "List&lt;String&gt; <em>a</em>", ["1:5 html-unknown"]),
        ("<b>a <i>*b*</i>", "&lt;b&gt;a <i><em>b</em></i>", ["1:1 html-unclosed"]),
        ("<b>a <i>b</b> c</i>", "<b>a &lt;i&gt;b</b> c&lt;/i&gt;", ["1:6 html-unclosed"]),
        ("a</b> <u>b</u>", "a&lt;/b&gt; <u>b</u>", ["1:2 html-stray"]),
        ('<a href="x>a</a> <u>b</u>', '&lt;a href="x&gt;a&lt;/a&gt; <u>b</u>', ["1:1 html-cut"]),
        ("a <!b <?c <!-- d", "a &lt;!b &lt;?c &lt;!-- d", ["1:3 html-markup", "1:7 html-markup", "1:11 html-comment"]),
        ("<script>a</script>", "&lt;script&gt;a&lt;/script&gt;", ["1:1 html-refused"]),
        ("<code>a<!--b</code> c-->", "<code>a&lt;!--b</code> c--&gt;", ["1:8 html-markup"]),
        ('[<b>x](faq.md "mention")', '<a href="faq.md">Questions *fréquentes*</a>', ["1:2 html-unclosed"]),
        ("<code>a", "&lt;code&gt;a", ["1:1 html-unclosed"]),
        ('<u onclick="a">b</u>', "<u>b</u>", ["1:1 html-attribute"]),
        ('<i class="fa-none">:none:</i>a', "a", ["1:1 icon"]),
        ('a <code class="expression">a + b</code>', "a <code>a + b</code>", ["1:3 expression"]),
        ('a <a class="button">b</a>', 'a <span class="md-button">b</span>', ["1:3 button-link"]),
        ("a $$\\frac{$$", "a <code>$$\\frac{$$</code>", ["1:3 math"]),
        ("a [*b*](broken-reference) c", "a <em>b</em> c", ["1:9 broken-reference"]),
        ('[a\nb](/broken/pages/x\n"mention") c', "a\nb\n c", ["2:4 broken-reference"]),
        ("![a](/broken/spaces/x/pages/y)", "a", ["1:6 broken-reference"]),
        ("[https://app.gitbook.com/o/x](https://app.gitbook.com/o/x)", "https://app.gitbook.com/o/x",
         ["1:31 space-link"]),
        ("[a](http://[b/)", "a", ["1:5 bad-address"]),
        ("<http://[a/> b", "&lt;http://[a/&gt; b", ["1:2 bad-address"]),
        ("b https://a[b/c www.a[b", "b https://a[b/c www.a[b", ["1:3 bad-address", "1:17 bad-address"]),
        ("[a](javascript:b)", "a", ["1:5 unsafe-address"]),
        ("[a]: http://[b/", "[a]: http://[b/", ["1:6 bad-address"]),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_and_shown(source: str, expected: str, problems: list[str]) -> None:
    assert convert(source) == (f"<p>{expected}</p>", problems)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('## Né <a href="#a b" id="a b"></a>', '<h2>Né <span id="a b"></span></h2>'),
        ("# T {x}", "<h1>T {x}</h1>"),
        ("{% 12 %}\n{%}", "<p>{% 12 %}\n{%}</p>"),
        ("# T {#x .y}", '<h1 class="y" id="x">T</h1>'),
        ("$$\nx\n$$", '<p>\n<math display="block"><mrow><mi>x</mi></mrow></math>\n</p>'),
    ],
)
def test_headings_and_formulas(source: str, expected: str) -> None:
    assert convert(source) == (expected, [])


def test_a_row_of_a_table_stands_by_itself() -> None:
    html, problems = convert("| a | b |\n|---|---|\n| `x \\| y` | ` |\n| <u>c | {d} |\n| ` | <b>e</b> |")
    assert "".join(html.split("\n")).partition("<tbody>")[2].removesuffix("</tbody></table>") == (
        "<tr><td><code>x | y</code></td><td>`</td></tr>"
        "<tr><td>&lt;u&gt;c</td><td>{d}</td></tr><tr><td>`</td><td><b>e</b></td></tr>"
    )
    assert problems == ["4:3 html-unclosed"]


def test_an_address_made_late_is_looked_at_too() -> None:
    assert convert('[a](faq.md){href="http://[b/"}') == ("<p><span>a</span></p>", ["1:1 bad-address"])


@pytest.mark.parametrize(("opening", "closing"), [("<b>", "</b>"), ("<div>", "</div>"), ("<ul><li>", "</li></ul>")])
def test_nesting_has_an_end(opening: str, closing: str) -> None:
    source = opening * 400 + "a" + closing * 400
    for converted, problems in (convert(source), html(source)):
        assert "a" in converted
        assert {problem.split()[1] for problem in problems} == {"html-deep"}
