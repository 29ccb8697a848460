"""Rendered tables, task lists and permalinks → ones that everybody can use."""

import re
from collections.abc import Iterator
from itertools import takewhile
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

PRIORITY = 3  # after the table of contents (5), before MkDocs resolves links (0)
TABLE_NAME = "Tableau : {}"
PERMALINK_NAME = "Lien vers la section : {}"
HEADINGS = frozenset(["h2", "h3", "h4", "h5", "h6"])
BLOCKS = frozenset(["blockquote", "details", "div", "dl", "figure", "ol", "p", "pre", "section", "table", "ul"])
STASHED = re.compile("\x02wzxhzdk:[0-9]+\x03")  # Python-Markdown's sign for HTML that it puts back at the end


class AccessibleExtension(Extension):
    """Scopes and a scroll region for tables, labels for task lists, permalinks named and beside their heading."""

    def extendMarkdown(self, md: Markdown) -> None:
        """Register the one treeprocessor."""
        md.treeprocessors.register(AccessibleTreeprocessor(md), "hs-accessible", PRIORITY)


class AccessibleTreeprocessor(Treeprocessor):
    """Walks the finished tree."""

    def run(self, root: Element) -> None:
        """Change ``root`` in place."""
        names: dict[str, int] = {}
        for parent, index, child in list(_places(root)):
            if child.tag in ("h1", "summary"):
                drop_permalinks(child)
            elif child.tag in HEADINGS:
                parent[index] = beside_permalink(child)
            elif child.tag == "table":
                scope_headers(child)
                align_cells(child)
                parent[index] = scroll_region(child, names)
        for item in root.iter("li"):
            if "task-list-item" in item.get("class", "").split():
                label_task(item)


def scope_headers(table: Element) -> None:
    """``<th>`` → ``<th scope="col">`` in the head, ``scope="row"`` in the body; one without text → ``<td>``."""
    head = list(table.iterfind("thead/tr/th"))
    for cell in table.iter("th"):
        if not _text(cell):
            cell.tag = "td"
        elif "scope" not in cell.attrib:
            cell.set("scope", "col" if cell in head else "row")


def align_cells(table: Element) -> None:
    """``<td align="right">`` → ``<td class="hs-align-right">``: the attribute is obsolete, and a style is forbidden."""
    for cell in table.iter():
        if side := cell.attrib.pop("align", ""):
            cell.set("class", f"{cell.get('class', '')} hs-align-{side.lower()}".strip())


def scroll_region(table: Element, names: dict[str, int]) -> Element:
    """``<table>`` → the same inside ``<div class="hs-table" role="region" tabindex="0" aria-label="…">``."""
    name = TABLE_NAME.format(_table_name(table))
    names[name] = names.get(name, 0) + 1
    if names[name] > 1:
        name = f"{name} ({names[name]})"
    return _around(table, Element("div", {"class": "hs-table", "role": "region", "tabindex": "0", "aria-label": name}))


def beside_permalink(heading: Element) -> Element:
    """``<h2>Titre<a class="headerlink">`` → ``<div class="hs-heading"><h2>Titre</h2><a aria-label="…">``."""
    link = _take_permalink(heading)
    if link is None:
        return heading
    link.attrib.pop("title", None)
    link.set("aria-label", PERMALINK_NAME.format(_text(heading)))
    wrapper = _around(heading, Element("div", {"class": "hs-heading"}))
    wrapper.append(link)
    return wrapper


def drop_permalinks(element: Element) -> None:
    """Take the permalinks out: a page's title has the page's address, a summary holds no link."""
    for part in list(element.iter()):
        _take_permalink(part)


def label_task(item: Element) -> None:
    """``<li>[box] Texte <ul>…`` → ``<li><label>[box] Texte</label> <ul>…``."""
    loose = len(item) and item[0].tag == "p" and not (item.text or "").strip()
    holder = item[0] if loose else item
    label = Element("label")
    label.text, holder.text = holder.text, None
    for child in list(takewhile(lambda child: child.tag not in BLOCKS, holder)):
        holder.remove(child)
        label.append(child)
    holder.insert(0, label)


def _places(root: Element) -> Iterator[tuple[Element, int, Element]]:
    return ((parent, index, child) for parent in root.iter() for index, child in enumerate(parent))


def _text(element: Element) -> str:
    return " ".join(STASHED.sub("", "".join(element.itertext())).split())


def _table_name(table: Element) -> str:
    caption = table.find("caption")
    if caption is not None:
        return _text(caption)
    first = next(table.iter("tr"), table)
    return ", ".join(filter(None, map(_text, first)))


def _around(element: Element, wrapper: Element) -> Element:
    wrapper.tail, element.tail = element.tail, None
    wrapper.append(element)
    return wrapper


def _take_permalink(heading: Element) -> Element | None:
    link = next((child for child in heading if child.get("class") == "headerlink"), None)
    if link is not None:
        heading.remove(link)
    return link
