"""The hooks in real builds: what is in the files shows in the pages, what is wrong is told once."""

from pathlib import Path

import pytest
from mkdocs.config import load_config
from tests.sites import build, inherited

RESTED_ON = ("gitbook", "catalogue")
ICON = "docs/a.md:2:1: there is no icon 'belll'. Did you mean 'bell'? [icon]"


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
        ".gitbook.yaml:2:3", "docs/SUMMARY.md:2:7", "docs/a.md:2:1", "docs/a.md:7:16", "docs/b.md:5:3", "docs/b.md:5:5",
    ]  # fmt: skip
    assert ICON in site.problems
    assert "reçu\ufffd" in site.article("b")


def test_a_build_remembers_nothing_of_the_one_before(tmp_path: Path) -> None:
    files = {"docs/index.md": "# Accueil\n", "docs/a.md": "---\nicon: belll\n---\n# A\n"}
    assert build(tmp_path, files).problems == [ICON]
    assert build(tmp_path, files).problems == [ICON]
    assert build(tmp_path, files | {"docs/a.md": "# Neuf\n"}).problems == []


def test_anchors_made_late_are_known(tmp_path: Path) -> None:
    late = "def on_page_content(html, **_):\n    return html + '<p id=\"tard\">Tard</p>'\n"
    files = {"docs/index.md": "# Accueil\n\n[oui](#tard)\n\n[non](#jamais)\n", "late.py": late}
    hooks = [str(tmp_path / "late.py"), *inherited()["hooks"]]
    (problem,) = build(tmp_path, files, hooks=hooks).problems
    assert problem.startswith("docs/index.md:5:7: ") and problem.endswith("[missing-anchor]")


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


def test_a_description_leads_where_the_site_and_the_page_want_it(tmp_path: Path) -> None:
    said = '---\ndescription: "Dit <vite>"\n'
    files = {
        "docs/index.md": f"{said}---\n\n# Accueil\n",
        "docs/a.md": f"{said}---\n\n# A\n",
        "docs/b.md": f"{said}layout:\n  description:\n    visible: false\n---\n\n# B\n",
    }
    wanted = build(tmp_path / "wanted", files, extra={"lead": True})
    lead = '<p class="hs-lead">Dit &lt;vite&gt;</p>'
    assert [lead in wanted.article(url) for url in ("", "a/", "b/")] == [False, True, False]
    assert lead not in build(tmp_path / "other", files).article("a/")


@pytest.mark.parametrize("hook", [hook for hook in inherited()["hooks"] if Path(hook).stem not in RESTED_ON])
def test_a_concern_can_be_switched_off(hook: str, tmp_path: Path) -> None:
    rest = [other for other in inherited()["hooks"] if other != hook]
    assert "Accueil" in build(tmp_path, {"docs/index.md": "# Accueil\n\nUn mot.\n"}, hooks=rest).html()
