"""Links, buttons and anchors of GitBook's HTML."""

from xml.etree.ElementTree import Element

from helpsite.gitbook.html import targets
from helpsite.gitbook.html.icons import icon
from helpsite.gitbook.html.kinds import BUTTON_WITHOUT_LINK, FRAME
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import atomic, is_empty, move, new, words
from helpsite.links.kinds import EMPTY_ADDRESS


def link(element: Element, place: Place) -> Element:
    """``<a>`` → a link to the page meant, a button, an anchor, or plain words where it leads nowhere."""
    href = element.get("href")
    is_button = "button" in element.get("class", "").split()
    _name_to_id(element)
    if href == "":
        place.of("href").report(EMPTY_ADDRESS, element="link")
    address = None if href is None else targets.resolve(href, place.of("href"))
    if is_button:
        _button(element)
        _put_icon(element, place)
        if href is None:
            place.report(BUTTON_WITHOUT_LINK)
    if address is None or _is_anchor(element, address):
        return _plain(element)
    element.set("href", address)
    if "data-mention" in element.attrib and (found := targets.title(address, place.page)):
        return new("a", found, href=address)
    return element


def button(element: Element, place: Place) -> Element:
    """``<button data-action="search">`` → its words: a page has nothing that it could set off."""
    del place
    return move(element, new("span", class_="hs-button"))


def frame(element: Element, place: Place) -> Element:
    """``<iframe src="…">`` → a link to what it would have shown; its words, where nothing is there to show."""
    source = element.get("src", "")
    place.report(FRAME, address=source)
    address = targets.resolve(source, place.of("src")) if source else None
    if address is None:
        return _plain(move(element, new("span")))
    text = words(element) or element.get("title") or address
    return new("a", text, href=address) if targets.is_known(address, place.page) else new("span", text)


def _name_to_id(element: Element) -> None:
    if name := element.attrib.pop("name", ""):
        element.attrib.setdefault("id", name)


def _button(element: Element) -> None:
    kinds = element.get("class", "").split()
    element.set("class", "md-button md-button--primary" if "primary" in kinds else "md-button")


def _put_icon(element: Element, place: Place) -> None:
    if (name := element.get("data-icon")) and (image := icon(name, place)) is not None:
        image.tail, element.text = element.text or atomic(""), None
        element.insert(0, image)


def _is_anchor(element: Element, address: str) -> bool:
    return is_empty(element) and address == "#" + element.get("id", "")


def _plain(element: Element) -> Element:
    element.tag = "span"
    for name in ("href", "target", "rel", "title"):
        element.attrib.pop(name, None)
    return element
