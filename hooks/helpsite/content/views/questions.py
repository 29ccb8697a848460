"""The questions of all pages, gathered by what they are about."""

from collections.abc import Iterator

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Cause, Guide, Mailbox, Product, Service, Status, Typed
from helpsite.content.views.markdown import link
from helpsite.gitbook.literals import FENCE
from helpsite.gitbook.page import Part

HEADING = "## Questions"
_GROUPS: dict[type[Typed], str] = {
    Cause: "Les causes",
    Status: "Les statuts",
    Service: "Les services",
    Mailbox: "Les messageries",
    Product: "Pour les responsables informatiques",
    Guide: "Autres questions",
}


def questions(found: Catalogue, here: Entry) -> list[Part]:
    """Give the questions of every other page, as they are written there."""
    parts = []
    for model, title in _GROUPS.items():
        asked = [part for entry, _ in found.of(model) if entry is not here for part in _asked(entry)]
        parts += [Part(f"## {title}"), *asked] if asked else []
    return parts


def _asked(entry: Entry) -> Iterator[Part]:
    lines = entry.written.text.split("\n")
    titles = [number for number, line in _outside_code(lines) if line.startswith("## ")]
    start = next((number + 1 for number in titles if lines[number] == HEADING), None)
    if start is None:
        return
    end = next((number for number in titles if number > start), len(lines))
    yield Part(f"### {link(entry)}")
    yield Part("\n".join(lines[start:end]), entry.src_uri, entry.written.path, entry.written.first_line + start)


def _outside_code(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Give the lines that no fence makes code, with their numbers: the writers' guide shows whole pages."""
    fence = ""
    for number, line in enumerate(lines):
        found = FENCE.match(line)
        if not fence and found:
            fence = found["fence"]
        elif fence and line.strip().startswith(fence) and not line.strip(f" {fence[0]}"):
            fence = ""
        elif not fence:
            yield number, line
