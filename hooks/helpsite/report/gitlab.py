"""Problems → a Code Quality report of GitLab's (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format)."""

import json
from collections.abc import Sequence

from helpsite.problems import ERROR, WARNING, Problem
from helpsite.report.fingerprints import fingerprints
from helpsite.report.look import Look

_SEVERITIES = {ERROR: "major", WARNING: "minor"}


def gitlab(problems: Sequence[Problem], look: Look) -> str:
    """``[{"description": …, "check_name": "hint-style", "fingerprint": …, "severity": "major", "location": …}]``."""
    marks = fingerprints(problems)
    return json.dumps([_row(*pair) for pair in zip(problems, marks, strict=True)], indent=2) + "\n"


def _row(problem: Problem, mark: str) -> dict[str, object]:
    return {
        "description": problem.message,
        "check_name": problem.code,
        "fingerprint": mark,
        "severity": _SEVERITIES.get(problem.severity, "info"),
        "location": {
            "path": problem.path,
            "lines": {"begin": max(problem.line, 1)},
        },
    }
