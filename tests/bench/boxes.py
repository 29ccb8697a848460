"""Boxes: how many of each kind a page's source writes, and how many its HTML holds."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from tests.gitbook.markup import Element

LITERAL = re.compile(
    r"<!--.*?-->|<pre\b.*?</pre>|^[ >]*(?P<fence>`{3,}|~{3,})[^\n]*\n(?:.*?\n)??[ >]*(?P=fence)[`~]*[ ]*$"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]*?(?<!`)(?P=ticks)(?!`)",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True)
class Box:
    """A kind of box: what writes it, and what of a page it becomes."""

    written: str
    rendered: Callable[[Element], bool]


def has(name: str, tag: str = "") -> Callable[[Element], bool]:
    return lambda element: name in element.classes() and tag in ("", element.tag)


def tag(*names: str) -> str:
    return rf"\{{%-?\s*(?:{'|'.join(names)})(?![\w-])"


BOXES = {
    "hint": Box(tag("hint"), has("admonition")),
    "tabs": Box(tag("tabs"), has("tabbed-set")),
    "tab": Box(tag("tab"), has("tabbed-block")),
    "stepper": Box(tag("stepper"), has("hs-stepper")),
    "step": Box(tag("step"), has("hs-step")),
    "details": Box(r"<details\b", has("hs-collapsible")),
    "content-ref": Box(tag("content-ref", "page-ref"), has("hs-page-link")),
    "embed": Box(tag("embed"), has("hs-embed")),
    "file": Box(tag("file"), has("hs-download")),
    "code": Box(tag("code") + r"(?![^%]*%\}\s*<pre)|^[ ]*<pre\b", has("hs-code")),
    "columns": Box(tag("columns"), has("hs-columns")),
    "column": Box(tag("column"), has("hs-column")),
    "updates": Box(tag("updates"), has("hs-updates")),
    "update": Box(tag("update"), has("hs-update")),
    "prompt": Box(tag("prompt"), has("hs-prompt")),
    "openapi": Box(tag("openapi[\\w-]*", "swagger"), has("hs-operation")),
    "figure": Box(r"<figure\b", lambda element: element.tag == "figure" and "hs-prompt" not in element.classes()),
    "cards": Box(r"<table\b[^>]*data-view=\"cards\"", has("hs-cards")),
    "mark": Box(r"<mark\b", lambda element: element.tag == "mark"),
}  # fmt: skip


def written(text: str) -> Counter[str]:
    """Count the boxes in a page's source, what stands there as code or comment not taken for any."""
    prose = LITERAL.sub(lambda literal: literal[0][:4] if literal[0].startswith("<pre") else "", text)
    return +Counter({name: len(re.findall(box.written, prose, re.MULTILINE)) for name, box in BOXES.items()})


def rendered(page: Element) -> Counter[str]:
    elements = list(page.elements())
    return +Counter({name: sum(map(box.rendered, elements)) for name, box in BOXES.items()})
