"""A problem is a fault in what a writer wrote: where it stands, what is wrong, what to do."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

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
        return f"{self.path}:{self.line}:{self.column}: {self.what}. {self.fix} [{self.code}]"

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


def report(problems: Iterable[Problem]) -> list[str]:
    """Give one message a problem, sorted by place, none told twice."""
    return [str(problem) for problem in sorted(set(problems))]
