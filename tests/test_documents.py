"""A page as GitBook exports it builds whole: one of our own, and those in the folder that HELPSITE_DOCUMENTS names."""

import os
import re
from pathlib import Path

from tests.sites import BuiltSite, build

PAGE = """---
description: "Pourquoi les messages n’arrivent pas, et la marche à\\_suivre"
icon: hexagon-exclamation
---

# Messages non reçus

{% hint style="info" %}
Vous gérez le réseau ? Lisez [le guide](guide.md).
{% endhint %}

### Le message est classé ailleurs

**Solution** :&#x20;

* Regardez les indésirables
* Faites ces essais :
  * Un collègue vous écrit
  * Vous vous écrivez d’ailleurs

{% hint style="info" %}
Ce réglage ne vaut que pour vous.
{% endhint %}

### L’adresse est bloquée

Deux cas :&#x20;

* un désabonnement
* un refus du serveur

{% hint style="info" %}
Vos collègues sont sans doute touchés aussi.
{% endhint %}



<details>

<summary>Comment y remédier ? </summary>

####



</details>
"""
EMPTY_ANSWER = re.compile(r"(?P<summary><summary>)(?:(?!</summary>).)*</summary>[\s#]*</details>", re.DOTALL)
EMPTY_HEADING = re.compile(r"^(?P<heading>#{1,6})\s*$", re.MULTILINE)


def test_an_exported_page_builds_and_its_empty_answer_is_told(tmp_path: Path) -> None:
    for name, text in {"page": PAGE, **documents()}.items():
        folder = tmp_path / name
        folder.mkdir()
        site = build(folder, {"docs/index.md": "# Accueil\n", "docs/page.md": text, "docs/guide.md": "# Guide\n"})
        html = site.article("page/")
        assert html.count('<div class="admonition info">') == text.count("{% hint") == 3
        assert "{%" not in html
        assert re.search(r"<li>[^<]+<ul>\s*<li>[^<]+</li>\s*<li>[^<]+</li>\s*</ul>\s*</li>", html)
        assert places(site, "empty-answer") == lines(EMPTY_ANSWER, text, "summary") != []
        assert places(site, "empty-heading") == lines(EMPTY_HEADING, text, "heading") != []
        assert site.failed


def documents() -> dict[str, str]:
    """Give the GitBook pages among the documents, by name."""
    folder = os.environ.get("HELPSITE_DOCUMENTS")
    files = sorted(Path(folder).iterdir()) if folder else []
    texts = {file.stem: file.read_text("utf-8") for file in files if file.is_file()}
    return {name: text for name, text in texts.items() if "{% hint" in text}


def places(site: BuiltSite, code: str) -> list[int]:
    told = [re.match(r"docs/page\.md:(\d+):\d+: .*\[(.*)\]", problem) for problem in site.problems]
    return [int(match[1]) for match in told if match and match[2] == code]


def lines(pattern: re.Pattern[str], text: str, group: str) -> list[int]:
    return [text.count("\n", 0, match.start(group)) + 1 for match in pattern.finditer(text)]
