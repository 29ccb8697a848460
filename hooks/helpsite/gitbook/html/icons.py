"""Icons: ``<i class="fa-github">:github:</i>`` and ``data-icon``."""

from xml.etree.ElementTree import Element, ParseError

from helpsite.gitbook.html.foreign import from_xml
from helpsite.gitbook.html.kinds import ICON
from helpsite.gitbook.html.names import named
from helpsite.gitbook.html.place import Place
from helpsite.gitbook.html.text import new

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
    """``<i class="fa-github">:github:</i>`` → the icon without its words; any other ``<i>`` as it is."""
    names = [name for name in element.get("class", "").split() if name.startswith("fa-") and name not in _STYLES]
    return icon(names[-1], place) if names else element
