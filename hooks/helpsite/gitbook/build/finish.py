"""What can only be done when the whole page is made: levels and addresses of collapsibles."""

from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.toc import slugify, unique
from markdown.treeprocessors import Treeprocessor

from helpsite.gitbook.build.code import Languages
from helpsite.gitbook.build.collapsibles import BODY, COLLAPSIBLE, TITLE
from helpsite.gitbook.build.definitions import Definitions
from helpsite.gitbook.build.elements import HEADINGS, folded, text_of
from helpsite.gitbook.build.examples import Aside
from helpsite.gitbook.build.marks import Marks
from helpsite.gitbook.build.notes import Backlinks
from helpsite.gitbook.build.rebase import Includes, Media
from helpsite.gitbook.html.names import BLOCK
from helpsite.gitbook.page import Page

COPY_LINK = "Copier le lien de cette question"
COPIED = "Lien copié"


def register(md: Markdown, page: Callable[[], Page]) -> None:
    """Add the steps around the table of contents (5): levels before it, addresses after it has given them."""
    md.treeprocessors.register(Definitions(md, page), "gitbook_definitions", 21)
    md.treeprocessors.register(Marks(md, page), "gitbook_marks", 19.3)
    md.treeprocessors.register(Includes(md, page), "gitbook_includes", 19)
    md.treeprocessors.register(Media(md, page), "gitbook_media", 18)
    md.treeprocessors.register(Levels(md), "gitbook_levels", 10)
    md.treeprocessors.register(Paragraphs(md), "gitbook_paragraphs", 7)
    md.treeprocessors.register(Anchors(md), "gitbook_anchors", 6)
    md.treeprocessors.register(Backlinks(md), "gitbook_backlinks", 5.5)
    md.treeprocessors.register(Languages(md), "gitbook_languages", 4.8)
    md.treeprocessors.register(Aside(md), "gitbook_examples", 4.7)
    md.treeprocessors.register(Contents(md), "gitbook_contents", 4.5)
    md.treeprocessors.register(Addresses(md), "gitbook_addresses", 4)


class Paragraphs(Treeprocessor):
    """Makes a division of a paragraph that holds blocks, which HTML does not allow in it."""

    def run(self, root: Element) -> None:
        """Look at every paragraph."""
        for paragraph in root.iter("p"):
            if any(child.tag in BLOCK for child in paragraph):
                paragraph.tag = "div"


class Anchors(Treeprocessor):
    """Takes an id away where it stands for the second time: the first place is the one that links lead to."""

    def run(self, root: Element) -> None:
        """Look at every id once; the writer has been told of what is taken away."""
        seen: set[str] = set()
        for element in root.iter():
            name = element.get("id")
            if name in seen:
                del element.attrib["id"]
            elif name is not None:
                seen.add(name)


class Levels(Treeprocessor):
    """Sets the level of each question: one below the heading before it, and below the question around it."""

    def run(self, root: Element) -> None:
        """Walk the page in the order in which it is read."""
        level = 1
        depth = {root: 0}
        for parent in root.iter():
            around = depth.get(parent, 0) + (parent.get("class") == COLLAPSIBLE)
            depth.update(dict.fromkeys(parent, around))
            if parent.get("class") == TITLE:
                parent.tag = f"h{min(level + around, 6)}"
            elif parent.tag in HEADINGS and not around:
                level = int(parent.tag[1])


class Contents(Treeprocessor):
    """Gives the titles in the table of contents their spaces back, which Python-Markdown makes all alike."""

    def run(self, root: Element) -> None:
        """``Pourquoi ?`` keeps the space that does not break."""
        titles = {title.get("id"): _title(title) for title in root.iter() if title.tag in HEADINGS}
        waiting = list(getattr(self.md, "toc_tokens", ()))
        while waiting:
            token = waiting.pop()
            waiting.extend(token["children"])
            title = titles.get(token["id"], "")
            if " ".join(title.split()) == token["name"]:
                token["name"] = title


class Addresses(Treeprocessor):
    """Moves the id of a question to its answer: a browser opens what hides the target of a fragment."""

    def run(self, root: Element) -> None:
        """Give each collapsible its address, and a link to copy it."""
        ids = {element.get("id", "") for element in root.iter()}
        for details in root.iter("details"):
            if details.get("class") == COLLAPSIBLE:
                _address(details, ids)


def _title(heading: Element) -> str:
    """Give the words of a heading, without the sign that links to it."""
    parts = [heading.text or ""]
    for child in heading:
        parts += ["" if child.get("class") == "headerlink" else "".join(child.itertext()), child.tail or ""]
    return folded("".join(parts))


def _address(details: Element, ids: set[str]) -> None:
    title, body = details.find(f"summary/*[@class='{TITLE}']"), details.find(f"div[@class='{BODY}']")
    if title is None or body is None:
        return
    for link in title.findall("a[@class='headerlink']"):
        title.remove(link)
    slug = title.attrib.pop("id", None) or unique(slugify(text_of(title), "-"), ids)
    body.set("id", slug)
    line = SubElement(body, "p", {"class": f"{COLLAPSIBLE}__link"})
    link = SubElement(line, "a", {"href": f"#{slug}", "class": "hs-copy-link", "data-copied": COPIED})
    link.text = COPY_LINK
