"""From the home page alone, by the links in its text, each page that can end a search is three clicks away at most."""

import re
from pathlib import Path

import pytest
from tests.walk import Way, links, ways

DOCS = Path(__file__).parents[1] / "docs"
MOST = 3
ANSWERS = {"cause", "statut", "service", "messagerie", "produit"}


@pytest.fixture(scope="module")
def found(project_site: Path) -> dict[str, Way]:
    return ways(project_site)


def answers(kind: str) -> list[str]:
    """Give the addresses of the pages of a kind."""
    matters = {
        path.relative_to(DOCS): path.read_text("utf-8").split("\n---\n")[0] for path in sorted(DOCS.rglob("*.md"))
    }
    return [
        f"{source.with_suffix('').as_posix()}/"
        for source, matter in matters.items()
        if re.search(rf"^genre: {kind}$", matter, re.MULTILINE) and "\nbrouillon: true" not in matter
    ]


def test_only_links_in_the_text_are_followed() -> None:
    html = """<a href="menu/">Menu</a><article><nav><a href="../haut/">Fil</a></nav>
      <a href="../a/#b">La page <b>A</b></a> <a href="../a/">encore</a> <a href="https://autre.example/">autre</a>
      <footer class="hs-end"><a href="../fin/">À lire aussi</a></footer></article><a href="pied/">Pied</a>"""
    assert links(html, "ici/") == {"a/": "La page A"}


def test_ways_are_the_shortest_and_stop_where_there_is_no_page(tmp_path: Path) -> None:
    leads = {".": ["un/", "deux/"], "un": ["../deux/", "../trois/"], "trois": ["../quatre/", "../fichier.pdf"]}
    for folder, there in leads.items():
        (tmp_path / folder).mkdir(exist_ok=True)
        text = "".join(f'<a href="{href}">vers {href}</a>' for href in there)
        (tmp_path / folder / "index.html").write_text(f"<article>{text}</article>", "utf-8")
    clicks = {address: way.clicks for address, way in ways(tmp_path).items()}
    assert clicks == {"": 0, "un/": 1, "deux/": 1, "trois/": 2, "quatre/": 3, "fichier.pdf": 3}
    assert ways(tmp_path)["quatre/"].words == "vers un/"


@pytest.mark.parametrize("kind", sorted(ANSWERS))
def test_page_is_three_clicks_away_at_most(kind: str, found: dict[str, Way]) -> None:
    assert answers(kind)
    assert {page: found.get(page) for page in answers(kind) if page not in found or found[page].clicks > MOST} == {}


def test_cause_is_told_by_its_sign_on_the_home_page_itself(found: dict[str, Way]) -> None:
    for cause in answers("cause"):
        assert found[cause].clicks == 1, cause


def test_code_is_three_clicks_away_at_most(found: dict[str, Way], project_site: Path) -> None:
    codes = [f"codes/{path.parent.name}/" for path in project_site.glob("codes/*/index.html")]
    assert len(codes) > 100
    assert [code for code in codes if code not in found or found[code].clicks > MOST] == []
