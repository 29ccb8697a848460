"""The bench of the links is run by hand; this sees that it runs, and on what."""

import subprocess
import sys
from pathlib import Path

from tests.bench.pages import write_site

from helpsite.links.check import check
from helpsite.links.folder import read_folder

BENCH = Path(__file__).with_name("links.py")


def test_it_prints_its_figures() -> None:
    command = [sys.executable, str(BENCH), "--alone", "--rounds", "1", "--pages", "3", "5"]
    printed = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert [line.split(",")[0] for line in printed[::2]] == ["3 pages: 3 pages", "5 pages: 5 pages"]
    assert all("time, s: " in line and "peak, MB: " in line for line in printed[1::2])


def test_its_pages_have_no_fault_and_many_links(tmp_path: Path) -> None:
    write_site(tmp_path, 50)
    site = read_folder(tmp_path)
    assert check(site) == []
    assert min(len(page.links) for page in site.documents.values()) > 100
