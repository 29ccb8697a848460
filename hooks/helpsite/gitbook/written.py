"""What a page mentions: the addresses and names in one leaf, then those of the page, and what becomes of each."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from helpsite.source import Line


class Mention(NamedTuple):
    """An address, or a name that may have a definition, by its offsets in the text of a leaf."""

    link: int  # where the link begins
    start: int
    end: int
    address: str = ""
    shown: str | None = None  # the address that the page has; none where nothing leads there
    names: tuple[str, ...] = ()  # of definitions; the first that is defined counts
    defines: str = ""  # the name that has this address


class Use(NamedTuple):
    """An address that an element of the page has: by its reference, or by the names of definitions."""

    reference: int = -1
    shown: str = ""
    names: tuple[str, ...] = ()


class Definition(NamedTuple):
    """A link definition ``[name]: address`` and its reference; ``shown`` is none where nothing leads there."""

    line: Line
    reference: int
    shown: str | None
    src_uri: str = ""  # of the file in which it stands, where its address begins


@dataclass
class Written:
    """What the text of a page uses and defines, in the order in which it is read."""

    uses: list[Use] = field(default_factory=list)
    definitions: dict[str, Definition] = field(default_factory=dict)  # by folded name
    broken: set[str] = field(default_factory=set)  # the folded names of definitions that have no address
    called: dict[str, Line] = field(default_factory=dict)  # notes, by name, and where each is first called
    notes: dict[str, Line] = field(default_factory=dict)  # notes, by name, and where each is defined
    late: list[Callable[[], None]] = field(default_factory=list)  # what tells of the notes: they are read last
    asked: list[tuple[str, Line]] = field(default_factory=list)  # the name that ``[text][name]`` cannot do without
    silent: list[tuple[str, Line]] = field(default_factory=list)  # images without text, by the name of a definition

    def resolved(self) -> list[tuple[str, int]]:
        """Give the address and the reference of each element that has one, in reading order."""
        found: list[tuple[str, int]] = []
        for use in self.uses:
            if not use.names:
                found.append((use.shown, use.reference))
            elif definition := next(filter(None, map(self.definitions.get, use.names)), None):
                found += [(definition.shown, definition.reference)] if definition.shown is not None else []
        return found


def folded(name: str) -> str:
    """``Ma  Note`` → ``ma note``: how names are compared (https://spec.commonmark.org/0.31.2/#matches)."""
    return " ".join(name.lower().split())
