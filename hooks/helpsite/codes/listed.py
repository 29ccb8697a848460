"""The families of codes → every code with its family, and what codes have in common."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from helpsite.codes.addresses import page_of
from helpsite.content.schema.data import Code, CodeFamily

_ENHANCED = re.compile(r"(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])")  # X.Y.Z of RFC 3463
_ENGLISH = re.compile(r"\b[a-z]{3,}")  # what servers answer is English; their codes are capitals and figures


@dataclass(frozen=True)
class Listed:
    """A code in its family; ``key`` is the name of the family's file, ``index`` its number there."""

    key: str
    family: CodeFamily
    code: Code
    index: int

    @property
    def place(self) -> tuple[str | int, ...]:
        """Where the file says it."""
        return "codes", self.index, "code"

    @property
    def src_uri(self) -> str:
        """The page of its own."""
        return page_of(self.family, self.code)

    @property
    def title(self) -> str:
        """``OFR_417 : boîte pleine``."""
        return f"{self.code.code} : {small(self.code.name)}"

    @cached_property
    def figures(self) -> set[str]:
        """``{"5.2.2"}``: the codes of RFC 3463 in it, however it is written."""
        written = (self.code.code, *self.code.also, self.code.example or "")
        return set(_ENHANCED.findall(" ".join(written)))


def listed(families: Mapping[str, CodeFamily]) -> list[Listed]:
    """Give all codes in the order of their families."""
    return [Listed(key, family, code, at) for key, family in families.items() for at, code in enumerate(family.codes)]


def elsewhere(here: Listed, everywhere: Iterable[Listed]) -> Iterator[Listed]:
    """Give the codes of other families that have the same figures."""
    return (other for other in everywhere if other.key != here.key and other.figures & here.figures)


def small(name: str) -> str:
    """``Boîte pleine`` → ``boîte pleine``; ``SPF absent`` stays."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def as_code(text: str) -> str:
    """``OFR_417`` → inline code, told to be English where it has words."""
    return f"`{text}`" + ("{: lang=en }" if is_english(text) else "")


def is_english(text: str) -> bool:
    """Tell whether there are words in a server's answer."""
    return bool(_ENGLISH.search(text))
