"""The families of codes → the pages that are made of them, one a code."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

from helpsite.codes.listed import Listed, listed, small
from helpsite.codes.text import text_of
from helpsite.content.data import Data
from helpsite.pages import written

_LONGEST = 170  # signs of a description
_TAILS = (
    " Ce que cela veut dire, si l’envoi sera retenté, qui peut agir et comment.",
    " Ce que cela veut dire, qui peut agir et comment.",
    " Qui peut agir, et comment.",
    "",
)


@dataclass(frozen=True)
class Made:
    """A page that is no file: its Markdown, and the data file that it was made from."""

    src_uri: str
    text: str
    path: str


def pages_of(data: Data, title: Callable[[str], str | None], taken: Collection[str] = ()) -> Iterator[Made]:
    """Give the page of each code, the first where two have one address; what is ``taken`` was written by hand.

    ``title`` gives that of a written page.
    """
    codes: dict[str, Listed] = {}
    for code in listed(data.codes):
        if code.src_uri not in taken:
            codes.setdefault(code.src_uri, code)
    for rank, code in enumerate(codes.values()):
        text = written(_front(code, rank), f"\n{text_of(code, codes.values(), title)}\n")
        yield Made(code.src_uri, text, data.files[f"codes/{code.key}"].path)


def description(here: Listed) -> str:
    """Say what the page is about, in no more signs than search engines show."""
    said = f"{here.code.code} ({here.family.name}) : {small(here.code.name)}."
    short = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
    return next(text for tail in _TAILS if len(text := short + tail) <= _LONGEST)


def _front(here: Listed, rank: int) -> dict[str, Any]:
    return {
        "genre": "code",
        "title": f"{here.title} ({here.family.name})",
        "description": description(here),
        "nom": here.title,
        "famille": here.family.name,
        "rang": rank,
        "revue": str(here.family.reviewed),
        "sources": here.code.sources,
    }
