"""The writers' guide taken apart: its paragraphs with their examples, and what the examples lean on."""

import ast
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Files = dict[str, str | bytes]

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "docs/redaction"
GUIDE = (FOLDER / "problemes.md").read_text("utf-8")
_HEADING = re.compile(r'^### .+ <a href="#(?P<code>[^"]+)" id="(?P=code)"></a>\n', re.MULTILINE)
_CODE = re.compile(
    r'^\{% code title="(?P<title>[^"]+)" overflow="wrap" %\}\n```\w+\n(?P<inside>.*?)^```\n\{% endcode %\}$',
    re.MULTILINE | re.DOTALL,
)
_LISTED = re.compile(r"\[`([a-z0-9-]+)`\]\(#\1\)")
_UNNAMED = re.compile(r"^\{% code (?!title=).*%\}\n```markdown$|(?<!%\}\n)^```markdown$", re.MULTILINE)

EXAMPLE = "docs/exemple.md"
SHARED: Files = {
    "docs/index.md": "# Accueil\n\nVoyez aussi [les questions](aide/faq.md) et [le guide des DSI](dsi/index.md).\n",
    "docs/contact.md": "# À qui écrire\n\n## Horaires\n\n![Le plan du site](images/plan.png)\n",
    "docs/aide/faq.md": "# Questions fréquentes\n\nRemplissez [le modèle (PDF, 1 ko)](../documents/modele.pdf).\n",
    "docs/dsi/index.md": "# Responsables informatiques\n\nÉcrivez [au support](../contact.md).\n",
    "docs/images/plan.png": b"\x89PNG\r\n\x1a\n",
    "docs/documents/modele.pdf": b"%PDF-1.7\n" + b" " * 1000,
    "docs/.gitbook/includes/avertissement.md": "Les horaires changent en août.\n",
}

# Pages that no guide can print: what they hold is too long, or no text.
MADE: dict[str, Files] = {
    "html-deep": {EXAMPLE: "<b>" * 102 + "Ici" + "</b>" * 102 + "\n"},
    "line-too-long": {EXAMPLE: "# Un guichet\n\n" + "Ici " * 30_000 + "\n"},
    "not-utf-8": {EXAMPLE: "# Un guichet\n\nLe guichet est fermé.\n".encode("cp1252")},
    "nul": {EXAMPLE: "# Un guichet\n\nL’avis\0 est\0 là.\n"},
    "too-deep": {EXAMPLE: "# Un guichet\n\n" + "> " * 60 + "Ici\n"},
    "unused-file": {"docs/images/ancien-plan.png": b"\x89PNG\r\n\x1a\n"},
}


@dataclass(frozen=True)
class Section:
    """A paragraph of the guide; ``files`` are what its example is made of, ``message`` what comes of them."""

    code: str
    files: Files
    message: str


def _sections() -> Iterator[Section]:
    """A block of code is a file of the example, by its title, or the message."""
    headings = [*_HEADING.finditer(GUIDE)]
    ends = [heading.start() for heading in headings[1:]] + [len(GUIDE)]
    for heading, end in zip(headings, ends, strict=True):
        files: Files = {code["title"]: code["inside"] for code in _CODE.finditer(GUIDE, heading.end(), end)}
        message = str(files.pop("Message")).strip()
        yield Section(heading["code"], files or MADE.get(heading["code"], {}), message)


def kinds() -> dict[str, list[str]]:
    """Give each code with the patterns of its messages, from all rows ``Kind(code, what, fix)`` of the code base."""
    found: dict[str, list[str]] = {}
    for path in sorted((ROOT / "hooks").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Kind":
                code, what, fix = (ast.literal_eval(argument) for argument in node.args[:3])
                found.setdefault(code, []).append(f"{pattern(what)}\\. {pattern(fix)} \\[{re.escape(code)}\\]")
    return found


def pattern(template: str) -> str:
    """``there is no page '{address}'`` → ``there\\ is\\ no\\ page\\ '.*'``."""
    pieces = string.Formatter().parse(template)
    return "".join(re.escape(text) + (".*" if name is not None else "") for text, name, _, _ in pieces)


def paragraphs() -> list[str]:
    """Give the code of each paragraph."""
    return [heading["code"] for heading in _HEADING.finditer(GUIDE)]


def listed() -> list[str]:
    """Give the codes in the list at the top."""
    return _LISTED.findall(GUIDE)


def pages() -> dict[str, str]:
    """Give the pages of the guide in which all that is shown is right."""
    return {path.name: path.read_text("utf-8") for path in FOLDER.glob("*.md") if path.name != "problemes.md"}


def shown_as_right() -> Files:
    """Give the files that the guide shows as examples; what it shows for a file that is there comes at its end."""
    found: Files = {}
    for text in pages().values():
        for code in _CODE.finditer(text):
            if code["title"].startswith("docs/"):
                path = ROOT / code["title"]
                found[code["title"]] = (path.read_text("utf-8") if path.exists() else "") + code["inside"]
    return found


def not_proved() -> list[str]:
    """Give the pages with Markdown that is neither read beside its source nor a file that can be tried."""
    return [name for name, text in pages().items() if _UNNAMED.search(text)]


SECTIONS = {section.code: section for section in _sections()}
RUNNABLE = {code: section for code, section in SECTIONS.items() if section.files}
TOGETHER = {code: section.files[EXAMPLE] for code, section in RUNNABLE.items() if [*section.files] == [EXAMPLE]}
OUTSIDE = ["external-setting", "external-setting-value"]
ALONE = sorted(RUNNABLE.keys() - TOGETHER - set(OUTSIDE))
KINDS = kinds()
