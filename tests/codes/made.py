"""Families of codes for tests, and what is made of them."""

import textwrap
from pathlib import Path

from helpsite.codes.pages import Made, pages_of
from helpsite.content.data import Data, read_data
from helpsite.gitbook.files.site import Site

PROJECT = Path(__file__).parents[2]
TITLES = {"causes/boite-pleine.md": "Votre boîte est pleine", "messageries/orange.md": "Orange"}
FAMILY = """\
famille: Orange et Wanadoo
prefixe: orange-
domaines: [orange.fr, wanadoo.fr]
page: messageries/orange.md
revue: 2026-11-22
ordre: 1
texte: "Les codes d’Orange."
codes:
"""
FULL = """\
code: OFR_417
aussi: [OFR006_417, 552 OFR_417, full OFR_417]
exemple: "552 5.1.1 mailbox full OFR_417"
nom: Boîte pleine
sens: "La boîte n’a plus de place."
duree: definitif
qui: [destinataire]
action: "Faites de la place."
cause: boite-pleine
sources: [orange]
fiabilite: seconde-main
note: "Le 552 l’emporte."
"""
PLAIN = """\
code: {code}
nom: {name}
sens: "Le sens."
duree: {duration}
qui: {actors}
action: "Que faire."
sources: [orange]
fiabilite: source
"""


def plain(code: str, name: str = "Échec DMARC", duration: str = "definitif", actors: str = "[expediteur]") -> str:
    """Give a code with nothing that can be left out."""
    return PLAIN.format(code=f'"{code}"', name=name, duration=duration, actors=actors)


def data_of(folder: Path, **families: list[str]) -> Data:
    """Write families, the codes of each, and read them as the site does; none has a fault of its own."""
    for number, (key, codes) in enumerate(families.items()):
        head = FAMILY.replace("orange-", f"{key}-").replace("ordre: 1", f"ordre: {number}")
        listed = "".join("  - " + textwrap.indent(code, "    ").lstrip() for code in codes)
        path = folder / "docs" / "_data" / "codes" / f"{key}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(head + listed, "utf-8")
    data = read_data(Site(folder / "docs", folder))
    assert [str(problem) for problem in data.problems if "/codes/" in problem.path] == []
    return data


def made_of(data: Data) -> dict[str, Made]:
    """Give the pages by address."""
    return {made.src_uri: made for made in pages_of(data, TITLES.get)}
