"""A problem is a fault in what a writer wrote: where it stands, what is wrong, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

ERROR, WARNING, OFF = "error", "warning", "off"


@dataclass(frozen=True, order=True)
class Problem:
    """One fault at one place; ``line`` and ``column`` count from 1 in the file the writer edits.

    ``width`` is how many characters are at fault, ``severity`` what the kind is by itself: the site may say otherwise.
    """

    path: str
    line: int
    column: int
    code: str
    what: str
    fix: str
    width: int = field(default=1, compare=False)
    severity: str = field(default=ERROR, compare=False)

    def __str__(self) -> str:
        """``docs/faq.md:12:5: unknown hint style 'inof'. Use one of info, success. [hint-style]``."""
        return f"{self.path}:{self.line}:{self.column}: {self.message} [{self.code}]"

    @property
    def place(self) -> tuple[str, int, int]:
        """Path, line and column."""
        return self.path, self.line, self.column

    @property
    def message(self) -> str:
        """``unknown hint style 'inof'. Use one of info, success.``."""
        return f"{self.what}. {self.fix}".rstrip()

    def over(self, width: int) -> "Problem":
        """Give the same problem with as many characters at fault."""
        return replace(self, width=width)


@dataclass(frozen=True)
class Kind:
    """One kind of problem, a row of a table; ``what`` and ``fix`` are ``str.format`` templates."""

    code: str
    what: str
    fix: str
    severity: str = ERROR

    def at(self, path: str, line: int, column: int, **values: object) -> Problem:
        """Give the problem of this kind at that place; ``values`` fill both templates."""
        what, fix = self.what.format(**values), self.fix.format(**values)
        return Problem(path, line, column, self.code, what, fix, severity=self.severity)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort by place; none is told twice."""
    return sorted(dict.fromkeys(problems))


def count(problems: Iterable[Problem]) -> str:
    """``3 problems: 2 errors, 1 warning``."""
    told = [problem.severity for problem in in_order(problems)]
    if not told:
        return "no problems"
    parts = [_many(told.count(level), level) for level in (ERROR, WARNING) if level in told]
    return f"{_many(len(told), 'problem')}: {', '.join(parts)}"


def did_you_mean(name: str, names: Iterable[str], otherwise: str) -> str:
    """Give the cure of a name that is not there: the nearest that is, or ``otherwise``."""
    near = get_close_matches(name[:80], list(names), n=1, cutoff=0.75)
    return f"Did you mean '{near[0]}'?" if near else otherwise


def _many(number: int, thing: str) -> str:
    return f"{number} {thing}{'s' * (number != 1)}"
