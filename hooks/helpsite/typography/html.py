"""A page's HTML → the same with French typography in what is read: ``<p>Oui !</p>`` → ``<p>Oui\u202f!</p>``.

It is done on HTML, not on Markdown, so that what templates say and what is made from data is reached too. Ids and
addresses were made before it, and it touches none.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from helpsite.typography.text import typeset

# Not written in French, or where a character counts. Each alternative ends somewhere: reading takes linear time.
_KEPT = "code|kbd|math|pre|samp|script|style|svg|textarea|tt|var"
_PIECE = re.compile(
    r"(?P<text>[^<]++)"
    r"|<!--.*?(?:-->|\Z)"
    rf"|<(?P<kept>{_KEPT})(?=[\s/>]).*?(?:</(?P=kept)>|\Z)"
    r"""|<(?P<name>/?[A-Za-z][^\s/>]*+)(?P<attributes>(?:[^<>"']++|"[^"]*+"|'[^']*+')*)>"""
    r"|<",
    re.DOTALL | re.IGNORECASE,
)
_LANG = re.compile(r"""\slang=["']?([A-Za-z]*+)""", re.IGNORECASE)
_READ = re.compile(r"""(\s(?:alt|title|placeholder|aria-label|aria-description)=")([^"]*+)""")
_META = re.compile(r"""(\scontent=")([^"]*+)""")
_ABOUT = re.compile(r"""\s(?:name|property)="(?:\w++:)?(?:title|description|site_name|image:alt)\"""")
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "source", "wbr"})


def typeset_html(html: str) -> str:
    """Typeset the text of elements, and attributes that are read; not code, and not what is in another ``lang``."""
    return _PIECE.sub(_Page().piece, html)


@dataclass
class _Tongue:
    """An element with a language of its own."""

    name: str
    is_french: bool
    inside: int = 0  # elements of the same name that are open in it


class _Page:
    def __init__(self) -> None:
        self.tongues: list[_Tongue] = []

    @property
    def is_french(self) -> bool:
        return not self.tongues or self.tongues[-1].is_french

    def piece(self, found: re.Match[str]) -> str:
        """Give the piece as it is printed."""
        if found["text"]:
            return typeset(found[0]) if self.is_french else found[0]
        if found["name"]:
            self._pass(found["name"].lower(), found["attributes"])
            return _tag(found[0]) if self.is_french and found["attributes"] else found[0]
        return found[0]

    def _pass(self, name: str, attributes: str) -> None:
        tongue = self.tongues[-1] if self.tongues else None
        lang = _LANG.search(attributes) if "lang=" in attributes else None
        if lang and name not in _VOID:
            self.tongues.append(_Tongue(name, lang[1].lower() == "fr"))
        elif tongue and name == tongue.name:
            tongue.inside += 1
        elif tongue and name == f"/{tongue.name}":
            tongue.inside -= 1
            if tongue.inside < 0:
                self.tongues.pop()


@lru_cache(maxsize=1 << 12)
def _tag(tag: str) -> str:
    read = _META if tag.startswith("<meta") and _ABOUT.search(tag) else _READ
    return read.sub(lambda each: each[1] + typeset(each[2]), tag)
