"""The pages of a site, by their section → llms.txt: https://llmstxt.org."""

from collections.abc import Iterable, Sequence
from html import unescape
from typing import Any, NamedTuple

from helpsite.copies.addresses import Copies
from helpsite.copies.markdown import target
from helpsite.plain import escaped
from helpsite.typography.text import typeset

NAME = "llms.txt"
FIRST, OTHERS = "Pour commencer", "Autres pages"
OPTIONAL = "Optional"  # what may be left out, by its name in the format
_LAST = (OTHERS, OPTIONAL)
_ABOUT = (
    "Chaque page a une copie en Markdown, à l’adresse indiquée : le même texte, avec ses dates et ses sources. "
    "Ce qui n’est pas sûr y est dit comme tel."
)


class Listed(NamedTuple):
    """A page and its section; title and description are plain text."""

    section: str
    title: str
    address: str
    description: str = ""


def llms(name: str, description: str, notes: Sequence[str], pages: Iterable[Listed]) -> str:
    """Give the file: the site, what it is, then the pages of each section in their order."""
    sections: dict[str, list[str]] = {}
    for page in pages:
        sections.setdefault(page.section, []).append(_line(page))
    names = [section for section in sections if section not in _LAST]
    names += [section for section in _LAST if section in sections]
    parts = [f"# {name}", f"> {typeset(description)}" if description else "", *map(typeset, (_ABOUT, *notes))]
    parts += [f"## {section}\n\n" + "\n".join(sections[section]) for section in names]
    return "\n\n".join(filter(None, parts)) + "\n"


def listed(page: Any, copies: Copies, is_in_nav: bool) -> Listed:
    """Give what is said of a page as MkDocs and its like have it."""
    section = page.ancestors[-1].title if page.ancestors else FIRST if is_in_nav else OTHERS
    if page.meta.get("search", {}).get("exclude"):
        section = OPTIONAL
    description = unescape(str(page.meta.get("description") or ""))
    return Listed(section, unescape(str(page.title)), copies.copy(page.url), description)


def _line(page: Listed) -> str:
    said = f": {typeset(' '.join(page.description.split()))}" if page.description else ""
    return f"- [{typeset(escaped(page.title))}]({target(page.address)}){said}"
