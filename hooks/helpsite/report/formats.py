"""The formats in which problems can be told, one row each."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from helpsite.problems import Problem, in_order
from helpsite.report.github import github
from helpsite.report.gitlab import gitlab
from helpsite.report.human import human
from helpsite.report.json import json
from helpsite.report.look import Look
from helpsite.report.sarif import sarif

HUMAN, GITHUB, JSON = "human", "github", "json"
FORMATS: Mapping[str, Callable[[Sequence[Problem], Look], str]] = {
    HUMAN: human,
    JSON: json,
    "sarif": sarif,
    GITHUB: github,
    "gitlab": gitlab,
}


def render(problems: Iterable[Problem], format: str, look: Look | None = None) -> str:
    """Give the report on ``problems``, sorted, none told twice; KeyError where there is no such format."""
    told = [_writable(problem) for problem in in_order(problems)]
    return FORMATS[format](told, look or Look())


def _writable(problem: Problem) -> Problem:
    """Replace halves of characters, which no encoding can write: they come from names of files and YAML's escapes."""
    path, what, fix = (_whole(text) for text in (problem.path, problem.what, problem.fix))
    return replace(problem, path=path, what=what, fix=fix)


def _whole(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
