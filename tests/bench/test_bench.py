"""The bench is run by hand; this sees that it runs, and that it would tell."""

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest
from tests.bench.boxes import rendered, written
from tests.bench.gitbook import Result, blame
from tests.gitbook.corpora import VARIABLE, unpacked
from tests.gitbook.markup import tree
from tests.gitbook.rendering import Rendered, render

from helpsite.gitbook.kinds import STRAY

BENCH = Path(__file__).with_name("gitbook.py")
PAGE = """---
title: Page
---

{% hint style="info" %}
* un
  * deux
{% endhint %}

```
{% hint %}
```

<figure><img src="a.png" alt="a"></figure>
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give a folder of one page, without the corpora that the environment may name."""
    folder = tmp_path / "un site"
    folder.mkdir()
    (folder / "page.md").write_text(PAGE, "utf-8")
    return folder


def test_it_prints_its_figures(site: Path) -> None:
    environment = {name: value for name, value in os.environ.items() if name != VARIABLE}
    command = [sys.executable, str(BENCH), "--rounds", "1", str(site)]
    printed = subprocess.run(command, env=environment, cwd=site, capture_output=True, text=True, check=True).stdout
    for line in ("pages: 1", "exceptions: 0", "pages with a visible tag: 0", "pages with other boxes than written: 0"):
        assert line in printed.splitlines()
    assert "hint 1/1" in printed and "figure 1/1" in printed
    assert "list tree is not CommonMark's (plain Python-Markdown: 1): 0" in printed


def test_archives_are_unpacked(site: Path, tmp_path: Path) -> None:
    archives = tmp_path / "archives"
    archives.mkdir()
    with tarfile.open(archives / "site.tar.gz", "w:gz") as tar:
        tar.add(site, "site")
    with unpacked(archives) as pages:
        assert [(page.name, page.first_line) for page in pages] == [("site/page.md", 4)]


def test_boxes_in_code_are_not_counted() -> None:
    assert written(PAGE + "`<figure>` et <!-- {% hint %} -->") == {"hint": 1, "figure": 1}
    assert rendered(tree(render(PAGE).html)) == {"hint": 1, "figure": 1}


def test_whose_fault_a_visible_tag_is(site: Path) -> None:
    with unpacked(site) as (page,):
        told = Rendered("", [STRAY.at("docs/page.md", 8, 1, tag="{% endhint %}")])
        assert blame(Result(page, told, tree("")), "{% endhint %}") == "the source is at fault, told at line 8"
        assert blame(Result(page, told, tree("")), "{% hint %}") == "no problem told, source lines [11]"
