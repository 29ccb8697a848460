"""What ``extra: problems:`` in mkdocs.yml says of severities → the settings, and what is wrong with them."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from helpsite.problems import ERROR, OFF, WARNING, Kind, Problem, did_you_mean

SHAPE = Kind(
    "severity-table", "extra.problems is not made of codes and severities", "Write one 'code: severity' a line."
)
CODE = Kind("severity-code", "there is no kind of problem '{code}'", "{hint}")
LEVEL = Kind("severity-level", "'{level}' is no severity", "Write error, warning or off.")

TABLE = ("extra", "problems")
_LEVELS: Mapping[object, str] = {ERROR: ERROR, WARNING: WARNING, OFF: OFF, False: OFF}  # YAML reads a bare off as False


class Fault(NamedTuple):
    """A problem of the settings before it has a place: under which key of mkdocs.yml it is."""

    kind: Kind
    key: tuple[str, ...]
    values: Mapping[str, object]


@dataclass(frozen=True)
class Settings:
    """How severe each kind is on this site, where it is not as severe as by itself."""

    levels: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()

    def problems(self, path: str, places: Mapping[tuple[str | int, ...], tuple[int, int]]) -> list[Problem]:
        """Give the faults with the places of their keys in ``path``."""
        return [_problem(fault, path, places) for fault in self.faults]


def understand(said: object, codes: Collection[str]) -> Settings:
    """``{"orphan-page": "error", "vague-text": False}`` → the settings; what cannot be used is left out, and told."""
    if said is None:
        return Settings()
    if not isinstance(said, Mapping):
        return Settings(faults=(Fault(SHAPE, TABLE, {}),))
    faults = tuple(fault for code, level in said.items() if (fault := _fault(str(code), level, codes)))
    wrong = {fault.key[-1] for fault in faults}
    return Settings({code: _LEVELS[level] for code, level in said.items() if str(code) not in wrong}, faults)


def severities(problems: Iterable[Problem], settings: Settings) -> list[Problem]:
    """Give each problem the severity that the site wants; those that are off are left out."""
    told = (replace(problem, severity=settings.levels.get(problem.code, problem.severity)) for problem in problems)
    return [problem for problem in told if problem.severity != OFF]


def _fault(code: str, level: object, codes: Collection[str]) -> Fault | None:
    key = (*TABLE, code)
    if code not in codes:
        hint = did_you_mean(code, codes, "Write the code that stands between brackets in the report.")
        return Fault(CODE, key, {"code": code, "hint": hint})
    if not isinstance(level, str | bool) or level not in _LEVELS:
        return Fault(LEVEL, key, {"level": level})
    return None


def _problem(fault: Fault, path: str, places: Mapping[tuple[str | int, ...], tuple[int, int]]) -> Problem:
    line, column = places.get(fault.key, (1, 1))
    return fault.kind.at(path, line, column, **fault.values).over(len(fault.key[-1]))
