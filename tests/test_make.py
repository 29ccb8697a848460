"""The commands: what they publish, what they leave alone, what they say when they cannot."""

import os
import re
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
# Runs a module as `python -m` would, but any look at the network ends it.
OFFLINE = """
import runpy, sys
def refuse(event, args):
    if event in ("socket.connect", "socket.getaddrinfo"):
        raise RuntimeError(f"{event} {args}")
sys.addaudithook(refuse)
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__")
"""
# Looks at every step that Python announces whether the site is there.
WATCHED = """
import pathlib, sys
import build
new, live = map(pathlib.Path, sys.argv[1:])
seen = []
def look(event, args):
    if event.startswith(("os.", "shutil.")):
        seen.append(live.is_dir())
sys.addaudithook(look)
build.publish(new, live)
print(all(seen), *seen)
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a small project, in a folder with a space in its name."""
    root = tmp_path / "mon site"
    (root / "docs").mkdir(parents=True)
    (root / "docs/index.md").write_text("# Bonjour\n", "utf-8")
    (root / "mkdocs.yml").write_text("site_name: Essai\ntheme: material\n", "utf-8")
    return root


def run(*command: str | Path, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command there; give what it said."""
    return subprocess.run(
        [str(part) for part in command], cwd=folder, env=os.environ | environment, capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def build(site: Path) -> subprocess.CompletedProcess[str]:
    return run(sys.executable, ROOT / "deploy/build.py", folder=site)


def test_a_build_replaces_the_whole_site(site: Path) -> None:
    (site / "site").mkdir()
    (site / "site/old.html").touch()
    assert build(site).returncode == 0
    assert "Bonjour" in (site / "site/index.html").read_text("utf-8")
    assert not (site / "site/old.html").exists()
    assert not (site / ".cache/site").exists()


def test_a_failed_build_leaves_the_published_site(site: Path) -> None:
    assert build(site).returncode == 0
    before = (site / "site/index.html").read_bytes()
    (site / "docs/index.md").write_text("# Adieu\n\n[rien](rien.md)\n", "utf-8")
    result = build(site)
    assert result.returncode == 1
    assert "'rien.md'" in result.stderr
    assert result.stderr.endswith("Nothing was published: site/ is as it was.\n")
    assert (site / "site/index.html").read_bytes() == before


def test_the_site_is_there_at_every_step_of_a_swap(site: Path) -> None:
    for folder in ("new", "site"):
        shutil.copytree(site / "docs", site / folder)
    watched = run(sys.executable, "-c", WATCHED, "new", "site", folder=site, PYTHONPATH=str(ROOT / "deploy"))
    assert watched.returncode == 0, watched.stderr
    assert watched.stdout.startswith("True") or sys.platform != "linux"  # only Linux swaps folders in one step


def test_a_build_needs_no_network(tmp_path: Path) -> None:
    result = run(sys.executable, "-c", OFFLINE, "mkdocs", "build", "--site-dir", tmp_path, folder=ROOT)
    assert result.returncode == 0, result.stderr


def test_a_busy_port_is_told_in_one_line(site: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        result = run(sys.executable, ROOT / ".ci/serve.py", port, folder=site)
    assert result.returncode == 1
    assert result.stderr == f"Port {port} is not free. Stop what uses it, or choose another: make serve PORT=8001\n"


def test_an_environment_is_set_up_once_for_the_same_pins(site: Path) -> None:
    pins, command = site / "pins.txt", (ROOT / ".ci/venv", "env", "pins.txt")
    pins.write_text("# nothing yet\n", "utf-8")
    announced = "Setting up env from pins.txt (once; about half a minute).\n"
    assert [run(*command, folder=site).stderr for _ in range(2)] == [announced, ""]
    pins.write_text("# still nothing\n", "utf-8")
    assert [run(*command, folder=site).stderr for _ in range(2)] == [announced, ""]


def test_an_interrupted_set_up_is_done_again(site: Path) -> None:
    (site / "pins.txt").touch()
    (site / "env/bin").mkdir(parents=True)
    (site / "env/bin/python").symlink_to(sys.executable)
    (site / "env/bin/half-a-tool").touch()
    result = run(ROOT / ".ci/venv", "env", "pins.txt", folder=site)
    assert result.returncode == 0
    assert run(site / "env/bin/python", "-m", "pip", "list", folder=site).returncode == 0
    assert not (site / "env/bin/half-a-tool").exists()


@pytest.mark.parametrize(
    ("package", "told"),
    [
        ("mkdocs==1.6.1", r"No network: pins\.txt could not be fetched\. Connect, then .*: it is needed this once\."),
        ("pagefind-bin==1.5.2", r"No network, or no Pagefind for this system \(.+\): .* out of mkdocs\.yml\."),
    ],
)  # fmt: skip
def test_what_cannot_be_fetched_is_told_in_one_line(package: str, told: str, site: Path) -> None:
    (site / "pins.txt").write_text(f"{package} --hash=sha256:{'0' * 64}\n", "utf-8")
    unreachable = {"PIP_INDEX_URL": "http://127.0.0.1:9/", "PIP_FIND_LINKS": "", "PIP_RETRIES": "0"}
    result = run(ROOT / ".ci/venv", "env", "pins.txt", folder=site, **unreachable)
    assert result.returncode == 1
    assert re.fullmatch(told + "\n", result.stderr.partition("\n")[2])


def test_a_python_that_will_not_do_is_told_in_one_line(site: Path) -> None:
    result = run(ROOT / ".ci/venv", "env", "pins.txt", folder=site, PYTHON="python3.99")
    assert result.returncode == 1
    assert result.stderr.startswith("Python 3.11.2 or newer is needed; python3.99 here is missing. ")
    assert result.stderr.count("\n") == 1


def test_a_browser_that_does_not_run_is_told_in_one_line() -> None:
    result = run(ROOT / ".ci/chromium", folder=ROOT, HELPSITE_CHROMIUM="/nowhere/chromium")
    assert result.returncode == 1
    assert result.stderr == "HELPSITE_CHROMIUM names a Chromium that does not run: /nowhere/chromium\n"
