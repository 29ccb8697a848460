"""A link that is being judged, and all that it is judged by."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import cached_property
from urllib.parse import unquote

from helpsite.links.model import Document, Fault, Link
from helpsite.links.names import Names
from helpsite.links.nearest import Nearest
from helpsite.links.site import Site, fold
from helpsite.links.urls import Address
from helpsite.problems import Kind


@dataclass(frozen=True)
class Context:
    """What holds for a whole site, and what is learnt of it on the way."""

    site: Site
    names: Names
    led_to: set[str] = field(default_factory=set)  # urls and paths to which something else leads
    encrypted: set[str] = field(default_factory=set)  # hosts that are linked by https:
    plain: list["Found"] = field(default_factory=list)  # links by http:

    @cached_property
    def folded_sources(self) -> dict[str, str]:
        """Give the url of each source, by what capitals do not change."""
        return {fold(src_uri): url for src_uri, url in self.names.urls.items()}

    @cached_property
    def page_files(self) -> frozenset[str]:
        """Give the files that are pages."""
        return frozenset(path for path, url in self.site.targets.items() if url in self.site.documents)

    @cached_property
    def nearest(self) -> Nearest:
        """Give what knows all names, made for the first fault."""
        return Nearest(self.site, self.names.sources)


@dataclass(frozen=True)
class Found:
    """A link of a page, taken apart; ``path`` is where it leads in the site, None for elsewhere and outside."""

    context: Context
    document: Document
    link: Link
    address: Address
    path: str | None

    @property
    def target(self) -> str | None:
        """Give the url of the page, or the path of the file, to which the link leads."""
        return None if self.path is None else self.context.site.targets.get(self.path)

    @property
    def is_judged(self) -> bool:
        """Tell whether a writer answers for it: it stands in the content, or in the source of the page."""
        return self.link.is_content or self.link.reference is not None

    @property
    def page(self) -> Document | None:
        """Give the page to which the link leads, its own for ``#x``; none where that is a file, or nothing."""
        if self.address.kind == "here":
            return self.document
        return self.context.site.documents.get(self.target) if self.target is not None else None

    @property
    def is_there(self) -> bool:
        """Tell whether the link leads to something in the site, its anchor too."""
        page = self.page
        if page is None:
            return self.target is not None
        return page.moved_to is not None or is_anchor(self.address.fragment, page.ids)

    @cached_property
    def written(self) -> str:
        """Give the address as in the source."""
        return self.context.names.address(self.document, self.link)

    def shown(self, url: str, fragment: str = "") -> str:
        """Write a link to ``url`` as a writer would, from this page."""
        return self.context.names.shown(url, self.document, fragment)

    def fault(self, kind: Kind, **values: object) -> Fault:
        """Give the fault of this link."""
        said = {"address": self.written} | values
        return Fault(kind, self.document.url, self.link, self.link.start, said)


def is_anchor(fragment: str, ids: Collection[str]) -> bool:
    """Tell whether a browser finds the place. https://html.spec.whatwg.org/#find-a-potential-indicated-element"""
    return not fragment or fragment in ids or unquote(fragment) in ids or fragment.lower() == "top"


Check = Callable[[Found], Fault | None]
