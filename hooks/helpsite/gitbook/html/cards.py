"""Cards: ``<table data-view="cards">`` → a list of cards."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.columns import Column, cells, columns, loose_words, rows
from helpsite.gitbook.html.names import BLOCK, named
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import is_empty, move, new, words

_HEADINGS = named("h1 h2 h3 h4 h5 h6")


def cards(table: Element, place: Place) -> Element:
    """Give a list of cards, one for each row of the table."""
    known = columns(table)
    size = table.get("data-card-size", "")
    result = new("ul", class_="hs-cards hs-cards--large" if size == "large" else "hs-cards")
    result.extend(_card(row, known, place) for row in rows(table))
    if loose := loose_words(table):
        result.append(new("li", class_="hs-card"))
        result[-1].text = AtomicString(loose)
    return result


def _card(row: Element, known: list[Column], place: Place) -> Element:
    """Covers first, then the title, which is the first link, then the other cells, then the other links."""
    pairs = list(_paired(row, known))
    links = [link for column, cell in pairs if column.is_target for link in cell.iter("a")]
    target = links[0] if links else None
    texts = [cell for column, cell in pairs if column.is_shown and not is_empty(cell)]
    card = new("li", children=_covers(pairs), class_="hs-card")
    title = next((cell for cell in texts if words(cell)), None)
    for cell in texts:
        card.append(_title(cell, target) if cell is title else _text(cell))
    if title is None and target is not None:
        card.append(_title(_named(target, place), target))
    for link in links[1:]:
        named = move(_named(link, place), new("a", href=link.get("href", "")))
        card.append(new("p", children=[named], class_="hs-card__text"))
    return card


def _named(link: Element, place: Place) -> Element:
    """Give what a link says: the title of its page, else its own words."""
    name = targets.title(link.get("href", ""), place.page)
    return new("td", name) if name else link


def _paired(row: Element, known: list[Column]) -> Iterator[tuple[Column, Element]]:
    for index, cell in enumerate(cells(row)):
        yield (known[index] if index < len(known) else Column()), cell


def _covers(pairs: list[tuple[Column, Element]]) -> list[Element]:
    found: dict[str, str] = {}
    for column, cell in pairs:
        shown = cell.find(".//img")
        link = cell.find(".//a")
        source = shown.get("src") if shown is not None else link.get("href") if link is not None else None
        if column.cover and source:
            found.setdefault(column.cover, source)
    if len(found) == 1:
        return [new("img", class_="hs-card__cover", src=source, alt="") for source in found.values()]
    return [
        new("img", class_="hs-card__cover", src=f"{source}#only-{scheme}", alt="") for scheme, source in found.items()
    ]


def _title(cell: Element, target: Element | None) -> Element:
    title = new("p", class_="hs-card__title")
    if target is None:
        return move(_flat(cell), title)
    title.append(move(_flat(cell, links=True), new("a", href=target.get("href", ""))))
    return title


def _text(cell: Element) -> Element:
    has_blocks = any(child.tag in BLOCK - _HEADINGS - {"p"} for child in list(cell.iter())[1:])
    return move(cell if has_blocks else _flat(cell), new("div" if has_blocks else "p", class_="hs-card__text"))


def _flat(cell: Element, links: bool = False) -> Element:
    """Turn headings and paragraphs, and ``links`` where asked, into plain spans."""
    for element in cell.iter():
        if element.tag in _HEADINGS or element.tag == "p":
            element.tag = "span"
        elif links and element.tag == "a":
            element.tag = "span"
            element.attrib.pop("href", None)
    return cell
