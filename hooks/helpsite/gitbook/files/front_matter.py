"""GitBook's front matter → what Material understands of it, and what only the site does."""

import posixpath
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from helpsite.gitbook.files import kinds
from helpsite.gitbook.files.icons import Icons
from helpsite.gitbook.files.names import is_external, resolve
from helpsite.gitbook.files.values import SHAPES
from helpsite.pages import Source
from helpsite.problems import Problem

# What a layout can make invisible → the part of the page that this hides, most of them by Material's own names
LAYOUT = {
    "description": "lead",
    "tableOfContents": "navigation",
    "outline": "toc",
    "pagination": "footer",
    "tags": "tags",
}
GITBOOK = frozenset(
    ["cover", "coverHeight", "coverY", "hidden", "if", "layout", "metaLinks", "noIndex", "noRobotsIndex", "vars"]
)


@dataclass(frozen=True)
class Theme:
    """What front matter can name of a theme."""

    icons: Icons
    has_template: Callable[[str], bool]


@dataclass
class Front:
    """The front matter of one page; the texts in ``meta`` are HTML, as MkDocs' own titles are."""

    meta: dict[str, Any] = field(default_factory=dict)  # nothing in it breaks a template of Material's
    variables: Any = None
    hidden: bool = False  # out of the navigation, still published
    canonical: str | None = None
    cover: str | None = None  # a file below the documentation folder
    problems: list[Problem] = field(default_factory=list)


def understand(source: Source, src_uri: str, theme: Theme) -> Front:
    """Sort the front matter of a page; a value that cannot be used is left out, and told."""
    said = source.meta
    front = Front(variables=said.get("vars"), hidden=said.get("hidden") is True)
    for key, value in said.items():
        if key not in GITBOOK:
            _take(front, source, key, value, theme)
    _hide(front, said.get("layout"))
    if said.get("noIndex") is True or said.get("noRobotsIndex") is True:
        front.meta |= {"robots": "noindex", "search": front.meta.get("search", {}) | {"exclude": True}}
    if "if" in said:
        front.problems.append(source.front.at(kinds.CONDITION, "if", condition=said["if"]))
    links = said.get("metaLinks")
    front.canonical = str(links["canonical"]) if isinstance(links, dict) and links.get("canonical") else None
    _cover(front, source, posixpath.dirname(src_uri))
    return front


def _take(front: Front, source: Source, key: str, value: Any, theme: Theme) -> None:
    shape = SHAPES.get(key)
    if not shape:
        front.meta[key] = value
        return
    fitting = shape.give(value) if value is not None else None
    found = _named(key, fitting, theme)
    if found is not None:
        front.meta[key] = found
    elif key == "icon" and fitting:
        near = theme.icons.nearest(fitting)
        hint = f"Did you mean '{near}'?" if near else "Take one from https://fontawesome.com/search?ic=free."
        front.problems.append(source.front.at(kinds.ICON, key, name=fitting, hint=hint))
    elif value is not None:
        front.problems.append(source.front.at(kinds.VALUE, key, key=key, value=repr(value), hint=shape.hint))


def _named(key: str, value: Any, theme: Theme) -> Any:
    if key == "icon" and value:
        return theme.icons.path(value)
    if key == "template" and value:
        return value if theme.has_template(value) else None
    return value


def _hide(front: Front, layout: Any) -> None:
    for part, name in LAYOUT.items() if isinstance(layout, dict) else ():
        shown = layout.get(part)
        if shown is False or (isinstance(shown, dict) and shown.get("visible") is False):
            front.meta["hide"] = [*front.meta.get("hide", []), name]


def _cover(front: Front, source: Source, folder: str) -> None:
    said, layout = source.meta.get("cover"), source.meta.get("layout")
    shown = layout.get("cover") if isinstance(layout, dict) else None
    if not isinstance(said, str) or (isinstance(shown, dict) and shown.get("visible") is False):
        return
    if is_external(said):
        front.problems.append(source.front.at(kinds.COVER, "cover", target=said))
    else:
        front.cover = resolve(said, folder)
