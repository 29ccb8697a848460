"""A summary becomes the navigation; each fault in it is told at its line and column."""

import pytest

from helpsite.gitbook.files.nav import nav_of, without
from helpsite.gitbook.files.summary import Summary

NEITHER = "docs/SUMMARY.md:1:1: this line is neither a group nor a link to a page. Write * [Titre](page.md). [summary]"
PAGES = ("README.md", "faq.md", "aide/README.md", "aide/a b.md", "aide/contact.md")


def read(text: str, hidden: tuple[str, ...] = (), folder: str = "") -> tuple[list[object], list[str]]:
    summary = Summary(PAGES, folder)
    nav = nav_of(summary.read(text, "docs/SUMMARY.md"), hidden)
    return nav, [str(problem) for problem in summary.problems]


@pytest.mark.parametrize(
    ("text", "nav"),
    [
        ("# Table of contents\n\n* [Accueil](README.md)\n", [{"Accueil": "README.md"}]),
        ('* [Questions](faq.md "Foire & <b>")\n', [{"Foire &amp; &lt;b&gt;": "faq.md"}]),
        ("- [**FAQ** `x`](./faq.md)\n", [{"FAQ x": "faq.md"}]),
        (
            "* [A [b] \\]](<aide/a b.md>)\n* [C](/aide/contact.md#x)\n",
            [{"A [b] ]": "aide/a b.md"}, {"C": "aide/contact.md"}],
        ),
        ("* [A](aide/a%20b.md 'x')\n", [{"x": "aide/a b.md"}]),
        (
            '## G <a href="#g" id="g"></a>\n\n* [A](aide/README.md)\n  * [C](aide/contact.md)\n* [F](faq.md)\n',
            [{"G": [{"A": [{"A": "aide/README.md"}, {"C": "aide/contact.md"}]}, {"F": "faq.md"}]}],
        ),
        (
            "* [A](aide)\n    * [C](aide/contact.md)\n        * [F](faq.md)\n* [R](README.md)\n",
            [{"A": [{"A": "aide/README.md"}, {"C": [{"C": "aide/contact.md"}, {"F": "faq.md"}]}]}, {"R": "README.md"}],
        ),
        ("* [A](aide/)\n * [C](aide/contact.md)\n", [{"A": "aide/README.md"}, {"C": "aide/contact.md"}]),
        ("* [Ailleurs](https://exemple.fr/a#b)\n", [{"Ailleurs": "https://exemple.fr/a#b"}]),
        ("* [](faq.md)\n", ["faq.md"]),
        ("## Vide\n\n##\n\n* [F](faq.md)\n", [{"F": "faq.md"}]),
        ("* ```yaml\n  type: builtin:openapi\n  props: [x]\n  ```\n* [F](faq.md)\n", [{"F": "faq.md"}]),
        ("<!-- rien -->\n***\n* [F](faq.md)\r\n".replace("\r", ""), [{"F": "faq.md"}]),
    ],
)
def test_nav(text: str, nav: list[object]) -> None:
    assert read(text) == (nav, [])


def test_paths_start_at_the_summary() -> None:
    assert read("* [C](contact.md)\n* [F](../faq.md)\n", folder="aide") == (
        [{"C": "aide/contact.md"}, {"F": "faq.md"}],
        [],
    )


@pytest.mark.parametrize(
    ("text", "nav", "message"),
    [
        (
            "* [A](faq.md)\n  * [B](aide/contcat.md)\n",
            [{"A": "faq.md"}],
            "docs/SUMMARY.md:2:9: there is no page 'aide/contcat.md'. Did you mean 'aide/contact.md'? [summary-page]",
        ),
        (
            "* [A](zzz.md)\n  * [B](faq.md)\n",
            [{"A": [{"B": "faq.md"}]}],
            "docs/SUMMARY.md:1:7: there is no page 'zzz.md'. Create the page, or remove the line. [summary-page]",
        ),
        (
            "* [A](faq.md)\n* [B](faq.md#x)\n",
            [{"A": "faq.md"}],
            "docs/SUMMARY.md:2:7: 'faq.md' is already listed on line 1. Keep one of the two. [summary-twice]",
        ),
        (
            "Un mot\n* [A](faq.md)\n",
            [{"A": "faq.md"}],
            NEITHER,
        ),
        (
            "* Partie\n  * [A](faq.md)\n",
            [{"Partie": [{"A": "faq.md"}]}],
            NEITHER,
        ),
        (
            "* [A](../faq.md)\n",
            [],
            "docs/SUMMARY.md:1:7: there is no page '../faq.md'. Did you mean 'faq.md'? [summary-page]",
        ),
        (
            "* [A](http://[abc/)\n",
            [],
            "docs/SUMMARY.md:1:7: there is no page 'http:/[abc'. Create the page, or remove the line. [summary-page]",
        ),
        (
            "* ```yaml\n* [A](faq.md)\n",
            [{"A": "faq.md"}],
            NEITHER,
        ),
    ],
)
def test_faults(text: str, nav: list[object], message: str) -> None:
    assert read(text) == (nav, [message])


def test_what_is_hidden_takes_along_what_is_below() -> None:
    text = "## G\n\n* [A](aide/README.md)\n  * [C](aide/contact.md)\n\n## H\n\n* [F](faq.md)\n"
    assert read(text, hidden=("aide/README.md",)) == ([{"H": [{"F": "faq.md"}]}], [])


def test_a_navigation_of_mkdocs_loses_its_hidden_pages() -> None:
    nav = ["a.md", {"B": "b.md"}, {"C": ["c.md", {"D": [{"E": "e.md"}]}]}, {"F": "https://exemple.fr"}]
    assert without(nav, ("b.md", "e.md")) == ["a.md", {"C": ["c.md"]}, {"F": "https://exemple.fr"}]
