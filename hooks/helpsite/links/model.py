"""What a built page holds: its anchors, its links; and a fault that was found in one of them."""

from dataclasses import dataclass, field
from typing import NamedTuple

from helpsite.problems import Kind


class Link(NamedTuple):
    """One address in one attribute of one element: each candidate of a ``srcset`` is a link of its own."""

    tag: str  # a, img, source, link, script, iframe …
    attribute: str  # href, src, srcset, poster, action, data …
    address: str  # entities resolved, as the browser gets it
    start: int  # offset of the element's < in the HTML
    reference: int | None = None  # data-hs-at: the index of the Reference in the page's source
    text: str | None = None  # of an <a>: its accessible name; of an <img>: its alt; None where nobody hears either
    is_content: bool = False  # in the article, not in the frame around it
    after: str = ""  # of an <a> that opens a file: the words that follow it


@dataclass(frozen=True)
class Document:
    """A built page; ``url`` is its address from the root of the site, decoded: ``aide/faq/``, ``404.html``.

    A style sheet or a script is one too, without anchors: its links have the tag ``css`` or ``js``.
    """

    url: str
    path: str  # the file, as problems name it: site/aide/faq/index.html
    title: str
    ids: frozenset[str]
    links: tuple[Link, ...]
    repeated: tuple[tuple[str, int], ...] = ()  # ids that stand for a second time, and their offsets
    moved_to: str | None = None  # where <meta http-equiv="refresh"> leads
    is_listed: bool = True  # not noindex, not a redirect
    base: str | None = None  # <base href>
    mentions: frozenset[str] = frozenset()  # names of files that stand in its scripts


@dataclass(frozen=True)
class Fault:
    """A problem without its place in the source: in which page, at which of its links; ``values`` fill the kind."""

    kind: Kind
    url: str
    link: Link | None = None
    start: int = 0
    values: dict[str, object] = field(default_factory=dict)
