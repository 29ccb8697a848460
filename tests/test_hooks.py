"""The hooks in real builds: what is in the files shows in the pages, what is wrong is told once."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from tests.sites import BuiltSite, build, inherited

ICON = "docs/a.md:2:1: there is no icon 'belll'. Did you mean 'bell'? [icon]"


def test_a_space_of_gitbook(tmp_path: Path) -> None:
    site = build(
        tmp_path,
        {
            ".gitbook.yaml": "root: ./docs/\nredirects:\n  vieux/faq: aide/faq.md#q\n  dehors: https://exemple.fr/\n",
            "docs/SUMMARY.md": '# Table\n\n* [Accueil](README.md)\n\n## Aide & co\n\n* [La FAQ](aide/faq.md "FAQ")\n'
            "* [Cachée](cachee.md)\n  * [Dessous](dessous.md)\n",
            "docs/README.md": "---\nicon: hexagon-exclamation\n---\n\n# Accueil\n\n[La page](aide/faq.md#q)\n\n"
            '<figure><img src=".gitbook/assets/E\u0301cran (1).png" alt="É"><figcaption>Oui</figcaption></figure>\n',
            "docs/aide/faq.md": '---\ntitle: A & <b>\ndescription: Dit "vite"\n'
            "cover: ../.gitbook/assets/Écran (1).png\n---\n\n"
            "# FAQ\n\n## Q\n\n![Écran](<../.gitbook/assets/Écran (1).png>)\n",
            "docs/cachee.md": "---\nhidden: true\nnoIndex: true\nmetaLinks:\n  canonical: https://exemple.fr/c\n---\n"
            "\n# Cachée\n",
            "docs/dessous.md": "# Dessous\n",
            "docs/.gitbook/assets/Écran (1).png": b"png",
            "docs/.gitbook/includes/mot.md": "Un mot\n",
        },
    )
    assert (site.warnings, site.failed) == ([], False)
    written = {path.relative_to(site.site).as_posix() for path in site.site.rglob("*") if path.is_file()}
    assert {"assets/gitbook/Écran (1).png", "cachee/index.html", "dessous/index.html"} <= written
    assert not [path for path in written if "SUMMARY" in path or ".gitbook" in path or "mot" in path]
    home = site.html()
    assert 'src="assets/gitbook/%C3%89cran%20%281%29.png"' in home
    assert "Aide &amp; co" in home
    assert "Cachée" not in home
    assert "Dessous" not in home
    assert site.html("vieux/faq").count("../../aide/faq/#q") == 3
    assert 'href="https://exemple.fr/"' in site.html("dehors")
    faq = site.html("aide/faq")
    assert '<meta name="description" content="Dit &quot;vite&quot;">' in faq
    assert "<title>A &amp; &lt;b&gt;" in faq
    assert '<img class="hs-cover" src="../../assets/gitbook/%C3%89cran%20%281%29.png" alt="">' in faq
    hidden = site.html("cachee")
    assert '<meta name="robots" content="noindex">' in hidden
    assert '<link rel="canonical" href="https://exemple.fr/c">' in hidden
    assert 'name="robots"' not in faq


def test_without_gitbook_files_mkdocs_goes_on_as_usual(tmp_path: Path) -> None:
    pages = {"docs/index.md": "# A\n", "docs/b.md": "# B\n", "docs/c.md": "---\nhidden: true\n---\n# Cachée\n"}
    site = build(tmp_path, pages, nav=[{"Un": "index.md"}, {"Deux": ["b.md", {"Trois": "c.md"}]}])
    assert site.warnings == []
    assert "Deux" in site.html("b")
    assert "Trois" not in site.html("b")
    assert "Cachée" in site.article("c")


def test_two_navigations_are_one_too_many(tmp_path: Path) -> None:
    files = {"docs/index.md": "# A\n", "docs/SUMMARY.md": "\n* [Un](index.md)\n"}
    site = build(tmp_path, files, nav=["index.md"])
    assert [problem.partition(": ")[0] for problem in site.problems] == ["docs/SUMMARY.md:1:1"]


def test_a_home_page_of_another_name(tmp_path: Path) -> None:
    files = {
        ".gitbook.yaml": "structure:\n  readme: aide/bonjour.md\n",
        "docs/aide/bonjour.md": "# Bonjour\n\n[b](b.md)\n",
        "docs/aide/b.md": "# B\n\n[a](bonjour.md)\n",
    }
    site = build(tmp_path, files)
    assert site.warnings == []
    assert 'href="aide/b/"' in site.article()
    assert '<a href="../../">a</a>' in site.article("aide/b")


def test_all_problems_are_told_once_sorted_and_fail_the_build(tmp_path: Path) -> None:
    site = build(
        tmp_path,
        {
            ".gitbook.yaml": "redirects:\n  x: nulle-part.md\n",
            "docs/SUMMARY.md": "* [A](a.md)\n* [B](bb.md)\n* [I](index.md)\n",
            "docs/index.md": '# Accueil\n\n{% include "b.md" %}\n\n{% include "b.md" %}\n',
            "docs/a.md": '---\nicon: belll\n---\n\n# A\n\n{% hint style="inof" %}\nTexte.\n{% endhint %}\n',
            "docs/b.md": b"---\nhidden: true\n---\n\nre\xe7u\0\n",
        },
    )
    assert site.failed
    assert site.problems == sorted(site.problems)
    assert [problem.partition(": ")[0] for problem in site.problems] == [
        ".gitbook.yaml:2:3", "docs/SUMMARY.md:2:3", "docs/a.md:2:1", "docs/a.md:7:16", "docs/b.md:5:3", "docs/b.md:5:5",
    ]  # fmt: skip
    assert ICON in site.problems
    assert "reçu\ufffd" in site.article("b")


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
    assert hostile.warnings == hostile.problems
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


def test_a_build_remembers_nothing_of_the_one_before(tmp_path: Path) -> None:
    files = {"docs/index.md": "# Accueil\n", "docs/a.md": "---\nicon: belll\n---\n# A\n"}
    assert build(tmp_path, files).problems == [ICON]
    assert build(tmp_path, files).problems == [ICON]
    assert build(tmp_path, files | {"docs/a.md": "# Neuf\n"}).problems == []


def test_anchors_made_late_are_known(tmp_path: Path) -> None:
    late = "def on_page_content(html, **_):\n    return html + '<p id=\"tard\">Tard</p>'\n"
    files = {"docs/index.md": "# Accueil\n\n[oui](#tard)\n\n[non](#jamais)\n", "late.py": late}
    hooks = [str(tmp_path / "late.py"), *inherited()["hooks"]]
    (warning,) = build(tmp_path, files, hooks=hooks).warnings
    assert "#jamais" in warning


def test_questions_are_data_for_search_engines(tmp_path: Path) -> None:
    text = "# FAQ\n\n<details>\n<summary>Où ?</summary>\n\nIci.\n\n</details>\n"
    site = build(tmp_path, {"docs/index.md": "# Accueil\n", "docs/faq.md": text})
    assert '<script type="application/ld+json">{"@context": "https://schema.org"' in site.html("faq")
    assert "ld+json" not in site.html()


def test_the_project_has_the_hooks_it_has(tmp_path: Path) -> None:
    config = load_config(str(Path(__file__).parents[1] / "mkdocs.yml"))
    assert {Path(name).name for name in config.hooks} == {
        path.name for path in Path(__file__).parents[1].glob("hooks/*.py")
    }
