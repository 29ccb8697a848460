"""The families of codes → the pages that are made of them, one a code."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from helpsite.codes.listed import Listed, listed, small
from helpsite.codes.text import text_of
from helpsite.content.data import Data

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


def pages_of(data: Data, title: Callable[[str], str | None]) -> Iterator[Made]:
    """Give the page of each code, the first where two have one address; ``title`` gives that of a written page."""
    codes: dict[str, Listed] = {}
    for code in listed(data.codes):
        codes.setdefault(code.src_uri, code)
    for rank, code in enumerate(codes.values()):
        text = f"{_front(code, rank)}\n\n{text_of(code, codes.values(), title)}\n"
        yield Made(code.src_uri, text, data.files[f"codes/{code.key}"].path)


def description(here: Listed) -> str:
    """Say what the page is about, in no more signs than search engines show."""
    said = f"{here.code.code} ({here.family.name}) : {small(here.code.name)}."
    return next(text for tail in _TAILS if len(text := said + tail) <= _LONGEST or not tail)


def _front(here: Listed, rank: int) -> str:
    said = {
        "genre": "code",
        "title": f"{here.title} ({here.family.name})",
        "description": description(here),
        "nom": here.title,
        "famille": here.family.name,
        "rang": rank,
        "revue": str(here.family.reviewed),
        "sources": here.code.sources,
    }
    lines = (f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in said.items())  # JSON is YAML
    return "\n".join(("---", *lines, "---"))
