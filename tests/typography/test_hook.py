"""Typography of a built site: everywhere on a French page, nowhere on a page of another language."""

from pathlib import Path

import pytest
from tests.search_index.index import pages
from tests.sites import BuiltSite, build, inherited

PAGE = """\
---
description: "Qui est l'expéditeur ? Voici : tout cela se lit en haut du message."
---
# Qui est l'expéditeur ?

## L'avis « Reçu » : que vaut-il ?

[Voir](#lavis-recu-que-vaut-il) n° 5 : **oui** ! `l'a ?`

<details><summary>Et l'objet ?</summary>

C'est l'affaire du service !

</details>
"""


def built(folder: Path, **changes: object) -> BuiltSite:
    return build(folder, {"docs/index.md": "# A\n", "docs/a.md": PAGE}, **changes)


@pytest.fixture(scope="module")
def french(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    return built(tmp_path_factory.mktemp("fr"))


@pytest.mark.parametrize(
    "html",
    [
        "<title>Qui est l’expéditeur\u202f? - Bien reçu</title>",
        'content="Qui est l’expéditeur\u202f? Voici\u00a0: tout',
        "L’avis «\u202fReçu\u202f»\u00a0: que vaut-il\u202f?</h2>",
        "L’avis «\u202fReçu\u202f»\u00a0: que vaut-il\u202f?</a>",  # in the table of contents
        '">Qui est l’expéditeur\u202f?</a>',  # in the navigation
        "n°\u00a05\u00a0: <strong>oui</strong>\u202f! <code>l'a ?</code>",
        '"name": "Et l’objet\u202f?"',
        "C’est l’affaire du service\u202f!",
        "Accessibilité\u00a0: non conforme.",
    ],
)
def test_it_is_everywhere_on_the_page(french: BuiltSite, html: str) -> None:
    assert html in french.html("a")


def test_anchors_are_those_of_the_typed_text(french: BuiltSite) -> None:
    assert not french.problems
    assert '<h2 id="lavis-recu-que-vaut-il">' in french.html("a")


def test_the_search_shows_it_too(french: BuiltSite) -> None:
    shown = pages(french.site)["/a/"]["meta"]
    assert shown["title"] == "Qui est l’expéditeur\u202f?"
    assert shown["teaser"].startswith("Qui est l’expéditeur\u202f? Voici\u00a0: tout")


def test_the_page_for_lost_addresses_has_it(french: BuiltSite) -> None:
    assert "Accessibilité\u00a0: non conforme." in (french.site / "404.html").read_text("utf-8")


def test_a_site_in_another_language_stays_as_typed(tmp_path: Path) -> None:
    theme = inherited()["theme"] | {"language": "en"}
    assert "L'avis « Reçu » : que vaut-il ?</h2>" in built(tmp_path, theme=theme).html("a")
