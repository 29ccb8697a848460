"""A site answers what the extension asks, from the documentation folder alone."""

from pathlib import Path

import pytest

from helpsite.gitbook.files.site import Site


@pytest.fixture
def site(tmp_path: Path) -> Site:
    for name, text in {
        "secret.md": "# Secret\n",
        "docs/README.md": "---\ntitle: Accueil\nvars: {a: 1}\n---\n\n# Autre\n",
        "docs/aide/index.md": "# Notre *aide*\n",
        "docs/.gitbook/includes/mot.md": "---\ntitle: Mot\n---\n\nLe **mot**.\n",
        "docs/.gitbook/vars.yaml": "version: 2\n",
        "docs/.gitbook/assets/a b.pdf": "12345",
        "docs/faux.md": "\0",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return Site(tmp_path / "docs", tmp_path)


@pytest.mark.parametrize(
    ("src_uri", "title"),
    [
        ("README.md", "Accueil"),
        (".", "Accueil"),
        ("", "Accueil"),
        ("aide/index.md", "Notre aide"),
        ("aide", "Notre aide"),
        ("aide/", "Notre aide"),
        ("aide/index", "Notre aide"),
        ("../secret.md", None),
        ("absent.md", None),
        (".gitbook/assets/a b.pdf", None),
        ("a" * 5000, None),
        ("a\0b.md", None),
    ],
)
def test_title(site: Site, src_uri: str, title: str | None) -> None:
    assert site.title(src_uri) == title
    assert site.problems == []


def test_include(site: Site) -> None:
    assert site.include(".gitbook/includes/mot.md") == ("Le **mot**.\n", "docs/.gitbook/includes/mot.md", 5)
    assert site.include("../secret.md") is None
    assert site.include("aide/../../secret.md") is None
    assert site.include("/etc/hostname") is None
    assert site.include(str(site.project / "secret.md")) is None
    assert site.include("absent.md") is None


def test_size(site: Site) -> None:
    assert site.size(".gitbook/assets/a b.pdf") == 5
    assert site.size(".gitbook/assets") is None
    assert site.size("../secret.md") is None


def test_page(site: Site) -> None:
    page = site.page("README.md")
    assert (page.path, page.src_uri, page.first_line) == ("docs/README.md", "README.md", 6)
    assert page.variables == {"space": {"vars": {"version": 2}}, "page": {"vars": {"a": 1}}}
    assert site.page("aide/index.md").variables == {"space": {"vars": {"version": 2}}, "page": {"vars": {}}}


def test_a_problem_is_noted_once(site: Site) -> None:
    site.title("faux.md")
    site.page("faux.md")
    site.include("faux.md")
    assert [problem.code for problem in site.problems] == ["nul"]


def test_a_page_from_elsewhere_is_read_from_its_bytes(site: Site) -> None:
    site.front("fait.md")
    site.read("fait.md", b"---\nhidden: true\n---\n# Fait\n")
    assert (site.title("fait.md"), site.front("fait.md").hidden) == ("Fait", True)


def test_the_configuration_stands_in_the_folder_or_beside_it(site: Site) -> None:
    assert site.space.data == {}
    (site.project / ".gitbook.yaml").write_text("root: ./docs\n", "utf-8")
    beside = Site(site.docs, site.project)
    assert (beside.space.path, beside.space.data, beside.problems) == (".gitbook.yaml", {"root": "./docs"}, [])
    (site.project / ".gitbook.yaml").write_text("root: ./\n", "utf-8")
    wrong = Site(site.docs, site.project)
    assert wrong.space.data == {"root": "./"}
    assert [str(problem) for problem in wrong.problems] == [
        ".gitbook.yaml:1:1: root './' is not the folder of the pages, 'docs'. Write 'root: ./docs'. [gitbook-root]"
    ]
    (site.docs / ".gitbook.yaml").write_text("root: ./\n", "utf-8")
    inside = Site(site.docs, site.project)
    assert (inside.space.path, inside.problems) == ("docs/.gitbook.yaml", [])
