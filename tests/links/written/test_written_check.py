"""What the sources alone know: where an address leads, and what is said where it leads nowhere."""

import pytest

from helpsite.links.written.check import check, check_anchors
from helpsite.links.written.model import Base, Written
from helpsite.links.written.resolve import Sources, anchored
from helpsite.source import Line, Reference

SOURCES = Sources(
    names={"index.md", "aide/index.md", "aide/faq.md", "aide/100%.md", "images/a b.png", "Été.md", "x.css", "i.png"},
    urls={"", "aide/", "aide/faq/", "images/a b.png", "x.css", "i.png", "theme.js", "404.html", "made/"},
    unpublished={"draft.md"},
)


def written(base: Base, address: str, src_uri: str = "aide/page.md") -> Written:
    line = Line(address, "f.yml", 3, 7)
    return Written(Reference(address, line, line), base, src_uri)


@pytest.mark.parametrize(
    ("base", "address"),
    [
        (Base.FRONT, "faq.md"), (Base.FRONT, "aide/faq.md?a#b"), (Base.FRONT, "/aide/faq.md"), (Base.FRONT, "../x.css"),
        (Base.FRONT, "../images/a%20b.png"), (Base.FRONT, "images/a b.png"), (Base.FRONT, "100%.md"),
        (Base.FRONT, "../aide/"), (Base.FRONT, ".."), (Base.FRONT, "/"), (Base.FRONT, "https://exemple.fr/x.md"),
        (Base.FRONT, "//exemple.fr/x.md"), (Base.FRONT, "mailto:a@exemple.fr"), (Base.FRONT, "#x"),
        (Base.NAV, "aide/faq.md"), (Base.NAV, "aide/"), (Base.NAV, "https://exemple.fr/"), (Base.NAV, "x.css"),
        (Base.NAV, "made.md"), (Base.DOCS, "x.css"), (Base.DOCS, "theme.js"), (Base.FILE, "../i.png#x"),
        (Base.FILE, "/i.png"), (Base.ROOT, "aide/faq/"), (Base.ROOT, "aide/faq/#x"), (Base.ROOT, "theme.js?v"),
        (Base.ROOT, "."), (Base.PAGE, "nowhere/"),
    ],
)  # fmt: skip
def test_what_leads_somewhere_is_not_told(base: Base, address: str) -> None:
    assert check([written(base, address)], SOURCES) == []


@pytest.mark.parametrize(
    ("base", "address", "code", "fix"),
    [
        (Base.NAV, "aide/fqa.md", "nav-page", "Did you mean 'aide/faq.md'?"),
        (Base.NAV, "aide.md", "nav-page", "Did you mean 'aide/index.md'?"),
        (Base.NAV, "aide/faq", "nav-page", "Did you mean 'aide/faq.md'?"),
        (Base.NAV, "aide/faq.md#x", "nav-page", "Write 'aide/faq.md': nav names whole pages."),
        (Base.FRONT, "fqa.md", "missing-page", "Did you mean 'faq.md'?"),
        (Base.FRONT, "../imges/a%20b.png", "missing-file", "Did you mean '../images/a b.png'?"),
        (Base.FRONT, "/aide/fqa.md#x", "missing-page", "Did you mean '/aide/faq.md'?"),
        (Base.FRONT, "rien.pdf", "missing-file", "Correct the path, or add the file."),
        (Base.FRONT, "i.pgn", "missing-file", "Did you mean '../i.png'?"),
        (Base.FRONT, "../autre/a%20b.png", "missing-file", "Did you mean '../images/a b.png'?"),
        (Base.FRONT, "../rien/", "missing-folder", "Correct the path, or write the page."),
        (Base.FRONT, "Faq.md", "wrong-case", "Write 'faq.md': servers tell them apart."),
        (Base.FRONT, "E\u0301te\u0301.md", "wrong-case", "Write '../Été.md': servers tell them apart."),
        (Base.FRONT, "../../README.md", "outside-site", "Copy the file into it, or link to its https: address."),
        (Base.FRONT, "../draft.md", "not-published", "Publish it, or link to another page."),
        (Base.FRONT, "images\\i.png", "backslash", "Write 'images/i.png'."),
        (Base.DOCS, "y.css", "missing-file", "Did you mean 'x.css'?"),
        (Base.FILE, "i.png", "missing-file", "Did you mean '../i.png'?"),
        (Base.ROOT, "aide/faq.md", "missing-page", "Did you mean 'aide/faq/'?"),
        (Base.ROOT, "Theme.js", "wrong-case", "Write 'theme.js': servers tell them apart."),
    ],
)
def test_what_leads_nowhere_is_told_with_its_cure(base: Base, address: str, code: str, fix: str) -> None:
    [problem] = check([written(base, address)], SOURCES)
    assert (problem.code, problem.fix, problem.width) == (code, fix, len(address))
    assert str(problem).startswith("f.yml:3:7: ")


def test_parts_of_pages_are_given_to_who_knows_the_anchors() -> None:
    front = [written(Base.FRONT, address) for address in ("faq.md#%C3%A9t%C3%A9", "faq.md", "no.md#x")]
    items = [
        *front,
        written(Base.PAGE, "aide/faq.md#b"),
        written(Base.DOCS, "x.css#y"),
        written(Base.ROOT, "aide/faq/#z"),
    ]
    found = [(each.src_uri, each.fragment) for each in anchored(items, SOURCES)]
    assert found == [("aide/faq.md", "été"), ("aide/faq.md", "z")]


def test_a_part_of_a_page_that_is_not_there_is_told() -> None:
    fragments = ("spam", "Spam", "reponce", "x", "top", "r%C3%A9")
    items = [written(Base.FRONT, f"faq.md#{fragment}") for fragment in fragments]
    items.append(written(Base.FRONT, "/index.md#x"))
    found = check_anchors(items, SOURCES, {"aide/faq.md": {"spam", "reponse", "ré"}}.get)
    assert [(problem.code, problem.fix) for problem in found] == [
        ("anchor-case", "Write '#spam': browsers tell them apart."),
        ("missing-anchor", "Did you mean '#reponse'?"),
        ("missing-anchor", "Link to one of its headings, or to the page alone."),
    ]
    assert str(found[1]).startswith("f.yml:3:7: 'faq.md' has no anchor 'reponce'.")
