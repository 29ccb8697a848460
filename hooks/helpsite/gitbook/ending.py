"""What shows only at the end of a page: names that are defined nowhere, definitions that nothing uses."""

from helpsite.gitbook.page import Page
from helpsite.gitbook.written import folded
from helpsite.links.kinds import NO_ALT, UNDEFINED_NOTE, UNDEFINED_REFERENCE, UNUSED_DEFINITION, UNUSED_NOTE

_COMMENTS = ("", "#")  # [//]: # (a comment) and [x]: <> (another)


def finish(page: Page) -> None:
    """Tell of the page what could not be known before its last line."""
    for tell in page.written.late:
        tell()
    page.written.late.clear()
    _check_definitions(page)
    _check_notes(page)


def _check_definitions(page: Page) -> None:
    """Those of an included file may serve another page."""
    written = page.written
    known = written.definitions.keys() | written.broken
    for name, line in written.asked:
        if folded(name) not in known:
            page.tell(UNDEFINED_REFERENCE, line, name=" ".join(name.split()))
    for name, line in written.silent:
        if folded(name) in written.definitions:
            page.tell(NO_ALT, line)
    used = {name for use in written.uses for name in use.names}
    for name, found in written.definitions.items():
        if name not in used and found.line.path == page.path and found.shown not in _COMMENTS:
            page.tell(UNUSED_DEFINITION, found.line, name=name)


def _check_notes(page: Page) -> None:
    """A note that only its capitals keep from its call is told once, where it is called."""
    written = page.written
    lost = {name: line for name, line in written.called.items() if name not in written.notes}
    for name, line in lost.items():
        page.tell(UNDEFINED_NOTE, line, name=name)
    nearly = set(map(folded, lost))
    for name, line in written.notes.items():
        if name not in written.called and folded(name) not in nearly:
            page.tell(UNUSED_NOTE, line, name=name)
