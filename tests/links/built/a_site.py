"""A small built site without a fault, to which a test adds its page; ``‸`` in that page marks where a fault is."""

from dataclasses import dataclass
from pathlib import Path

from helpsite.links.check import check
from helpsite.links.folder import read_folder
from helpsite.links.model import Fault
from helpsite.links.names import Names
from helpsite.links.site import Site

MARK = "‸"
HERE = "essai/"
FRAME = (
    "<!doctype html><html><head><title>{title} - Aide</title></head><body>"
    '<header><a href="{up}index.html"><img src="{up}images/logo.svg" alt="logo"></a></header>'
    '<nav><a href="{up}aide/faq/">Questions</a> <a href="{up}aide/contact/">Contact</a> <a href="{up}essai/"></a>'
    '<a href="{up}plan.html">Plan</a> <a href="{up}dsi/">ici</a></nav>'
    '<main><article>{content}</article></main><footer><a href="{up}plan.html#top">lien</a></footer></body></html>'
)
PDF = b"%PDF-1.7".ljust(1258291, b"\n")


def page(title: str, content: str, depth: int) -> bytes:
    return FRAME.format(title=title, content=content, up="../" * depth).encode("utf-8", "surrogateescape")


FILES: dict[str, bytes] = {
    "index.html": page("Accueil", '<a href="fichiers/modele.pdf">Modèle (PDF, 1,2 Mo)</a><h1 id="accueil">A</h1>', 0),
    "plan.html": page("Plan du site", '<h2 id="les-pages">Les pages</h2><img src="images/carte.png" alt="Ici">', 0),
    "aide/faq/index.html": page(
        "Questions fréquentes", '<h2 id="réponse">R</h2><a name="ancienne"></a><h2 id="premiere-question">P</h2>', 2
    ),
    "aide/contact/index.html": page("Nous écrire", '<h2 id="telephone">T</h2><a href="../../vide/note.xml">N</a>', 2),
    "dsi/index.html": page("Informatique", '<p id="dsi">x</p>', 1),
    "essai/index.html": page("Essai", "", 1),
    "fichiers/modele.pdf": PDF,
    "images/carte.png": b"png",
    "images/logo.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><g id="icone"/></svg>',
    "vide/note.xml": b"<note/>",
}


def redirect(target: str) -> bytes:
    return f'<title>x</title><meta http-equiv="Refresh" content="0; URL={target}"><a href="{target}">x</a>'.encode()


@dataclass(frozen=True)
class Told:
    """What a test looks at: in which page, where, which kind, in which words."""

    url: str
    start: int
    code: str
    text: str


def built(folder: Path, files: dict[str, bytes], base: str = "/", host: str = "") -> Site:
    for path, content in (FILES | files).items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return read_folder(folder, base, host)


def told(site: Site, names: Names | None = None) -> list[Told]:
    return [_told(fault) for fault in check(site, names)]


def essay(content: str) -> tuple[bytes, list[int]]:
    """Give a page that holds ``content``, and the places of the marks in it."""
    text = page("Essai", content, 1).decode("utf-8", "surrogateescape")
    places: list[int] = []
    while (at := text.find(MARK)) >= 0:
        places.append(at)
        text = text[:at] + text[at + 1 :]
    return text.encode("utf-8", "surrogateescape"), places


def _told(fault: Fault) -> Told:
    what, fix = fault.kind.what.format(**fault.values), fault.kind.fix.format(**fault.values)
    return Told(fault.url, fault.start, fault.kind.code, f"{what}. {fix}")
