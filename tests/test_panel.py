"""The panel of a page, whatever its problems say: it is added, and nothing of it is taken for markup."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from helpsite.gitbook.page import Page
from helpsite.panel import Panel
from helpsite.panel.findings import Finding, findings_of
from helpsite.problems import WARNING, Problem
from helpsite.source import Line, Reference

HOSTILE = """</script><script>alert(1)</script>"onclick='x' & {{ 7 * 7 }} %23 #.md"""
PAGE = (
    '<html><body><p>un <code> data-hs-at="1"</code></p>\n'
    '<a data-hs-at="1" href="x">x</a><a data-hs-at="12">y</a><!-- </body> --></body></html>'
)


class Reader(HTMLParser):
    """Gather the elements and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def problem(path: str = "docs/a.md", what: str = "it is so") -> Problem:
    return Problem(path, 3, 5, "missing-page", what, "Mend it.")


def panel(project: str = "/projet", **values: str) -> Panel:
    return Panel(Path(project), **{"guide": "https://e.fr/p/", **values})


def test_what_a_problem_says_is_text() -> None:
    plain = Reader(panel().put(PAGE, [Finding(problem())]))
    odd = Reader(panel().put(PAGE, [Finding(problem(f"docs/{HOSTILE}", HOSTILE))]))
    assert odd.tags == plain.tags
    assert f"{HOSTILE}. Mend it." in odd.text and f"docs/{HOSTILE}:3:5" in odd.text


@pytest.mark.parametrize(
    ("project", "path", "address"),
    [
        ("/projet", "docs/a.md", "vscode://file/projet/docs/a.md:3:5"),
        ("/mes projets", "docs/50 % é#.md", "vscode://file/mes%20projets/docs/50%20%25%20%C3%A9%23.md:3:5"),
        ("C:/projet", "docs/a.md", "vscode://file/C:/projet/docs/a.md:3:5"),
    ],
)
def test_the_editor_finds_the_file(project: str, path: str, address: str) -> None:
    shown = Reader(panel(project).put("", [Finding(problem(path))]))
    assert shown.links == [address, "https://e.fr/p/#missing-page"]


def test_another_editor_may_be_named() -> None:
    shown = Reader(panel(editor="idea://open?file={file}&line={line}&x={y}").put("", [Finding(problem())]))
    assert shown.links[0] == "idea://open?file=/projet/docs/a.md&line=3&x={y}"


def test_a_site_without_a_guide_names_the_code() -> None:
    shown = Reader(panel(guide="").put("", [Finding(problem())]))
    assert len(shown.links) == 1
    assert "missing-page" in shown.text


def test_all_of_the_page_stays_where_it_was() -> None:
    html = panel().put(PAGE, [Finding(problem(), 1)])
    before, _, after = html.partition('<aside class="hs-panel"')
    assert before == PAGE.removesuffix("</body></html>").replace('at="1" href', 'at="1" data-hs-problem href')
    assert after.endswith("</body></html>")
    assert panel().put(PAGE, []) == PAGE


def test_an_error_in_an_included_file_belongs_to_each_page_that_includes_it() -> None:
    link, target = Line("[x](y.md)", "docs/commun.md", 3, 1), Line("y.md", "docs/commun.md", 3, 5)
    pages = {name: Page(f"docs/{name}", name) for name in ("a.md", "b.md", "c.md")}
    for name in ("a.md", "b.md"):
        pages[name].references.append(Reference("y.md", link, target))
    told = problem("docs/commun.md")
    assert findings_of(pages, [told]) == {"a.md": [Finding(told, 0)], "b.md": [Finding(told, 0)]}


def test_a_problem_is_in_the_element_of_its_link_or_of_its_address() -> None:
    page = Page("docs/a.md", "a.md")
    page.references += [
        Reference("y.md", Line("[x](y.md)", page.path, 3, at), Line("y.md", page.path, 3, at + 4)) for at in (1, 11)
    ]
    told = [Problem(page.path, 3, column, "x", "y", "z") for column in (1, 5, 6, 11, 15)]
    assert [finding.mark for finding in findings_of({"a.md": page}, told)["a.md"]] == [0, 0, None, 1, 1]


def test_what_is_in_no_page_is_counted(tmp_path: Path) -> None:
    (file := tmp_path / "a.html").write_text("<body></body>", "utf-8")
    told = [problem(), problem("mkdocs.yml"), Problem("mkdocs.yml", 1, 1, "x", "y", "z", severity=WARNING)]
    panel().show({"a.md": file}, {"a.md": Page("docs/a.md", "a.md")}, told)
    assert "1 problème sur cette page" in file.read_text("utf-8")
    assert "2 ailleurs dans le site" in file.read_text("utf-8")
