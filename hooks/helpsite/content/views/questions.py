"""The questions of all pages, gathered by what they are about."""

from collections.abc import Iterator

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Cause, Guide, Mailbox, Product, Service, Status, Typed
from helpsite.content.views.markdown import link
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
    if HEADING not in lines:
        return
    start = lines.index(HEADING) + 1
    end = next((number for number, line in enumerate(lines) if number > start and line.startswith("## ")), len(lines))
    yield Part(f"### {link(entry)}")
    yield Part("\n".join(lines[start:end]), entry.src_uri, entry.written.path, entry.written.first_line + start)
