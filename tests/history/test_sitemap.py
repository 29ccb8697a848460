"""sitemap.xml is complete, and says true dates."""

import re
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from tests.content.example import DESCRIPTION
from tests.history.repository import commit
from tests.sites import build

NAMES = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
URL = "https://aide.exemple.fr/"


def page(name: str, said: str = "", revue: str = "2026-11-22") -> str:
    front = f'genre: guide\ndescription: "{DESCRIPTION} {name}"\nrevue: {revue}\n{said}'
    return f"---\n{front}---\n\n# {name}\n"


def listed(site: Path) -> dict[str, str | None]:
    root = ElementTree.parse(site / "sitemap.xml").getroot()
    assert root.tag == f"{NAMES}urlset"
    return {url.findtext(f"{NAMES}loc") or "": url.findtext(f"{NAMES}lastmod") for url in root}


def test_what_search_engines_are_to_find_and_when_it_changed(tmp_path: Path) -> None:
    commit(tmp_path, "2026-01-10", {"docs/index.md": page("Accueil"), "docs/a.md": page("A")})
    commit(tmp_path, "2026-01-20", {"docs/a.md": page("A") + "\nEncore.\n"})
    added = {
        "docs/new.md": page("Neuve", revue="2026-05"),
        "docs/moved.md": page("Vieille", "anciennes_adresses: [/vieux/]\nhidden: true\n"),
        "docs/secret.md": page("Secrète", "noIndex: true\n"),
        "docs/copy.md": page("Copie", "metaLinks: {canonical: 'https://exemple.org/'}\n"),
        "docs/a.md": page("A") + "\nPas encore.\n",
    }
    site = build(tmp_path, added, site_url=URL).site
    assert (site / "vieux/index.html").exists()
    assert listed(site) == {
        URL: "2026-01-10", f"{URL}a/": "2026-01-20", f"{URL}moved/": "2026-11-22", f"{URL}new/": "2026-05",
    }  # fmt: skip


def test_a_page_of_which_nothing_is_known_has_no_date(tmp_path: Path) -> None:
    assert listed(build(tmp_path, {"docs/index.md": "# A\n"}, site_url=URL).site) == {URL: None}


def test_every_page_of_the_project_is_listed(project_site: Path) -> None:
    found = {}
    for path in project_site.rglob("index.html"):
        head = path.read_text("utf-8").partition("</head>")[0]
        if 'content="noindex"' not in head:
            found["/" + path.relative_to(project_site).as_posix().removesuffix("index.html")] = path
    days = listed(project_site)
    assert {urlsplit(address).path for address in days} == found.keys()
    assert all(day is None or re.fullmatch(r"\d{4}(-\d\d){0,2}", day) for day in days.values())
