"""Files that are not what they should be: no build stops, no word is lost, each is told."""

from pathlib import Path

import pytest
from tests.sites import BuiltSite, build

from helpsite.problems import count

HOSTILE = {
    "latin": b"# Re\xe7u\n",
    "nul": b"# T\0\n",
    "utf16": "# Reçu\n".encode("utf-16"),
    "open": b"---\ntitle: x\n\n# Mot\n",
    "broken": b"---\na: [b\n---\n\n# Mot\n",
    "deep": b"---\na: " + b"{a: " * 3000 + b"\n---\n\n# Mot\n",
    "date": b"---\ndate: 2026-02-31\n---\n\n# Mot\n",
    "list": b"---\n- a\n---\n\n# Mot\n",
    "shapes": b"---\nhide: true\nstatus: {a: b}\ntemplate: x.html\nsearch: true\ntitle: [a]\nicon: {a: b}\n---\nMot\n",
    "icon": b"---\nicon: nope-nope\n---\n# Mot\n",
    "colon": b"Note: Mot\n",
    "empty": b"",
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    pages = {f"docs/{name}.md": text for name, text in HOSTILE.items()}
    return build(tmp_path_factory.mktemp("hostile"), {"docs/index.md": "# Accueil\n", **pages})


@pytest.mark.parametrize("name", HOSTILE)
def test_no_page_stops_the_build_or_loses_a_word(name: str, hostile: BuiltSite) -> None:
    told = [problem for problem in hostile.problems if problem.startswith(f"docs/{name}.md:")]
    assert bool(told) == (name not in ("colon", "empty"))
    assert hostile.warnings == [count(hostile.config["problems"])]
    if b"Mot" in HOSTILE[name]:
        assert "Mot" in hostile.article(name)
    if name in ("latin", "utf16"):
        assert "Reçu" in hostile.article(name)


@pytest.mark.parametrize("content", [b"\xff\0[", b"", b"- a\n", b"redirects: [a]\nstructure: 3\nroot: {a: b}\n"])
def test_no_file_of_gitbook_stops_the_build(content: bytes, tmp_path: Path) -> None:
    names = (".gitbook.yaml", "docs/.gitbook/vars.yaml", "docs/SUMMARY.md")
    site = build(tmp_path, {"docs/index.md": "# Accueil\n", **dict.fromkeys(names, content)})
    assert "Accueil" in site.article()
    assert all(problem.startswith(names) for problem in site.problems)
    assert bool(site.problems) == bool(content)
