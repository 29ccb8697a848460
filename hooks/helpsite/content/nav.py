"""The navigation as ``mkdocs.yml`` has it → the same with the names that pages give themselves.

``["causes/index.md", "causes/*.md"]`` → ``["causes/index.md", {"Boîte pleine": "causes/boite-pleine.md"}, …]``
"""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from html import escape
from itertools import groupby
from typing import Any

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Typed

Nav = list[Any]  # str | dict[str, str | Nav]: https://www.mkdocs.org/user-guide/configuration/#nav


def named(nav: Nav, found: Catalogue) -> Nav:
    """Name the pages that have no title there, and put those that are not named one by one where a pattern stands.

    Each page stands where the first pattern takes it; hidden pages stand nowhere.
    """
    taken = {*_written(nav), *(src_uri for src_uri, entry in found.pages.items() if _is_hidden(entry))}
    return [new for item in nav for new in _items(item, found, taken)]


def _items(item: Any, found: Catalogue, taken: set[str]) -> Iterator[Any]:
    if isinstance(item, dict):
        yield {
            title: [new for one in below for new in _items(one, found, taken)] if isinstance(below, list) else below
            for title, below in item.items()
        }
    elif isinstance(item, str) and "*" in item:
        waiting = [
            entry for entry in _ordered(found) if entry.src_uri not in taken and fnmatchcase(entry.src_uri, item)
        ]
        taken.update(entry.src_uri for entry in waiting)
        for section, entries in groupby(waiting, lambda entry: entry.said.section):
            pages = [_entry(entry) for entry in entries]
            yield from [{escape(section, quote=False): pages}] if section else pages
    else:
        yield _entry(found.pages[item]) if isinstance(item, str) and item in found.pages else item


def _entry(entry: Entry) -> Any:
    return {escape(entry.said.name, quote=False): entry.src_uri} if entry.said.name else entry.src_uri


def _ordered(found: Catalogue) -> Iterator[Entry]:
    return (entry for entry, _ in found.of(Typed))


def _is_hidden(entry: Entry) -> bool:
    return entry.written.meta.get("hidden") is True


def _written(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    for item in nav if isinstance(nav, list) else ():
        for below in item.values() if isinstance(item, dict) else [item]:
            yield from _written(below)
