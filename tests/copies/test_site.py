"""The copies and llms.txt in built sites."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import pytest
from markdown_it import MarkdownIt
from tests.sites import build

URL = "https://aide.exemple.fr/docs/"
DESCRIPTION = "Une description qui est assez longue pour que le schéma des pages la prenne."
A = """\
# Le *titre*

{% hint style="warning" %}
Attention à [b](b.md#deux) et à [lui-même](#questions).
{% endhint %}

{% vue nom="glossaire" %}

## Questions

[Le plan (PDF, 9 octets)](plan.pdf), [ailleurs](https://exemple.org/).
"""


def page(letter: str, text: str, front: str = "") -> str:
    return f'---\ngenre: guide\ndescription: "{DESCRIPTION} {letter}"\nrevue: 2026-11-22\n{front}---\n\n{text}'


FILES: dict[str, str | bytes] = {
    "docs/aaa.md": page("AAA", "# Hors du menu\n"),
    "docs/index.md": page("", "# Accueil\n\n[a](a.md), [b](b.md), [c](c.md), [hors du menu](aaa.md)\n"),
    "docs/a.md": page("A", A, "sources: [un-document]\nvoir_aussi: [b.md]\n"),
    "docs/b.md": page("B", "# B\n\n## Deux\n\nTexte.\n"),
    "docs/c.md": page("C", "# C\n", "noIndex: true\n"),
    "docs/plan.pdf": b"%PDF-1.7\n",
    "docs/_data/glossaire.yaml": "termes:\n  - terme: Liste grise\n    sens: Elle fait attendre.\n",
    "docs/_data/sources/x.yaml": (
        "un-document:\n  editeur: Éditeur\n  titre: Un document\n  adresse: https://exemple.net/a_(b)\n"
        "  date: 2024\n  lue: 2026-11\n"
    ),
}


class Targets(HTMLParser):
    """The addresses of links and pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value or "" for name, value in attrs if name in ("href", "src")]


def addresses(markdown: str) -> list[str]:
    targets = Targets()
    targets.feed(MarkdownIt("commonmark").render(markdown))
    return targets.found


def lost(site: Path, url: str) -> Iterator[tuple[str, str]]:
    """Give each address of a copy that leads to no file of the site, and is none of another site."""
    for copy in (*site.rglob("*.md"), site / "llms.txt"):
        for address in addresses(copy.read_text("utf-8")):
            path = unquote(address.removeprefix(url).partition("#")[0])
            is_own = address.startswith(url)
            file = site / path / "index.html" if not path or path.endswith("/") else site / path
            if (is_own and not file.is_file()) or not re.match(r"https?:|mailto:|tel:", address):
                yield copy.relative_to(site).as_posix(), address


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    built = build(tmp_path_factory.mktemp("site"), FILES, site_url=URL, nav=[{"Aide": ["a.md", "b.md"]}, "index.md"])
    assert built.problems == []
    yield built.site


def test_a_copy_stands_by_itself(site: Path) -> None:
    assert (site / "a/index.md").read_text("utf-8").replace("\u00a0", " ") == (
        f"# Le *titre*\n\n- Adresse : <{URL}a/>\n- Relue : le 22 novembre 2026\n\n"
        f"> **Attention**\n>\n> Attention à [b]({URL}b/index.md) et à lui-même.\n\n"
        "## Liste grise\n\nElle fait attendre.\n\n## Questions\n\n"
        f"[Le plan (PDF, 9 octets)]({URL}plan.pdf), [ailleurs](https://exemple.org/).\n\n"
        "## Sources\n\nSource lue en novembre 2026 :\n\n"
        "- Éditeur : [Un document](https://exemple.net/a_%28b%29), document de 2024\n\n"
        f"## Voir aussi\n\n- [B]({URL}b/index.md)\n"
    )


def test_pages_name_their_copy_but_for_those_kept_from_search_engines(site: Path) -> None:
    link = '<link rel="alternate" type="text/markdown" title="Cette page en Markdown" href="index.md">'
    has = {name: link in (site / name / "index.html").read_text("utf-8") for name in ("", "a", "b", "c", "aaa")}
    assert has == {"": True, "a": True, "b": True, "c": False, "aaa": True}
    copies = {path.parent.relative_to(site).as_posix() for path in site.rglob("index.md")}
    assert copies == {".", "a", "b", "aaa"}


def test_the_list_has_the_order_of_the_navigation(site: Path) -> None:
    lines = (site / "llms.txt").read_text("utf-8").split("\n")
    assert [line for line in lines if line.startswith(("## ", "- "))] == [
        "## Aide", f"- [Le titre]({URL}a/index.md): {DESCRIPTION} A", f"- [B]({URL}b/index.md): {DESCRIPTION} B",
        "## Pour commencer", f"- [Accueil]({URL}index.md): {DESCRIPTION}",
        "## Autres pages", f"- [Hors du menu]({URL}aaa/index.md): {DESCRIPTION} AAA",
    ]  # fmt: skip


def test_links_of_small_copies_lead_somewhere(site: Path) -> None:
    assert list(lost(site, URL)) == []
    (site / "b/index.html").unlink()
    (site / "b/index.md").unlink()
    assert {address for _, address in lost(site, URL)} == {f"{URL}b/index.md"}


def test_links_of_all_copies_lead_somewhere(project_site: Path) -> None:
    url = re.findall("<loc>(.*?)</loc>", (project_site / "sitemap.xml").read_text("utf-8"))
    home = min(url, key=len)
    assert len(list(project_site.rglob("index.md"))) == len(url)
    assert list(lost(project_site, home)) == []


def test_without_an_address_there_are_no_copies(tmp_path: Path) -> None:
    built = build(tmp_path, {"docs/index.md": "# A\n"}, site_url="")
    assert not [*built.site.rglob("*.md"), *built.site.glob("llms.txt"), *built.site.glob("flux.xml")]
    assert "text/markdown" not in built.html()


def test_without_directories_a_copy_stands_beside_its_page_too(tmp_path: Path) -> None:
    files = {"docs/index.md": "# A\n\n[b](b.md)\n", "docs/b.md": "# B\n"}
    built = build(tmp_path, files, site_url=URL, use_directory_urls=False)
    assert f"[b]({URL}b.md)" in (built.site / "index.md").read_text("utf-8")
    assert 'type="text/markdown" title="Cette page en Markdown" href="b.md"' in (built.site / "b.html").read_text(
        "utf-8"
    )
