"""The entries of a summary → the navigation as MkDocs takes it, without the pages that are hidden.

``## Aide`` ``* [FAQ](faq.md "Questions")`` → ``[{"Aide": [{"Questions": "faq.md"}]}]``
"""

from collections.abc import Collection
from html import escape
from typing import Any

from helpsite.gitbook.files.summary import Entry

Nav = list[Any]  # str | dict[str, str | Nav]: https://www.mkdocs.org/user-guide/configuration/#nav


def nav_of(entries: list[Entry], hidden: Collection[str]) -> Nav:
    """Give the navigation; as in GitBook, what stands below a hidden page is hidden with it."""
    return [item for entry in entries if entry.target not in hidden for item in _items(entry, hidden)]


def without(nav: Nav, hidden: Collection[str]) -> Nav:
    """Give a navigation of MkDocs' own without the hidden pages and the sections that this empties."""
    kept = []
    for item in nav:
        pairs = item.items() if isinstance(item, dict) else [("", item)]
        for label, target in pairs:
            rest = without(target, hidden) if isinstance(target, list) else target
            if rest != [] and not (isinstance(rest, str) and rest in hidden):
                kept.append({label: rest} if isinstance(item, dict) else rest)
    return kept


def _items(entry: Entry, hidden: Collection[str]) -> Nav:
    label = escape(entry.label, quote=False)  # a title is HTML for MkDocs
    own: Nav = [{label: entry.target} if label else entry.target] if entry.target else []
    below = nav_of(entry.children, hidden)
    return [{label: own + below}] if below and label else own + below
