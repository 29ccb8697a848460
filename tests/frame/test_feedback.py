"""Where readers say whether a page helped."""

from urllib.parse import parse_qs, urlsplit

import pytest
from tests.frame.a_catalogue import SITE

from helpsite.frame.feedback import fault_of, feedback

PAGE = f"{SITE}causes/spam/?a=b&c=d"


@pytest.mark.parametrize("setting", [None, "", False])
def test_nothing_set_is_nothing_shown(setting: object) -> None:
    assert feedback(setting, SITE, PAGE) is None
    assert fault_of(setting, SITE) is None


def test_an_e_mail_holds_the_address_of_the_page() -> None:
    found = feedback("mailto:avis@exemple.fr", SITE, PAGE)
    assert found and not found.endpoint
    for address, word in ((found.yes, "utile"), (found.no, "améliorer")):
        parts = urlsplit(address)
        (subject,) = parse_qs(parts.query)["subject"]
        assert (parts.scheme, parts.path) == ("mailto", "avis@exemple.fr")
        assert subject.endswith(PAGE) and word in subject


def test_a_form_of_the_site_is_taken() -> None:
    found = feedback("https://aide.exemple.fr/avis?v=1&w=2", SITE, PAGE)
    assert found and found.endpoint == "https://aide.exemple.fr/avis?v=1&amp;w=2"


@pytest.mark.parametrize(
    ("setting", "told"),
    [
        ("https://sondage.exemple.com/avis", "not this site"),
        ("https://aide.exemple.fr.exemple.com/", "not this site"),
        ("http://aide.exemple.fr/avis", "in the clear"),
        ("avis@exemple.fr", "no address"),
        ("mailto:", "no address"),
        ("mailto:a@exemple.fr?cc=b@exemple.com", "no address"),
        ("javascript:alert(1)", "no address"),
        (["https://aide.exemple.fr/avis"], "no address"),
        (True, "no address"),
    ],
)
def test_what_is_at_fault_is_told_and_not_shown(setting: object, told: str) -> None:
    fault = fault_of(setting, SITE)
    assert fault and told in fault.kind.what
    assert feedback(setting, SITE, PAGE) is None


def test_a_preview_has_no_host_to_compare_with() -> None:
    assert fault_of("https://aide.exemple.fr/avis", "http://127.0.0.1:8000/") is None
