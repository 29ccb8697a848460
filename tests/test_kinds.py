"""Every kind of problem is known by its code."""

import pkgutil
import string
from collections.abc import Iterator
from importlib import import_module

import pytest

import helpsite
from helpsite.kinds import BUILT, CODES, EXTERNAL, KINDS
from helpsite.problems import ERROR, OFF, WARNING, Kind


def defined() -> Iterator[tuple[str, Kind]]:
    for module in pkgutil.walk_packages(helpsite.__path__, "helpsite."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, Kind):
                    yield f"{module.name}.{name}", value


def test_every_kind_is_listed() -> None:
    assert {where for where, kind in defined() if kind not in KINDS} == set()
    assert len(KINDS) > 90


def test_a_code_has_one_severity() -> None:
    severities = {code: {kind.severity for kind in KINDS if kind.code == code} for code in CODES}
    assert {code for code, found in severities.items() if len(found) > 1} == set()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.code)
def test_a_code_can_be_written_in_a_comment_and_in_an_address(kind: Kind) -> None:
    assert set(kind.code) <= {*string.ascii_lowercase, *string.digits, "-"}
    assert kind.severity in (ERROR, WARNING, OFF)


def test_a_build_does_not_find_what_is_outside() -> None:
    assert "dead-link" in EXTERNAL - BUILT
    assert "missing-page" in BUILT - EXTERNAL
    assert CODES == BUILT | EXTERNAL
