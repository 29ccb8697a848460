"""Problems → JSON of our own, whose shape does not change within a version."""

import json as stdlib
from collections.abc import Sequence

from helpsite.problems import ERROR, WARNING, Problem
from helpsite.report.look import Look

VERSION = 1


def json(problems: Sequence[Problem], look: Look) -> str:
    """``{"version": 1, "counts": {"error": 1, "warning": 0}, "problems": [{"path": "docs/faq.md", "line": 12, …}]}``.

    ``line`` and ``column`` count from 1, in characters (code points); ``endColumn`` is the first one after the fault.
    ``help`` is the address that explains the code, null where there is no guide.
    """
    levels = [problem.severity for problem in problems]
    counts = {level: levels.count(level) for level in (ERROR, WARNING)}
    told = {"version": VERSION, "counts": counts, "problems": [_row(problem, look) for problem in problems]}
    return stdlib.dumps(told, indent=2) + "\n"


def _row(problem: Problem, look: Look) -> dict[str, object]:
    return {
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "endColumn": problem.column + problem.width,
        "code": problem.code,
        "severity": problem.severity,
        "what": problem.what,
        "fix": problem.fix,
        "help": look.help(problem.code) or None,
    }
