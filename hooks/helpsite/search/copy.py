"""A built page → the copy of it that Pagefind reads: the article alone, with what the page's data says before it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape, unescape

from helpsite.search.straight import straight
from helpsite.search.weights import DESCRIPTION, ELEMENTS, NAME, TYPED

# What the frame puts around a text, and what repeats other pages: Pagefind leaves it out.
LEFT_OUT = (
    ".hs-breadcrumb", ".hs-end", ".hs-note", ".hs-no-js-only", ".hs-tree", ".hs-codes .hs-table",
    ".headerlink", ".hs-collapsible__link", "[hidden]", "[data-pagefind-ignore]",
    "script", "style", "template", "form", "button", "img", "svg",
)  # fmt: skip
MANY = "hsmany"  # by which the query layer finds all such pages, which stand back: to filter would load every file
_ARTICLE = re.compile(r"<(/?)article\b[^>]*+>")
# Texts that are to be changed, tags of elements that count more, and all else that is not to be taken for either.
_REST = r"""(?:[^<>"']++|"[^"]*+"|'[^']*+')*>"""
_PIECE = re.compile(
    r"(?P<text>[^<'’œŒæÆ&]*+['’œŒæÆ&][^<]*+)|[^<]++"
    rf"|<(?P<name>{'|'.join(ELEMENTS)})(?P<rest>(?=[\s>]){_REST})"
    rf"|<!--.*?(?:-->|\Z)|<(?P<raw>script|style)\b.*?(?:</(?P=raw)>|\Z)|<{_REST}",
    re.DOTALL,
)
# The address of a question is that of its answer: its heading has none, and would be no section.
_ASKED = '<h[1-6] class="hs-collapsible__title"'
_QUESTION = re.compile(
    rf"({_ASKED})(>(?:(?!</summary>|{_ASKED}).)*</summary>"
    r'\s*<div class="hs-collapsible__body")( id="[^"]*")',
    re.DOTALL,
)
_TITLE = re.compile(r"<h1\b[^>]*+>(.*?)</h1>", re.DOTALL)
_MARKUP = re.compile(r'<a\b[^>]*class="headerlink".*?</a>|<[^>]*+>', re.DOTALL)
_SPACES = re.compile(r"[ \t\r\n]+")  # not the no-break spaces of French


@dataclass(frozen=True)
class About:
    """What is known of a page before it is read; the texts are plain, as they are printed."""

    kind: str
    path: str = ""
    title: str = ""  # where the page has no h1
    name: str = ""
    description: str = ""
    typed: tuple[str, ...] = ()  # what readers type who look for it
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_one_of_many: bool = False  # a page for who holds that very code


def search_copy(html: str, about: About) -> str | None:
    """Give the copy; None for a page without an article."""
    article = _article(html)
    if not article:
        return None
    title = _TITLE.search(article)
    shown = _plain(title[1]) if title else about.title
    head, said = "".join(_head(about, shown)), "".join(_said(about))
    return f'<!doctype html><html lang="fr"><head>{head}</head><body>{said}{_indexed(article)}</body></html>'


def _article(html: str) -> str:
    """Give the first article, whole though others stand in it."""
    start, depth = 0, 0
    for found in _ARTICLE.finditer(html):
        start = start if depth else found.start()
        depth += -1 if found[1] else 1
        if depth == 0:
            return html[start : found.end()]
    return ""


def _plain(html: str) -> str:
    return _SPACES.sub(" ", unescape(_MARKUP.sub("", html))).strip()


def _head(about: About, title: str) -> Iterator[str]:
    """Give what the answer shows of a page, and by what it can be narrowed; Pagefind knows no empty value."""
    shown = {"title": title, "name": about.name, "path": about.path, "kind": about.kind, "teaser": about.description}
    shown |= {"many": MANY} if about.is_one_of_many else {}
    for name, value in shown.items():
        if value:
            yield f'<meta data-pagefind-meta="{name}[content]" content="{escape(value)}">'
    for name, values in about.filters.items():
        for value in values:
            yield f'<meta data-pagefind-filter="{name}[content]" content="{escape(value)}">'


def _said(about: About) -> Iterator[str]:
    """Give what counts for the page, and is not in its text in these words."""
    rows = [(about.name, NAME), *((typed, TYPED) for typed in about.typed), (about.description, DESCRIPTION)]
    for text, weight in rows:
        if text:
            yield f'<p data-pagefind-weight="{weight}">{escape(straight(text), quote=False)}</p>'


def _indexed(article: str) -> str:
    return _PIECE.sub(_piece, _QUESTION.sub(r"\1\3\2", article))


def _piece(found: re.Match[str]) -> str:
    text, name = found["text"], found["name"]
    if text:
        return escape(straight(unescape(text)), quote=False) if "&" in text else straight(text)
    return f'<{name} data-pagefind-weight="{ELEMENTS[name]}"{found["rest"]}' if name else found[0]
