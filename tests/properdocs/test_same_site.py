"""ProperDocs, which goes on where MkDocs 1.x stopped, builds the same site from the same files."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILDERS = {
    "mkdocs": [sys.executable, "-m", "mkdocs"],
    "properdocs": [".venv-properdocs/bin/python", "-m", "properdocs"],
}
# All that may differ, and what it becomes: each names itself in the head of a page.
EXPECTED = [
    (re.compile(rb'(?<=<meta name="generator" content=")mkdocs-(ProperDocs )?[\d.]+'), b"GENERATOR"),
]


def build(builder: str, site: Path, config: Path = ROOT / "mkdocs.yml") -> subprocess.CompletedProcess[str]:
    """Build strictly into ``site``; dates are held still."""
    command = [*BUILDERS[builder], "build", "--strict", "--config-file", str(config), "--site-dir", str(site)]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1800000000"}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def contents(site: Path) -> dict[str, bytes]:
    """Give every file of a built site, without what is expected to differ."""
    found = {}
    for path in sorted(site.rglob("*")):
        if path.is_file():
            data = path.read_bytes()
            for pattern, replacement in EXPECTED:
                data = pattern.sub(replacement, data)
            found[path.relative_to(site).as_posix()] = data
    return found


def test_both_build_the_same_files(tmp_path: Path) -> None:
    for builder in BUILDERS:
        result = build(builder, tmp_path / builder)
        assert result.returncode == 0, result.stderr
    ours, theirs = contents(tmp_path / "mkdocs"), contents(tmp_path / "properdocs")
    assert ours.keys() == theirs.keys()
    assert [name for name in ours if ours[name] != theirs[name]] == []
    assert "index.html" in ours


@pytest.mark.parametrize("builder", BUILDERS)
def test_both_stop_at_a_fault(builder: str, tmp_path: Path) -> None:
    """The hooks log below ``mkdocs.``: ProperDocs must count that in strict mode as MkDocs does."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/index.md").write_text('# Titre\n\n{% hint style="inof" %}\nTexte.\n{% endhint %}\n', "utf-8")
    config = tmp_path / "mkdocs.yml"
    hooks = [str(ROOT / "hooks" / name) for name in ("gitbook.py", "report.py")]
    config.write_text(f"site_name: Essai\ntheme: material\nhooks: {hooks}\n", "utf-8")
    result = build(builder, tmp_path / "site", config)
    assert result.returncode == 1
    assert "index.md:3:" in result.stderr
