"""Prepared elements → CommonMark, with tables as GitHub has them."""

import re
from collections.abc import Callable
from typing import Any

from bs4 import BeautifulSoup, Tag
from markdownify import ATX, BACKSLASH, MarkdownConverter

from helpsite.plain import escaped

_Address = Callable[[str], str | None]
_FENCE = re.compile(r"^`{3,}", re.MULTILINE)
_GAP = re.compile(r"(?P<code>^[ >]*(?P<fence>`{3,}).*?^[ >]*(?P=fence)$)|\n{3,}", re.MULTILINE | re.DOTALL)
_LANGUAGE = re.compile(r"language-([\w+#-]+)")
_UNSAFE = {" ": "%20", "(": "%28", ")": "%29", "<": "%3C", ">": "%3E"}


def to_markdown(soup: BeautifulSoup, address: _Address) -> str:
    """Give the text; ``address`` says where an address of the page leads from the copy, None where it stays there."""
    said = str(_Converter(address).convert_soup(soup)).strip()
    return _GAP.sub(lambda gap: gap["code"] or "\n\n", said) + "\n"


def target(address: str) -> str:
    """Give an address as Markdown takes it for the target of a link."""
    return "".join(_UNSAFE.get(sign, sign) for sign in address)


class _Converter(MarkdownConverter):
    def __init__(self, address: _Address) -> None:
        super().__init__(heading_style=ATX, bullets="-", newline_style=BACKSLASH, autolinks=False)
        self.address = address

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """Keep text from being markup."""
        said = escaped(text)
        return said.replace("|", "\\|") if parent_tags & {"td", "th"} else said

    def convert_a(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Lead to where the link leads from the copy; what led to a place on the page is its text."""
        address = self.address(str(el.get("href", "")))
        if address is None:
            return text
        el["href"] = target(address)
        del el["title"]
        return str(super().convert_a(el, text, parent_tags))  # type: ignore[misc]

    def convert_img(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Give the picture at its whole address."""
        address = self.address(str(el.get("src", ""))) or ""
        return f"![{self.escape(str(el.get('alt', '')), parent_tags)}]({target(address)})"

    def convert_input(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Give the box of a task."""
        return ("[x] " if el.has_attr("checked") else "[ ] ") if el.get("type") == "checkbox" else ""

    def convert_code(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A bar is the border of a cell even in code."""
        said = str(super().convert_code(el, text, parent_tags))  # type: ignore[misc]
        return said.replace("|", "\\|") if parent_tags & {"td", "th"} else said

    def convert_pre(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """A fence is longer than any in the code."""
        classes = " ".join(str(name) for each in (el, el.parent) if each for name in _classes(each))
        language = _LANGUAGE.search(classes)
        fence = "`" * max(3, *(len(found) + 1 for found in _FENCE.findall(text)), 0)
        code = text.strip("\n")
        return f"\n\n{fence}{language[1] if language else ''}\n{code}\n{fence}\n\n"

    def convert_strong(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Between a sign and a letter two stars would show: the words stay, unmarked."""
        return text if _is_stuck(el, text) else str(super().convert_b(el, text, parent_tags))  # type: ignore[misc]

    def convert_em(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """As for what is strong."""
        return text if _is_stuck(el, text) else str(super().convert_em(el, text, parent_tags))  # type: ignore[misc]

    convert_b, convert_i = convert_strong, convert_em

    def convert_details(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Give the question, a heading, and its answer."""
        return f"\n\n{text.strip()}\n\n"

    convert_dd = convert_details  # its term is a bold paragraph: CommonMark has no lists of definitions
    convert_figure = convert_summary = convert_dl = convert_details


def _is_stuck(element: Tag, text: str) -> bool:
    """Tell whether no mark can stand at one of the ends: https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run."""
    before, after = (str(side or "") for side in (element.previous_sibling, element.next_sibling))
    opens = not text[:1].isalnum() and before[-1:].isalnum()
    closes = not text[-1:].isalnum() and after[:1].isalnum()
    return bool(text.strip()) and (opens or closes)


def _classes(element: Tag) -> Any:
    return element.get("class") or ()
