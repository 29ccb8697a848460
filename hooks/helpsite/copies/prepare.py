"""The HTML of a page's text → the same without what only a screen needs, in elements that Markdown has.

Each step is a row of the table: what it is for, and what is done with it.
"""

from collections.abc import Callable

from bs4 import BeautifulSoup, Tag


def prepare(html: str) -> BeautifulSoup:
    """Give the tree of the page's text."""
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(True):
        names = () if element.decomposed else (element.name, *element.get_attribute_list("class"))
        change = next((_STEPS[name] for name in names if name in _STEPS), None)
        if change:
            change(element)
    return soup


def _leave_out(element: Tag) -> None:
    element.decompose()


def _callout(element: Tag) -> None:
    """The type and the title of a callout stand in its first line."""
    element.name = "blockquote"


def _unwrap(element: Tag) -> None:
    """A word that leads to the glossary is a word."""
    element.unwrap()


def _bold(element: Tag) -> None:
    element.name = "p"
    strong = Tag(name="strong")
    strong.extend(list(element.contents))
    element.append(strong)


def _tabs(element: Tag) -> None:
    """Each tab follows its name."""
    labels = element.select(":scope > .tabbed-labels > label")
    blocks = element.select(":scope > .tabbed-content > .tabbed-block")
    for label, block in zip(labels, blocks, strict=False):
        block.insert(0, label.extract())
        _bold(label)


def _apart(element: Tag) -> None:
    """What stands beside something else on the screen stands after it, with a space."""
    element.insert_before(" ")


def _note(element: Tag) -> None:
    """``<sup><a>1</a></sup>`` → ``(note 1)``."""
    raised = element.find_parent("sup") or element
    raised.replace_with(f" (note {element.get_text(strip=True)})")


def _picture(element: Tag) -> None:
    """What has no text decorates."""
    if not element.get("alt"):
        element.decompose()


_STEPS: dict[str, Callable[[Tag], None]] = {  # by the name of an element, or by a class
    **dict.fromkeys(("script", "style", "svg", "template", "button", "headerlink", "footnote-backref"), _leave_out),
    **dict.fromkeys(("hs-collapsible__link", "hs-icon", "linenos"), _leave_out),
    "img": _picture,
    "hs-term": _unwrap,
    "footnote-ref": _note,
    "admonition": _callout,
    "tabbed-set": _tabs,
    **dict.fromkeys(("admonition-title", "filename", "dt"), _bold),
    **dict.fromkeys(("hs-download__caption", "hs-update__tag"), _apart),
}
