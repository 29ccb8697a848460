"""Problems → SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from helpsite.problems import Problem
from helpsite.report.fingerprints import fingerprints
from helpsite.report.look import Look

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def sarif(problems: Sequence[Problem], look: Look) -> str:
    """Give one run; columns count characters (code points), paths start at the project's folder."""
    first = {problem.code: problem for problem in reversed(problems)}
    codes = {code: index for index, code in enumerate(sorted(first))}
    rules = [_rule(first[code], look) for code in codes]
    marks = fingerprints(problems)
    run = {
        "tool": {"driver": {"name": "helpsite", "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(problem, codes, mark) for problem, mark in zip(problems, marks, strict=True)],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(problem: Problem, look: Look) -> dict[str, Any]:
    rule: dict[str, Any] = {
        "id": problem.code,
        "shortDescription": {"text": problem.code},
        "defaultConfiguration": {"level": problem.severity},
    }
    if address := look.help(problem.code):
        rule |= {"helpUri": address, "help": {"text": address}}
    return rule


def _result(problem: Problem, codes: Mapping[str, int], mark: str) -> dict[str, Any]:
    line, column = max(problem.line, 1), max(problem.column, 1)
    region = {"startLine": line, "startColumn": column, "endColumn": column + max(problem.width, 1)}
    file = {"uri": quote(problem.path), "uriBaseId": "%SRCROOT%"}
    return {
        "ruleId": problem.code,
        "ruleIndex": codes[problem.code],
        "level": problem.severity,
        "message": {"text": problem.message},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
        "partialFingerprints": {"helpsite/v1": mark},
    }
