"""GitBook's front matter means something to Material, or is told; nothing of it breaks a template."""

from pathlib import Path

import material
import pytest

from helpsite.gitbook.files.front_matter import Front, Theme, understand
from helpsite.gitbook.files.icons import Icons
from helpsite.pages import read

THEME = Theme(Icons((Path(material.__file__).parent / "templates/.icons",)), lambda name: name == "home.html")


def front(yaml: str) -> Front:
    return understand(read(f"---\n{yaml}\n---\n".encode(), "docs/aide/a.md"), "aide/a.md", THEME)


@pytest.mark.parametrize(
    ("yaml", "meta"),
    [
        ("icon: hexagon-exclamation", {"icon": "fontawesome/solid/triangle-exclamation"}),
        (
            'description: "la marche à\\_suivre, dit \\"vite\\""',
            {"description": "la marche à\xa0suivre, dit &quot;vite&quot;"},
        ),
        ("description:", {}),
        ("title: A & <b>", {"title": "A &amp; &lt;b&gt;"}),
        ("title: 2026", {"title": "2026"}),
        ("hide: toc", {"hide": ["toc"]}),
        ("layout: {tableOfContents: {visible: false}, outline: {visible: false}}", {"hide": ["navigation", "toc"]}),
        ("hide: [path]\nlayout: {outline: false, pagination: {visible: true}}", {"hide": ["path", "toc"]}),
        ("layout: landing", {}),
        ("noIndex: true", {"robots": "noindex", "search": {"exclude": True}}),
        ("noRobotsIndex: true\nsearch: {boost: 2}", {"robots": "noindex", "search": {"boost": 2, "exclude": True}}),
        ("tags: [a, 2, {tag: b}]", {"tags": ["a", "2", "b"]}),
        ("tags: a", {"tags": ["a"]}),
        ("status: new\ntemplate: home.html", {"status": "new", "template": "home.html"}),
        ("service: digiforma\nstatuts: [a]\n1: x", {"service": "digiforma", "statuts": ["a"], 1: "x"}),
        ("cover: a.png\ncoverY: 0\ncoverHeight: 2\nhidden: false", {}),
    ],
)
def test_what_material_sees(yaml: str, meta: dict[object, object]) -> None:
    found = front(yaml)
    assert (found.meta, found.problems) == (meta, [])


@pytest.mark.parametrize(
    ("yaml", "message"),
    [
        ("icon: belll", "2:1: there is no icon 'belll'"),
        ("a: 1\nicon: [bell]", "3:1: 'icon' cannot be ['bell']"),
        ("hide: true", "2:1: 'hide' cannot be True"),
        ("status: {a: b}", "2:1: 'status' cannot be {'a': 'b'}"),
        ("template: landing", "2:1: 'template' cannot be 'landing'"),
        ("search: true", "2:1: 'search' cannot be True"),
        ("tags: {a: b}", "2:1: 'tags' cannot be {'a': 'b'}"),
        ("title: [a]", "2:1: 'title' cannot be ['a']"),
        ("if: visitor.x", "2:1: a static site cannot evaluate 'visitor.x'"),
        ("cover: https://a.fr/b.png", "2:1: the cover 'https://a.fr/b.png' is not in the documentation folder"),
    ],
)  # fmt: skip
def test_what_is_left_out_is_told(yaml: str, message: str) -> None:
    found = front(yaml)
    assert [str(problem).partition(". ")[0] for problem in found.problems] == [f"docs/aide/a.md:{message}"]
    assert not found.meta.keys() & {"icon", "hide", "status", "template", "search", "tags", "title", "if", "cover"}


def test_what_the_site_does() -> None:
    found = front(
        "hidden: true\nvars: {nom: x}\nmetaLinks: {canonical: https://exemple.fr/a}\n"
        "cover: ../.gitbook/assets/%C3%A9.png"
    )
    assert (found.hidden, found.variables, found.meta) == (True, {"nom": "x"}, {})
    assert (found.canonical, found.cover) == ("https://exemple.fr/a", ".gitbook/assets/é.png")
    assert front("cover: a.png\nlayout: {cover: {visible: false}}").cover is None
    assert front("metaLinks: [a]").canonical is None
