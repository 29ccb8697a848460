"""The text of a page, and what the catalogue knows of it → its copy, which stands by itself."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from html import unescape

from bs4 import BeautifulSoup

from helpsite.content.catalogue import Catalogue
from helpsite.content.days import moment
from helpsite.copies.addresses import Copies
from helpsite.copies.markdown import target, to_markdown
from helpsite.copies.prepare import prepare
from helpsite.frame.model import Reference
from helpsite.frame.sources import all_read, on, references
from helpsite.history.dates import changed
from helpsite.plain import escaped
from helpsite.typography.text import typeset


@dataclass(frozen=True)
class Text:
    """The text of a page as it was rendered; ``url`` is relative to the site."""

    src_uri: str
    url: str
    title: str
    html: str


def copy_of_page(page: Text, found: Catalogue, copies: Copies, urls: dict[str, str], today: date) -> str:
    """Give the copy: title, address and date, the text, the sources, the pages that are related."""
    soup = prepare(page.html)
    title = _take_title(soup) or page.title
    text = to_markdown(soup, lambda href: copies.address(href, page.url))
    parts = [f"# {title}", _bullets(_head(page, found, copies)), text.strip(), *_tail(page, found, copies, urls, today)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _take_title(soup: BeautifulSoup) -> str:
    heading = soup.find("h1")
    if heading is None:
        return ""
    heading.extract()
    return to_markdown(BeautifulSoup(heading.decode_contents(), "html.parser"), lambda _: None).strip()


def _head(page: Text, found: Catalogue, copies: Copies) -> Iterator[str]:
    entry, day = found.pages.get(page.src_uri), changed(found, page.src_uri)
    yield f"Adresse : <{target(copies.page(page.url))}>"
    if day and page.src_uri in found.history:
        yield f"Dernière modification : {on(moment(day))}"
    if entry:
        yield f"Relue : {on(entry.said.reviewed)}"


def _tail(page: Text, found: Catalogue, copies: Copies, urls: dict[str, str], today: date) -> Iterator[str]:
    entry = found.pages.get(page.src_uri)
    sources = [found.data.sources[name] for name in entry.said.sources if name in found.data.sources] if entry else []
    if sources:
        read = all_read(sources)
        yield "## Sources"
        yield f"{read} :" if read else ""
        yield _bullets(map(_source, references(sources, today)))
    others = [(other, urls[other.src_uri]) for other in found.related(page.src_uri) if other.src_uri in urls]
    if others:
        yield "## Voir aussi"
        yield _bullets(f"[{escaped(other.title)}]({target(copies.copy(url))})" for other, url in others)


def _source(source: Reference) -> str:
    title, publisher = escaped(unescape(source.title)), escaped(unescape(source.publisher))
    shown = f"[{title}]({target(unescape(source.address))})" if source.address else title
    return ", ".join((f"{publisher} : {shown}", *source.facts))


def _bullets(items: Iterable[str]) -> str:
    return typeset("\n".join(f"- {item}" for item in items))
