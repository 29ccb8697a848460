"""``python -m helpsite.external`` as it is run: what it says, how it ends, how it goes on."""

import json
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.external.stage import Stage

ROOT = Path(__file__).parents[2]
ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT / "hooks"), "NO_COLOR": "1"}
PAGE = "---\ntitle: X\n---\n\nVoir [là]({url}).\n"


@dataclass
class Project:
    folder: Path
    stage: Stage
    external: dict[str, Any]

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.stage.port}/{path}"

    def write(self, *paths: str, page: str = PAGE) -> None:
        """Write a page a link, the list of links, and the settings."""
        entries = []
        for number, path in enumerate(paths):
            url, name = path if "://" in path else self.url(path), f"docs/{number}.md"
            (self.folder / name).parent.mkdir(exist_ok=True)
            (self.folder / name).write_text(page.format(url=url), "utf-8")
            places = [{"path": name, "line": 5, "column": 11, "width": len(url)}]
            entries.append({"address": url, "places": places})
        (self.folder / "addresses.json").write_text(json.dumps(entries), "utf-8")
        allowed = [f"127.0.0.1:{self.stage.port}", f"localhost:{self.stage.port}"]
        settings = {"allow_private": allowed, "backoff": 0.001, "pause": 0, "retries": 0} | self.external
        config = f"site_url: !ENV [NOWHERE, 'https://x.example/']\nextra:\n  external: {json.dumps(settings)}\n"
        (self.folder / "mkdocs.yml").write_text(config, "utf-8")

    def command(self, words: Sequence[str]) -> list[str]:
        return [sys.executable, "-m", "helpsite.external", *(words or ["addresses.json"])]

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(words), cwd=self.folder, env=ENVIRONMENT, capture_output=True, text=True, encoding="utf-8"
        )


@pytest.fixture
def project(tmp_path: Path, stage: Stage) -> Project:
    return Project(tmp_path, stage, {})


@pytest.mark.parametrize(
    ("paths", "status"),
    [
        ((), 0),
        (("ok", "to/302/ok"), 0),
        (("to/301/ok", "status/403", "status/503", "ok#missing"), 0),
        (("ok", "status/404"), 1),
        (("http://10.0.0.1/",), 1),
        (("http://me:secret@127.0.0.1/",), 1),
    ],
)
def test_the_exit_status(project: Project, paths: tuple[str, ...], status: int) -> None:
    project.write(*paths)
    ended = project.run()
    assert (ended.returncode, "Traceback" in ended.stderr, "secret" in ended.stdout.split("|")[0]) == (
        status,
        False,
        False,
    )


def test_the_report(project: Project) -> None:
    project.write("status/404", "to/301/ok#there")
    ended = project.run()
    gone, moved = project.url("status/404"), project.url("to/301/ok#there")
    assert ended.stdout.splitlines()[:2] == [
        f"docs/0.md:5:11: '{gone}' does not exist: HTTP 404. Find its new address, or remove it. [dead-link]",
        f"    5 | Voir [là]({gone}).",
    ]
    assert f"docs/1.md:5:11: warning: '{moved}' has moved for good. Write '{project.url('ok#there')}'." in ended.stdout
    assert ended.stdout.endswith("2 problems: 1 error, 1 warning\n")
    assert ended.stderr == "Addresses: 2; asked now: 3.\n"
    agents = {request.headers["user-agent"] for request in project.stage.requests}
    assert agents == {"BienRecu-liens/0.1.0 (+https://x.example/)"}


def test_the_report_for_machines(project: Project) -> None:
    project.write("status/404")
    assert project.run("addresses.json", "--format", "json", "--output", "out/links.json").stdout == ""
    assert "dead-link" in (project.folder / "out/links.json").read_text("utf-8")


@pytest.mark.parametrize(
    "words", [("none.json",), ("--format", "x", "addresses.json"), ("mkdocs.yml",), ("addresses.json", "--folder", ".")]
)
def test_usage(project: Project, words: tuple[str, ...]) -> None:
    project.write("ok")
    ended = project.run(*words)
    assert (ended.returncode, "Traceback" in ended.stderr) == (2, False)
    assert project.stage.requests == []


def test_settings_that_cannot_be_used(project: Project) -> None:
    project.external = {"retrys": 3, "pause": "long", "ignore": [{"pattern": "x"}]}
    project.write("ok")
    ended = project.run()
    assert ended.returncode == 2
    assert [line.split(" ")[-1] for line in ended.stdout.splitlines() if line.startswith("mkdocs.yml:3:")] == [
        "[external-setting-value]",
        "[external-setting]",
        "[external-setting-value]",
    ]
    assert project.stage.requests == []


def test_one_host_alone_and_everything_anew(project: Project) -> None:
    project.write("ok", f"http://localhost:{project.stage.port}/ok?2")
    project.run("addresses.json", "--only", "localhost")
    assert [request.host for request in project.stage.requests] == ["localhost"]
    project.run()
    assert [request.host for request in project.stage.requests] == ["localhost", "127.0.0.1"]
    project.run("addresses.json", "--fresh")
    assert len(project.stage.requests) == 4


def test_what_is_ignored_is_not_asked_and_what_ignores_nothing_is_told(project: Project) -> None:
    project.external = {"ignore": [{"pattern": "*/status/*", "reason": "x"}, {"pattern": "https://y/*", "reason": "y"}]}
    project.write("status/404")
    ended = project.run()
    assert (ended.returncode, project.stage.requests) == (0, [])
    assert "warning: no link is like 'https://y/*'. Remove it from ignore. [unused-ignore]" in ended.stdout


def test_an_exception_beside_the_link(project: Project) -> None:
    project.write("status/404", "ok", page=PAGE.replace("\nVoir", "<!-- exception: dead-link, it comes back -->\nVoir"))
    ended = project.run()
    assert [line.split(" ")[-1] for line in ended.stdout.splitlines() if line.startswith("docs/")] == [
        "[exception-unused]"
    ]


def test_a_folder_of_html(project: Project) -> None:
    project.write()
    (project.folder / "site").mkdir()
    html = f'<p>x\n<a href="{project.url("status/404")}">x</a> <a href="https://x.example/own">x</a> <a href="x">x</a>'
    (project.folder / "site/index.html").write_text(html, "utf-8")
    assert project.run("--folder", "site").stdout.startswith("site/index.html:2:1: ")
    assert len(project.stage.requests) == 2


def test_a_broken_cache_is_told(project: Project) -> None:
    project.write("ok")
    (project.folder / ".cache").mkdir()
    (project.folder / ".cache/external.json").write_text("{")
    ended = project.run()
    assert ended.returncode == 0
    assert ended.stderr.startswith("What was known from before cannot be read, and is begun anew: ")
    assert project.run().stderr == "Addresses: 1; asked now: 0.\n"


def test_an_interrupted_run_goes_on(project: Project) -> None:
    project.external = {"read_timeout": 600, "total_timeout": 600}
    project.write("status/404", "ok", "silent")
    running = subprocess.Popen(
        project.command(()), cwd=project.folder, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True, encoding="utf-8"
    )
    while not project.stage.asked("/silent"):
        project.stage.arrived.wait()
        project.stage.arrived.clear()
    running.send_signal(signal.SIGINT)
    _, said = running.communicate()
    assert running.returncode == 130
    assert said == "Interrupted; what was answered is in .cache/external.json, and the same command goes on.\n"
    asked = len(project.stage.requests)
    project.external = {"read_timeout": 0.1}
    project.write("status/404", "ok", "silent")
    ended = project.run()
    assert ended.stderr.startswith("Going on with the run that was interrupted.\nAddresses: 3; asked now: 1.")
    assert {request.path for request in project.stage.requests[asked:]} == {"/silent"}
    assert project.run().stderr == "Addresses: 3; asked now: 2.\n"


def test_a_bar_on_a_terminal(project: Project) -> None:
    project.write("ok", "to/302/ok", "status/404")
    terminal, side = pty.openpty()
    ended = subprocess.run(
        project.command(()), cwd=project.folder, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=side
    )
    os.close(side)
    shown = os.read(terminal, 65_536).decode()
    os.close(terminal)
    assert ended.returncode == 1
    assert f"\r{'█' * 30} 3/3, 0 hosts to go\x1b[K\r\x1b[KAddresses: 3; asked now: 3." in shown
