"""Sites that are made in other ways than this one: what is broken is told, at its place, and nothing else."""

from pathlib import Path
from typing import Any

import pytest
from tests.sites import build

ELSEWHERE = "# Accueil\n\nLire [la page](a/b.md#titre), [la même](a/b.md) et [une absente](zut.md).\n"
PAGE = "# Titre\n\nVers [une absente](../zut.md), [l’accueil](../index.md#accueil).\n"
TOLD = ["docs/a/b.md:3:20 missing-page", "docs/index.md:3:66 missing-page"]


def told(folder: Path, files: dict[str, str], **changes: Any) -> list[str]:
    return [
        ":".join(map(str, each.place)) + f" {each.code}" for each in build(folder, files, **changes).config["problems"]
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"use_directory_urls": False},
        {"site_url": "https://exemple.fr/docs/"},
        {"site_url": ""},
        {"plugins": []},
        {"nav": ["index.md", {"Groupe": [{"B": "a/b.md"}, {"Ailleurs": "https://exemple.org/"}]}]},
    ],
)
def test_a_site_of_other_settings(tmp_path: Path, changes: dict[str, Any]) -> None:
    assert told(tmp_path, {"docs/index.md": ELSEWHERE, "docs/a/b.md": PAGE}, **changes) == TOLD


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[ici bas](.) [là-bas](./) [plus haut](..) [perdu](absent/)", ["docs/a/b.md:3:51 missing-folder"]),
        ("[tri](?tri=date) [la page](c.md?x=1#titre) [perdu](d.md?x=1)", ["docs/a/b.md:3:52 missing-page"]),
        ("[la page](<été/un mot.md>) [perdu](<été/deux mots.md>)", ["docs/a/b.md:3:37 missing-page"]),
        ("[la racine](/a/c.md)", ["docs/a/b.md:3:13 missing-page"]),
        ("[le vieux](../vieux.md)", ["docs/a/b.md:3:12 moved-link"]),
        ("[la carte](carte.html#ville)", []),
    ],
)
def test_a_page_beside_others(tmp_path: Path, text: str, found: list[str]) -> None:
    files = {
        "docs/index.md": "# Accueil\n\n[la carte](a/carte.html), [le mot](<a/été/un mot.md>).\n",
        "docs/a/index.md": "# A\n",
        "docs/a/b.md": f"# B\n\n{text}\n",
        "docs/a/c.md": "---\nanciennes_adresses: [/vieux/]\n---\n\n# Titre\n",
        "docs/a/été/un mot.md": "# Un mot\n",
        "docs/a/carte.html": "<title>Carte</title><h1 id=ville>Ville</h1><a href='../'>retour</a>",
    }
    assert told(tmp_path, files) == found


def test_a_page_that_is_html_already(tmp_path: Path) -> None:
    html = "<title>Carte</title>\n<h1>Ville</h1>\n<p><a href='rien.html'>Les rues</a>\n"
    files = {"docs/index.md": "# Accueil\n\n[la carte](carte.html)\n", "docs/carte.html": html}
    assert told(tmp_path, files) == ["docs/carte.html:3:13 missing-page"]
