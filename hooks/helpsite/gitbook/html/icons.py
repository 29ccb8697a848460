"""Icons: ``<i class="fa-github">:github:</i>`` and ``data-icon``."""

import re
from xml.etree.ElementTree import Element, ParseError

from helpsite.gitbook.html.foreign import from_xml
from helpsite.gitbook.html.kinds import ICON
from helpsite.gitbook.html.names import named
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import new, words

_SHORT_CODE = re.compile(r"(?::[\w-]+:)?")
_STYLES = named("fa-solid fa-regular fa-brands fa-light fa-thin fa-duotone fa-sharp fa-fw")


def icon(name: str, place: Place) -> Element | None:
    """Give the drawing of an icon, hidden from screen readers; none, and a problem, where there is none."""
    source = place.page.icon(name)
    if source is None:
        place.report(ICON, name=name)
        return None
    try:
        drawing = from_xml(source)
    except ParseError:
        place.report(ICON, name=name)
        return None
    return new("span", children=[drawing], class_="hs-icon", aria_hidden="true")


def italic(element: Element, place: Place) -> Element | None:
    """``<i class="fa-github">:github:</i>`` → the icon without its name; any other ``<i>`` as it is."""
    names = [name for name in element.get("class", "").split() if name.startswith("fa-") and name not in _STYLES]
    if not names:
        return element
    image = icon(names[-1], place)
    if _SHORT_CODE.fullmatch(words(element)):
        return image
    if image is not None:
        image.tail, element.text = element.text, None
        element.insert(0, image)
    return element
