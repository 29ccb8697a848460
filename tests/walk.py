"""How a reader comes from the home page to the others by links in the text alone: `python -m tests.walk FOLDER`."""

import re
import sys
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

HOST = "http://site.example/"
MAP = "aide/plan/"  # names every page, as the menu does: nobody finds a cause there
_ASIDE = re.compile(r'<nav\b.*?</nav>|<footer class="hs-end">.*', re.DOTALL)  # where one is, what is around: no text
_LINK = re.compile(r'<a\b[^>]*?\shref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Way:
    """The clicks from the home page to a page, and the words of the first."""

    clicks: int
    words: str


def links(html: str, address: str) -> dict[str, str]:
    """Give the pages that the text of a page leads to, with the words of the first link to each."""
    main = _ASIDE.sub("", html.partition("<article")[2].rpartition("</article>")[0])
    found: dict[str, str] = {}
    for href, words in _LINK.findall(main):
        there = urljoin(HOST + address, unescape(href))
        said = " ".join(unescape(re.sub("<[^>]+>", "", words)).split())
        if there.startswith(HOST) and said:
            found.setdefault(unquote(urlsplit(there).path.lstrip("/")), said)
    return found


def ways(site: Path) -> dict[str, Way]:
    """Give the shortest way to each page that can be reached from the home page, nearest first."""
    found = {"": Way(0, "")}
    for address, way in (queue := list(found.items())):
        page = site / address / "index.html"
        if address == MAP or not page.is_file():
            continue
        for there, words in links(page.read_text("utf-8"), address).items():
            if there not in found:
                found[there] = Way(way.clicks + 1, way.words or words)
                queue.append((there, found[there]))
    return found


def table(site: Path, under: str) -> str:
    """Give, in Markdown, the way to each page of a folder, one click with the first word of the home page."""
    lines = ["| Page | Words of the link on the home page | Clicks |", "|---|---|---|"]
    for address, way in ways(site).items():
        if re.fullmatch(rf"{under}/[^/]+/", address):
            lines.append(f"| `{address}` | {way.words} | {way.clicks} |")
    return "\n".join(lines)


if __name__ == "__main__":
    for folder in ("causes", "statuts", "services", "messageries", "dsi", "codes"):
        print(f"## {folder}\n\n{table(Path(sys.argv[1]), folder)}\n")
