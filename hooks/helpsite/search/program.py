"""Copies of pages → the files of Pagefind's index: the program runs once over all of them. https://pagefind.app"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from helpsite.search.copy import LEFT_OUT
from helpsite.search.steady import ENTRY, sort_filters

# Of no language: participles would lose their verbs, as accents go before Pagefind's stemmer sees a word.
_LANGUAGE = "zxx"
# What browsers ask for; the rest are interfaces of Pagefind's own, its worker, and its program for other languages.
_KEPT = ("pagefind.js", ENTRY, "pagefind.*.pf_meta", "wasm.unknown.pagefind", "fragment", "index", "filter")
_CHUNK, _LARGEST = 800, 20_000  # postings in a file of the index: about 1.5 bytes each


class SearchError(Exception):
    """The index could not be made; the message says why, and what to do."""


def make_index(copies: Path, work: Path, target: Path, pages: int) -> None:
    """Index the ``pages`` below ``copies`` into ``target``, by way of a folder in ``work``."""
    made = work / "made"
    command = [str(_program()), "--site", str(copies), "--output-path", str(made), "--quiet"]
    command += ["--force-language", _LANGUAGE, "--exclude-selectors", ", ".join(LEFT_OUT)]
    try:
        done = subprocess.run(
            command, cwd=work, env=_environment(pages), capture_output=True, text=True, encoding="utf-8", check=False
        )
    except OSError as error:
        raise SearchError(f"Pagefind cannot run here: {error}. {_CURE}") from error
    if done.returncode:
        said = " ".join((done.stderr or done.stdout).split())
        raise SearchError(f"Pagefind failed (status {done.returncode}) and made no index: {said or 'it said nothing'}")
    if not (made / ENTRY).is_file():
        raise SearchError("Pagefind said that all is well and made no index.")
    sort_filters(made)
    target.mkdir(parents=True)
    for pattern in _KEPT:
        for file in sorted(made.glob(pattern)):
            shutil.move(file, target / file.name)


_CURE = "Install what requirements.txt asks for, or take hooks/search.py out of mkdocs.yml and do without a search."


def _program() -> Path:
    try:
        found: Path = import_module("pagefind_bin").get_executable()
    except (ImportError, FileNotFoundError) as error:
        raise SearchError(f"it needs Pagefind, and the package pagefind_bin is not installed. {_CURE}") from error
    return found


def _environment(pages: int) -> Mapping[str, str]:
    """Give ours, without settings of Pagefind's; a small site's index comes in small files, of which one is enough."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    return ours | {"PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE": str(min(_LARGEST, _CHUNK + pages * 2))}
