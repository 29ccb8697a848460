"""A whole project is read once; every address of it stands where it is said to."""

from pathlib import Path

import pytest
from tests.links.written.rows import rows

from helpsite.links.written.project import Project, written
from helpsite.yaml_map import load

ROOT = Path(__file__).parents[3]
FILES = {
    "mkdocs.yml": "INHERIT: base/all.yml\nextra_css: [a.css]\n",
    "base/all.yml": "INHERIT: ../mkdocs.yml\nextra_css: [b.css]\nnav: [x.md]\n",
    "docs/x.md": "---\ntitle: X\ncover: i.png\n---\n[y](y.md)\n",
    "docs/a/y.md": "---\r\nnext: '../x.md'\r\n---\r\n",
    "docs/z.md": "---\na: [\n---\n",
    "docs/_data/d/e.yml": "- lien: x.md\n",
    "docs/_data/bad.yaml": "a: [",
    "docs/a.css": "a{b:url(i.png)}",
    "docs/s.js": "import './t.js'\n",
    "docs/page.html": "<a href='x'>",
    "overrides/main.html": "{{ 'x/' | url }}",
    "overrides/css/o.css": "@import 'p.css';",
}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    for name, text in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    return Project(tmp_path, tmp_path / "docs", tmp_path / "mkdocs.yml", (tmp_path / "overrides",))


def test_every_address_of_a_project(project: Project) -> None:
    found = written(project)
    assert [(each.reference.target.path, each.src_uri, *rows([each], _text(each.reference.target.path))[0])
            for each in found.addresses] == [
        ("mkdocs.yml", "", "DOCS", "a.css", 2, 13),
        ("base/all.yml", "", "NAV", "x.md", 3, 7),
        ("docs/a/y.md", "a/y.md", "FRONT", "../x.md", 2, 8),
        ("docs/x.md", "x.md", "FRONT", "i.png", 3, 8),
        ("docs/_data/d/e.yml", "_data/d/e.yml", "FRONT", "x.md", 1, 9),
        ("docs/a.css", "a.css", "FILE", "i.png", 1, 9),
        ("docs/s.js", "s.js", "FILE", "./t.js", 1, 9),
        ("overrides/css/o.css", "css/o.css", "FILE", "p.css", 1, 10),
        ("overrides/main.html", "main.html", "ROOT", "x/", 1, 5),
    ]  # fmt: skip
    assert [str(problem)[:24] for problem in found.problems] == ["docs/_data/bad.yaml:1:5:"]


def test_front_matter_that_is_known_is_not_read_again(project: Project) -> None:
    fronts = {"q.md": load("cover: k.png", "docs/q.md", "this").written}
    found = [each for each in written(project, fronts).addresses if each.reference.target.path.endswith(".md")]
    assert [each.reference.address for each in found] == ["k.png"]


def test_this_project_says_where_its_addresses_stand() -> None:
    found = written(Project(ROOT, ROOT / "docs", ROOT / "mkdocs.yml", (ROOT / "overrides",)))
    assert found.problems == []
    assert {each.reference.target.path.split("/")[0] for each in found.addresses} >= {"mkdocs.yml", "overrides"}
    for each in found.addresses:
        rows([each], (ROOT / each.reference.target.path).read_text("utf-8"))


def _text(path: str) -> str:
    return FILES[path].replace("\r\n", "\n")
