"""A built page → the paragraphs of French that one reads on it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

from helpsite.gitbook.html.names import BLOCK, VOID

SILENT = {"button", "nav", "pre", "script", "style", "svg", "template"}
SILENT_CLASSES = {"filename", "headerlink", "hs-sources"}  # the titles of documents are their authors'
ENDS = BLOCK | {"br", "label"}
CITED = {"code", "kbd", "math", "samp", "var"}
READ = ("alt", "title", "aria-label")
REPEATED = re.compile(r"(?:Lien vers la section|Tableau)\u00a0: |Revenir au texte")  # names made of what is read anyway
CITATION = "Xxxx"  # in place of code and of what is in another language, so that a sentence keeps its parts
ADDRESS = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+|(?<![\w.-])(?:[\w*-]+\.)+[a-z]{2,}(?:/\S*)?(?!\w)")
CODE = re.compile(r"\b[A-Za-z]+(?:[A-Z_]*[-_])*\d[\w-]*|\b\w+_\w+")  # LPN007_420, OU-001, SFR_IN_x01


@dataclass(frozen=True)
class Paragraph:
    """What one reads at one place, on one line."""

    page: str
    text: str


def paragraphs(site: Path) -> Iterator[Paragraph]:
    """Give those of every page, without what stands on all of them."""
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix().removesuffix("index.html")
        yield from (Paragraph(page, text) for text in read(path.read_text("utf-8")))


def read(html: str) -> list[str]:
    """Give the description, and the texts of the article."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    reader.end_paragraph()
    return [*reader.said, *reader.found]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []  # in attributes
        self.found: list[str] = []
        self.line: list[str] = []
        self.open = [("", "silent")]  # each open element, and whether it is read, cited or neither

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "meta" and attributes.get("name") == "description":
            self.said.append(_clean(attributes["content"]))
        role = self._role(tag, attributes)
        if role == "read":
            self.said += (_clean(attributes[name]) for name in READ if _is_said(attributes.get(name, "")))
        if role == "cited" and self.open[-1][1] == "read":
            self.line.append(CITATION)
        if tag in ENDS or "__caption" in attributes.get("class", ""):
            self.end_paragraph()
        if tag not in VOID:
            self.open.append((tag, role))

    def handle_endtag(self, tag: str) -> None:
        depth = max((depth for depth, (name, _) in enumerate(self.open) if name == tag), default=0)
        if depth:
            del self.open[depth:]
        if tag in ENDS:
            self.end_paragraph()

    def handle_data(self, data: str) -> None:
        if self.open[-1][1] == "read":
            self.line.append(data)

    def end_paragraph(self) -> None:
        text = _clean("".join(self.line))
        self.line.clear()
        if re.search(r"\w\w", text.replace(CITATION, "")):
            self.found.append(text)

    def _role(self, tag: str, attributes: dict[str, str]) -> str:
        around = self.open[-1][1]
        if tag == "article":
            return "read"
        if around != "read" or tag in SILENT or SILENT_CLASSES & set(attributes.get("class", "").split()):
            return "cited" if around == "cited" else "silent"
        return "cited" if tag in CITED or attributes.get("lang", "fr") != "fr" else "read"


def _is_said(text: str) -> bool:
    return bool(text) and not REPEATED.match(text)


def _clean(text: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", CODE.sub(CITATION, ADDRESS.sub(CITATION, text))).strip()
