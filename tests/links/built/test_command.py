"""``python -m helpsite.links`` tells the faults of a folder where they stand in it."""

import json
import subprocess
import sys
from pathlib import Path

from tests.links.built.a_site import built, essay
from tests.sites import ROOT


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "helpsite.links", *arguments]
    environment = {"PYTHONPATH": str(ROOT / "hooks"), "PYTHONUTF8": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def test_a_clean_folder(tmp_path: Path) -> None:
    built(tmp_path / "un site", {})
    done = run(tmp_path, "un site")
    assert (done.returncode, done.stdout, done.stderr) == (0, "no problems\n", "")


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    built(tmp_path / "site", {"essai/index.html": essay('<a href="../plan.html">ici</a>')[0]})
    done = run(tmp_path, "site")
    assert done.returncode == 0
    assert done.stdout.startswith("site/essai/index.html:1:") and "[vague-text]" in done.stdout


def test_an_error_stands_where_its_address_does(tmp_path: Path) -> None:
    html = '\n<p>é</p>\r\n<p title="x">y <a class="z" href="a&amp;b.html">w x</a>'.encode()
    built(tmp_path / "site", {"essai/index.html": html, "style.css": b"a {\n  background: url(x.png) }"})
    done = run(tmp_path, "site", "--format", "json", "--output", "reports/report.json")
    assert (done.returncode, done.stdout) == (1, "")
    rows = json.loads((tmp_path / "reports/report.json").read_text("utf-8"))["problems"]
    found = [(row["path"], row["line"], row["column"], row["code"]) for row in rows]
    assert ("site/essai/index.html", 3, 35, "missing-page") in found
    assert ("site/style.css", 2, 19, "missing-file") in found
    assert ("site/style.css", 1, 1, "unused-file") in found


def test_a_fault_of_the_frame_is_told_once(tmp_path: Path) -> None:
    site = built(tmp_path / "site", {})
    for path in site.files:
        if path.endswith(".html"):
            file, up = tmp_path / "site" / path, "../" * path.count("/")
            links = f'<a href="{up}zzz/">w x</a><a href="#a">w x</a><a href="#b">w x</a><a href="#a">w x</a></footer>'
            file.write_text(file.read_text("utf-8").replace("</footer>", links), "utf-8")
    told = run(tmp_path, "site").stdout
    assert told.splitlines()[-1] == "3 problems: 3 errors"
    assert "site/aide/contact/index.html:1:" in told


def test_where_it_is_published(tmp_path: Path) -> None:
    built(tmp_path / "site", {"essai/index.html": essay('<a href="/docs/plan.html">x y</a>')[0]})
    assert run(tmp_path, "site").returncode == 1
    assert run(tmp_path, "site", "--base", "docs").returncode == 0
    assert run(tmp_path, "site", "--url", "https://exemple.fr/docs").returncode == 0


def test_a_wrong_call(tmp_path: Path) -> None:
    for arguments in ([], ["nulle-part"], [".", "--format", "x"]):
        assert run(tmp_path, *arguments).returncode == 2
    assert "nulle-part is no folder" in run(tmp_path, "nulle-part").stderr
