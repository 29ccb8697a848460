"""Leaf blocks of HTML → elements."""

import pytest
from tests.gitbook.html.a_page import CARDS, ICON, html

DARK = "(prefers-color-scheme: dark)"
HIDDEN = '<span class="hs-visually-hidden">'


def head(attributes: str, cell: str) -> str:
    return f"<table><thead><tr><th {attributes}>T</th></tr></thead><tbody><tr><td>{cell}</td></tr></tbody></table>"


def column(cell: str) -> str:
    return head('scope="col"', cell)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # images and figures
        ('<figure><img src="a (1).png" alt="" width="9"><figcaption><p>Né</p></figcaption></figure>',
         '<figure><img alt="" src="a (1).png" width="9" /><figcaption><p>Né</p></figcaption></figure>'),
        ('<figure><img src="a.png" alt=""><figcaption></figcaption></figure>',
         '<figure><img alt="" src="a.png" /></figure>'),
        (f'<figure><picture><source srcset="d e.svg 2x" media="{DARK}"><img src="l.svg" alt="x"></picture></figure>',
         '<figure><span class="hs-picture"><img alt="x" src="l.svg#only-light" />'
         '<img alt="x" src="d e.svg#only-dark" /></span></figure>'),
        ('<picture><source srcset="a.webp"><img src="l.svg" alt=""></picture>',
         '<p><span class="hs-picture"><img alt="" src="l.svg" /></span></p>'),
        ('<img src="a.png" alt="" data-size="line">', '<p><img alt="" class="hs-image-line" src="a.png" /></p>'),
        ('<img src="a.svg" alt="" class="gitbook-drawing">',
         '<p><img alt="" class="gitbook-drawing" src="a.svg" /></p>'),
        ('<video src="a.mp4" autoplay muted></video>',
         '<p><video controls="controls" muted="muted" src="a.mp4"></video></p>'),
        ('<div align="center"><p>a</p></div>', '<div class="hs-align-center"><p>a</p></div>'),
        ("<center>a</center>", '<div class="hs-align-center">a</div>'),
        # links, buttons, icons
        ('<p><a href="faq.md" target="_blank">x</a></p>', '<p><a href="faq.md">x</a></p>'),
        ('<p><a href="faq.md#a" data-mention>faq.md</a></p>', '<p><a href="faq.md#a">Questions *fréquentes*</a></p>'),
        ('<p><a href="guides/#x">x</a></p>', '<p><a href="guides/README.md#x">x</a></p>'),
        ('<p><a href="#titre" id="titre"></a>a</p>', '<p><span id="titre"></span>a</p>'),
        ('<p><a name="n"></a>a</p>', '<p><span id="n"></span>a</p>'),
        ('<a href="faq.md" class="button primary" data-icon="rocket">Voir</a>',
         f'<p><a class="md-button md-button--primary" href="faq.md">{ICON}Voir</a></p>'),
        ('<a href="faq.md" class="button secondary">Voir</a>', '<p><a class="md-button" href="faq.md">Voir</a></p>'),
        ('<button type="button" data-action="ask">Demander</button>', '<p><span class="hs-button">Demander</span></p>'),
        ('<p><i class="fa-github fa-solid">:github:</i> <i>a</i></p>', f"<p>{ICON} <i>a</i></p>"),
        # marks, expressions, boxes
        ('<p><mark style="color:red;background-color:$warning;">a</mark></p>',
         '<p><mark class="hs-mark hs-mark--red hs-mark--on-warning">a</mark></p>'),
        ('<p><mark style="color:#f00">a</mark></p>', '<p><mark class="hs-mark">a</mark></p>'),
        ('<p><code class="expression">space.vars.version</code></p>', "<p><span>1.2_b</span></p>"),
        ("<p><code>{a} &#x3C;b> &amp;lt;</code> {c} &amp;lt;</p>",
         "<p><code>{a} &lt;b&gt; &amp;lt;</code> \x02123\x03c} &amp;lt;</p>"),
        # tables
        (head("width=9", "a <b>b</b>"), head('scope="col" width="9"', "a <b>b</b>")),
        (head('data-type="checkbox"', "true"),
         column(f'<span><span aria-hidden="true">☑</span>{HIDDEN}oui</span></span>')),
        (head('data-type="checkbox"', "false"),
         column(f'<span><span aria-hidden="true">☐</span>{HIDDEN}non</span></span>')),
        (head('data-type="rating" data-max="7"', "3"), column("3 sur 7")),
        (head('data-type="rating"', "3"), column("3 sur 5")),
        (head('data-type="select"', '<span data-option="x">X</span>'), column("<span>X</span>")),
        (head('data-type="files"', '<a href="a.pdf">a.pdf</a>'), column('<a href="a.pdf">a.pdf</a>')),
        ('<table><thead><tr><th>a<select><option value="x" label="X">X</option></select></th></tr></thead></table>',
         '<table><thead><tr><th scope="col">a</th></tr></thead></table>'),
        ("<table><thead><tr><th>a</th><th data-hidden>b</th><th></th></tr></thead>"
         "<tr><td>1</td><td>2</td><td>3</td></tr></table>",
         '<table><thead><tr><th scope="col">a</th><td></td></tr></thead><tr><td>1</td><td>3</td></tr></table>'),
        ("<table><thead><tr><th></th></tr></thead><tr><td>1</td></tr></table>", "<table><tr><td>1</td></tr></table>"),
        ("<table data-header-hidden><thead><tr><th>a</th></tr></thead></table>",
         '<table><thead><tr class="hs-visually-hidden"><th scope="col">a</th></tr></thead></table>'),
        # cards
        (CARDS.format('<td><h4><i class="fa-github"></i></h4></td><td><b>A</b> <a href="z.md">z</a></td>'
                      '<td><a href="faq.md">faq</a></td><td><a href="a.png">a</a></td>'
                      '<td><img src="b.png" alt=""></td><td>no</td>'),
         '<ul class="hs-cards"><li class="hs-card"><img alt="" class="hs-card__cover" src="a.png#only-light" />'
         '<img alt="" class="hs-card__cover" src="b.png#only-dark" />'
         f'<p class="hs-card__text"><span>{ICON}</span></p>'
         '<p class="hs-card__title"><a href="faq.md"><b>A</b> <span>z</span></a></p></li></ul>'),
        (CARDS.format("<td>A</td><td><ul><li>b</li></ul></td><td></td><td><a href='a.png'>a</a></td>"),
         '<ul class="hs-cards"><li class="hs-card"><img alt="" class="hs-card__cover" src="a.png" />'
         '<p class="hs-card__title">A</p><div class="hs-card__text"><ul><li>b</li></ul></div></li></ul>'),
        (CARDS.format("<td></td><td></td><td><a href='faq.md'>faq.md</a></td>"),
         '<ul class="hs-cards"><li class="hs-card"><p class="hs-card__title">'
         '<a href="faq.md">Questions *fréquentes*</a></p></li></ul>'),
        ('<table data-view="cards" data-card-size="large"><tr><td>a</td></tr></table>',
         '<ul class="hs-cards hs-cards--large"><li class="hs-card"><p class="hs-card__title">a</p></li></ul>'),
        # end tags that may be left out, comments, text that is no tag
        ("<ul><li>a<li><p>b<li>c</ul>", "<ul><li>a</li><li><p>b</p></li><li>c</li></ul>"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"),
        ("<p>a<div>b</div></p>", "<p>a</p><div>b</div>"),
        ("<p>a<!-- b -- > <i> -->c</p>", "<p>ac</p>"),
        ("<p>1 < 2, a_b <é> <your_name></p>", "<p>1 &lt; 2, a_b &lt;é&gt; &lt;your_name&gt;</p>"),
        ('<p title="a>b &quot;">a</p>', '<p title="a&gt;b &quot;">a</p>'),
        ("<P CLASS=a>**a** _b_ `c`</P>", '<p class="a">**a** _b_ `c`</p>'),
        ('a <span id="x"/> b', '<p>a <span id="x"></span> b</p>'),
    ],
)  # fmt: skip
def test_what_gitbook_writes(source: str, expected: str) -> None:
    assert html(source) == (expected, [])
