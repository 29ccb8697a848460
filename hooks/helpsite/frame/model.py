"""The record that a template is given; its texts and addresses are HTML, written as they are."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Link(NamedTuple):
    """A page, and its address from the page that it is shown on; none where there is only a name."""

    title: str
    url: str | None


class Day(NamedTuple):
    """``2026-11-22`` for machines, ``le 22 novembre 2026`` for readers."""

    written: str
    said: str


@dataclass(frozen=True)
class Here:
    """What the builder knows of a page; without ``src_uri`` it is the page for lost addresses."""

    to: Callable[[str], str | None]  # src_uri of a page or a file → its address from here; None where there is none
    src_uri: str = ""
    title: str = ""
    description: str = ""
    address: str = ""  # the whole address, for who reads it elsewhere
    home: Link | None = None  # none on the home page itself
    above: tuple[Link, ...] = ()  # the rubrics that hold the page, the outermost first
    previous: Link | None = None
    next: Link | None = None


@dataclass(frozen=True)
class Reference:
    """A document that the page rests on."""

    publisher: str
    title: str
    address: str | None
    language: str  # none for French
    facts: tuple[str, ...]  # its language, its date, when it was read, what it rests on itself
    is_old: bool


@dataclass(frozen=True)
class Feedback:
    """Where opinions go: two addresses of e-mails, or the form of the site's own server."""

    yes: str = ""
    no: str = ""
    endpoint: str = ""


@dataclass(frozen=True)
class Contact:
    """Whom to write to about one service."""

    service: Link
    ways: tuple[str, ...]


class Choice(NamedTuple):
    """One value of a filter of the search, and the words on its chip."""

    value: str
    label: str


class Group(NamedTuple):
    """One filter of the search."""

    name: str
    title: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Search:
    """What the search needs to know on a page."""

    page: str  # its own page
    groups: tuple[Group, ...]
    causes: tuple[Link, ...]  # those that are ruled out first
    triage: str | None  # where the home page asks what one sees
    feedback: str  # where words that find nothing can be sent: mailto:, https:, or nothing


@dataclass(frozen=True)
class Shared:
    """What others show of a link to the page; ``image`` is a whole address."""

    type: str
    locale: str
    title: str
    description: str
    image: str | None
    alt: str


@dataclass(frozen=True)
class Frame:
    """All that stands around the text of one page."""

    trail: tuple[Link, ...] = ()
    draft: bool = False
    overdue: Day | None = None
    related: tuple[Link, ...] = ()
    sources: tuple[Reference, ...] = ()
    all_read: str = ""  # « Sources lues en novembre 2026 », where it is the same for all
    reviewed: Day | None = None
    author: str = ""
    feedback: Feedback | None = None
    own_contact: Contact | None = None
    contacts: tuple[Contact, ...] = ()
    contact_page: str | None = None
    address: str = ""
    previous: Link | None = None
    next: Link | None = None
    plan: str | None = None
    search: Search | None = None
    accessibility: str | None = None
    privacy: str | None = None
    shared: Shared | None = None
