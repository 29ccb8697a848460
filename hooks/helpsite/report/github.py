"""Problems → annotations of GitHub's: workflow commands, one a line.

https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
"""

from collections.abc import Sequence

from helpsite.problems import Problem
from helpsite.report.cells import harmless
from helpsite.report.look import Look

# https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def github(problems: Sequence[Problem], look: Look) -> str:
    """``::error file=docs/faq.md,line=12,endLine=12,col=5,endColumn=9,title=hint-style::unknown hint style…``."""
    return "".join(f"::{problem.severity} {_place(problem)}::{_message(problem, look)}\n" for problem in problems)


def _place(problem: Problem) -> str:
    place = {
        "file": problem.path,
        "line": problem.line,
        "endLine": problem.line,
        "col": problem.column,
        "endColumn": problem.column + problem.width,
        "title": problem.code,
    }
    return ",".join(f"{name}={harmless(str(value).translate(_PROPERTY))}" for name, value in place.items())


def _message(problem: Problem, look: Look) -> str:
    """People read it in a log, too."""
    return "\n".join(map(harmless, filter(None, (problem.message, look.help(problem.code))))).translate(_DATA)
