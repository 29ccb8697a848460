"""Every built page is valid HTML, and its widgets are used as they are meant."""

from pathlib import Path

import pytest
from tests.browser.site import build_site
from tests.html.rules import EXEMPTIONS, RULES, Exemption
from tests.html.validator import Fault, validate
from tests.project import made_once

PAGE = '<!DOCTYPE html>\n<html lang="fr"><head><title>Essai</title></head><body>{}</body></html>\n'


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> list[Fault]:
    return validate(made_once(tmp_path_factory, "browser", build_site))


def exempts(exemption: Exemption, fault: Fault) -> bool:
    return exemption.rule == fault.rule and fault.selector.endswith(exemption.selector)


def test_every_page_is_valid(faults: list[Fault]) -> None:
    told = [str(fault) for fault in faults if not any(exempts(each, fault) for each in EXEMPTIONS)]
    assert not told, "\n".join(told)


def test_no_exemption_is_kept_in_vain(faults: list[Fault]) -> None:
    assert not [each for each in EXEMPTIONS if not any(exempts(each, fault) for fault in faults)]


def test_every_choice_has_a_reason() -> None:
    assert all(each.reason for each in (*RULES, *EXEMPTIONS))


@pytest.mark.parametrize(
    ("body", "rules"),
    [
        ("<h1>Essai</h1><p>Bien.</p>", set()),
        ("<p><div>a</div></p>", {"close-order", "no-implicit-close"}),
        ('<p id="a">a</p><p id="a">b</p>', {"no-dup-id"}),
        ("<ul><p>a</p></ul>", {"element-permitted-content"}),
        ('<img src="a.png">', {"wcag/h37"}),
        ('<input type="oui" aria-label="a">', {"attribute-allowed-values"}),
        ('<p aria-label="a">b</p>', {"aria-label-misuse"}),
        ("<button>a</button>", {"no-implicit-button-type"}),
    ],
)
def test_a_fault_would_be_found(tmp_path: Path, body: str, rules: set[str]) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text(PAGE.format(body), "utf-8")
    assert {fault.rule for fault in validate(tmp_path / "site")} == rules
