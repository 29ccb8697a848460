"""What is wrong with a certificate is named."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import trustme
from tests.external.conftest import Checker

NOW = datetime.now(UTC)
DAY = timedelta(days=1)
OURS, THEIRS = trustme.CA(), trustme.CA()


def leaf(
    authority: trustme.CA, name: str = "a.test", since: datetime = NOW - DAY, until: datetime = NOW + DAY
) -> bytes:
    made = authority.issue_cert(name, not_before=since, not_after=until)
    return made.private_key_and_cert_chain_pem.bytes()


CERTIFICATES: dict[str, tuple[Callable[[], bytes], str]] = {
    "expired": (lambda: leaf(OURS, since=NOW - 3 * DAY, until=NOW - DAY), "has expired"),
    "early": (lambda: leaf(OURS, since=NOW + DAY, until=NOW + 2 * DAY), "is not valid yet"),
    "wrong host": (lambda: leaf(OURS, "b.test"), "is for another host"),
    "unknown issuer": (lambda: leaf(THEIRS), "comes from an issuer who is not known here"),
    "self-signed": (lambda: THEIRS.private_key_pem.bytes() + THEIRS.cert_pem.bytes(), "is signed by nobody but itself"),
}


@pytest.fixture
def served(checker: Checker, tmp_path: Path) -> Callable[[bytes], str]:
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(OURS.cert_pem.bytes())

    def serve(pem: bytes) -> str:
        (file := tmp_path / "server.pem").write_bytes(pem)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        checker.ports.append(port := checker.stage.listen(context))
        return f"https://a.test:{port}"

    return serve


def test_a_good_certificate(checker: Checker, tmp_path: Path, served: Callable[[bytes], str]) -> None:
    url = served(leaf(OURS))
    trust = str(tmp_path / "trusted.pem")
    assert checker.codes(f"{url}/ok", f"{url}/status/404", f"{url}/slow-body#there", ca_file=trust) == ["dead-link"]
    assert checker.stage.most_open == {"a.test": 1}


@pytest.mark.parametrize("fault", CERTIFICATES)
def test_a_bad_certificate(checker: Checker, tmp_path: Path, served: Callable[[bytes], str], fault: str) -> None:
    make, reason = CERTIFICATES[fault]
    url = served(make())
    problems = checker.problems(f"{url}/ok", f"{url}/status/404", ca_file=str(tmp_path / "trusted.pem"))
    assert [problem.what for problem in problems] == [f"the certificate of 'a.test' {reason}"] * 2
    assert checker.stage.requests == []


def test_http_where_https_is_expected(checker: Checker) -> None:
    (problem,) = checker.problems(checker.url("ok").replace("http:", "https:"))
    assert (problem.code, "no encrypted connection" in problem.what) == ("unknown", True)


def test_a_move_to_https(checker: Checker, tmp_path: Path, served: Callable[[bytes], str]) -> None:
    url = served(leaf(OURS))
    address = checker.url(f"to/301/{url}/ok#there")
    (problem,) = checker.problems(address, ca_file=str(tmp_path / "trusted.pem"))
    assert (problem.code, problem.severity, problem.fix) == ("moved", "warning", f"Write '{url}/ok#there'.")
    assert checker.stage.most_open == {"a.test": 1}
