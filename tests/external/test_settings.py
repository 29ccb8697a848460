"""What mkdocs.yml may say of links that leave the site."""

from pathlib import Path
from typing import Any

import pytest
import trustme
import yaml

from helpsite.external.configuration import configuration_of
from helpsite.external.settings import Settings, settings_of
from helpsite.external.values import Ignored

EVERYTHING = """
site_url: https://x.example/
extra:
  lead: false
  external:
    hosts_at_once: 4
    connect_timeout: 1.5
    read_timeout: 2
    total_timeout: 3
    retries: 0
    backoff: 0.5
    longest_wait: 9
    pause: 0
    max_age_days: 1
    max_redirects: 3
    max_kilobytes: 64
    ca_file: {trusted}
    allow_private: ["localhost:8000"]
    ignore:
      - pattern: https://x.example/*
        reason: needs an account
markdown_extensions:
  - pymdownx.emoji:
      emoji_index: !!python/name:pymdownx.emoji.gemoji
"""


def read(text: str) -> tuple[Settings, list[str]]:
    settings, problems = settings_of(configuration_of(text, "mkdocs.yml"))
    return settings, [str(problem) for problem in problems]


def test_everything_can_be_said(tmp_path: Path) -> None:
    trusted = tmp_path / "ca.pem"
    trusted.write_bytes(trustme.CA().cert_pem.bytes())
    settings, problems = read(EVERYTHING.format(trusted=trusted))
    ignored = Ignored("https://x.example/*", "needs an account")
    assert problems == []
    assert settings == Settings(4, 1.5, 2, 3, 0, 0.5, 9, 0, 1, 3, 64, str(trusted), ("localhost:8000",), (ignored,))


@pytest.mark.parametrize("text", ["", "extra:", "extra: {external: }", "nav: []", "extra: []"])
def test_nothing_need_be_said(text: str) -> None:
    assert read(text) == (Settings(), [])


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("retries", -1),
        ("retries", True),
        ("retries", 1.5),
        ("hosts_at_once", 0),
        ("pause", "1"),
        ("pause", -0.1),
        ("pause", float("inf")),
        ("pause", None),
        ("ca_file", 1),
        ("ca_file", ""),
        ("ca_file", "nowhere.pem"),
        ("ca_file", __file__),
        ("allow_private", "localhost:8000"),
        ("allow_private", [8000]),
        ("ignore", {"pattern": "x", "reason": "y"}),
        ("ignore", ["x"]),
        ("ignore", [{"pattern": "x"}]),
        ("ignore", [{"pattern": "x", "reason": " "}]),
        ("ignore", [{"pattern": "x", "reason": "y", "until": "z"}]),
    ],
)
def test_a_value_that_cannot_be_used(name: str, value: Any) -> None:
    text = yaml.safe_dump({"extra": {"external": {"read_timeout": 3, name: value}}}, sort_keys=False)
    settings, (problem,) = read(text)
    assert settings == Settings(read_timeout=3)
    assert problem.startswith(f"mkdocs.yml:4:5: '{name}' in extra.external cannot be {value!r}. Write ")


def test_a_setting_that_does_not_exist() -> None:
    _, (problem,) = read("extra:\n  external:\n    retrys: 3\n")
    assert problem.startswith("mkdocs.yml:3:5: extra.external has no setting 'retrys'. Use one of hosts_at_once, ")


@pytest.mark.parametrize("text", ["extra: [", "extra: {external: [1]}", "extra: {external: x}"])
def test_what_is_no_mapping(text: str) -> None:
    with pytest.raises((yaml.YAMLError, TypeError)):
        configuration_of(text, "mkdocs.yml")


def test_the_address_of_the_site(monkeypatch: pytest.MonkeyPatch) -> None:
    text = 'site_url: !ENV [SOME_URL, OTHER_URL, "http://127.0.0.1:8000/"]'
    assert configuration_of(text, "").site_url == "http://127.0.0.1:8000/"
    monkeypatch.setenv("OTHER_URL", "https://x.example/")
    assert configuration_of(text, "").site_url == "https://x.example/"


@pytest.mark.parametrize(
    ("text", "url"), [("", ""), ("site_url:", ""), ("site_url: !ENV []", ""), ("site_url: !ENV SOME_URL", "https://y/")]
)
def test_the_address_of_the_site_in_few_words(text: str, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOME_URL", "https://y/")
    assert configuration_of(text, "").site_url == url


def test_what_an_ignored_pattern_matches() -> None:
    ignored = Ignored("https://x.example/*?a[1]", "why")
    assert ignored.matches("https://x.example/b/c?a[1]")
    assert not ignored.matches("https://x.example/b/c?a1")
    assert not Ignored("https://x.example/", "why").matches("https://x.example/b")
