"""The Atom feed holds what RFC 4287 asks for."""

import re
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import pytest
from tests.content.example import DESCRIPTION
from tests.history.repository import commit, git
from tests.sites import build

from helpsite.content.catalogue import Entry
from helpsite.content.days import moment
from helpsite.content.schema import Guide
from helpsite.feed import NEWEST, Channel, feed
from helpsite.history.news import News
from helpsite.pages import read

ATOM = "{http://www.w3.org/2005/Atom}"
CHANNEL = Channel("https://aide.exemple.fr:8000/docs/", "Bien reçu", "L’équipe", "Une aide", "CC BY")
STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def entry(name: str, author: str = "") -> Entry:
    said = {"genre": "guide", "description": f"{DESCRIPTION} {name}", "revue": "2026-11-22"}
    record = Guide.model_validate(said | ({"auteur": author} if author else {}))
    return Entry(f"{name}.md", record, f"Qu'est-ce que {name} ?", read(b"", f"docs/{name}.md"))


def news(day: str, name: str, text: str = "", number: int = 1, author: str = "") -> News:
    return News(datetime.fromisoformat(f"{day}T12:30:00+02:00"), moment(day), entry(name, author), text, number)


def parsed(*told: News) -> Element:
    return ElementTree.fromstring(feed(CHANNEL, told, lambda src_uri: f"{src_uri.removesuffix('.md')}/"))


def texts(element: Element, name: str) -> list[str]:
    return [found.text or "" for found in element.findall(f"{ATOM}{name}")]


def links(element: Element) -> dict[str, str]:
    return {link.attrib["rel"]: link.attrib["href"] for link in element.findall(f"{ATOM}link")}


def assert_is_a_feed(root: Element) -> None:
    """https://www.rfc-editor.org/rfc/rfc4287#section-4.1: what must be there once, and how dates and ids look."""
    assert root.tag == f"{ATOM}feed"
    entries = root.findall(f"{ATOM}entry")
    for element in (root, *entries):
        assert [len(texts(element, name)) for name in ("id", "title", "updated")] == [1, 1, 1]
        assert all(STAMP.fullmatch(day) for name in ("updated", "published") for day in texts(element, name))
        assert all(urlsplit(text).scheme in ("http", "https", "tag") for text in texts(element, "id"))
        assert len(element.findall(f"{ATOM}link[@rel='alternate']")) == 1
        assert all(urlsplit(address).netloc for address in links(element).values())
    assert all(len(texts(each, "summary")) == 1 and texts(each, "summary")[0] for each in entries)
    assert all(texts(author, "name")[0] for author in root.iter(f"{ATOM}author"))
    assert root.find(f"{ATOM}author") is not None
    identities = [texts(each, "id")[0] for each in entries]
    assert len(set(identities)) == len(identities)
    assert max(texts(each, "updated")[0] for each in entries) == texts(root, "updated")[0]


def test_a_feed_of_changes_and_new_pages() -> None:
    root = parsed(
        news("2026-11-21", "b"), news("2026-11-20", "a", "**Deux** [liens](x.md) !", 2), news("2026-11-20", "a", "Un.")
    )
    assert_is_a_feed(root)
    assert links(root)["self"] == "https://aide.exemple.fr:8000/docs/flux.xml"
    new, second, first = root.findall(f"{ATOM}entry")
    assert texts(new, "title") == ["Nouvelle page\u00a0: Qu’est-ce que b\u202f?"]
    assert texts(new, "published") == texts(new, "updated") == ["2026-11-21T10:30:00Z"]
    assert texts(new, "summary") == [f"{DESCRIPTION} b"]
    assert texts(second, "summary") == ["Deux liens\u202f!"]
    assert links(second) == {"alternate": "https://aide.exemple.fr:8000/docs/a/"}
    assert [texts(each, "id")[0] for each in (new, second, first)] == [
        "tag:aide.exemple.fr,2026-11-21:/docs/b/#publication",
        "tag:aide.exemple.fr,2026-11-20:/docs/a/#changement-2",
        "tag:aide.exemple.fr,2026-11-20:/docs/a/#changement",
    ]


def test_an_author_of_its_own_and_characters_that_xml_has_not() -> None:
    root = parsed(news("2026-11-21", "b", "Un\x0b <b> & \ufffe", author="Claude & Cie"))
    assert_is_a_feed(root)
    (told,) = root.findall(f"{ATOM}entry")
    assert [texts(author, "name") for author in told.iter(f"{ATOM}author")] == [["Claude & Cie"]]


def test_only_the_newest() -> None:
    told = [news("2026-11-21", f"page-{number}") for number in range(NEWEST + 5)]
    assert len(parsed(*told).findall(f"{ATOM}entry")) == NEWEST


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("repository")
    front = f'genre: guide\ndescription: "{DESCRIPTION} {{}}"\nrevue: 2026-11-22\n'
    told = "changements: [{date: 2026-02-03, texte: Corrigée.}]\n"
    home = '# Accueil\n\n[a](a.md), [b](b.md)\n\n{% vue nom="nouveautes" %}\n'
    commit(folder, "2026-01-10", {"docs/index.md": f"---\n{front.format('')}---\n\n{home}"})
    commit(folder, "2026-01-20", {"docs/a.md": f"---\n{front.format('A')}{told}---\n\n# A\n"})
    commit(folder, "2026-01-21", {"docs/b.md": f"---\n{front.format('B')}noIndex: true\n---\n\n# B\n"})
    return folder


def test_a_site_with_a_history_publishes_it(repository: Path) -> None:
    site = build(repository, {}, site_url="https://aide.exemple.fr/", extra={"author": "Nous"})
    assert site.problems == []
    root = ElementTree.parse(site.site / "flux.xml").getroot()
    assert_is_a_feed(root)
    assert texts(root, "updated") == ["2026-02-03T00:00:00Z"]
    assert [texts(each, "title")[0] for each in root.findall(f"{ATOM}entry")] == [
        "A", "Nouvelle page\u00a0: A", "Nouvelle page\u00a0: Accueil",
    ]  # fmt: skip
    link = '<link rel="alternate" type="application/atom+xml" title="Bien reçu\u00a0: nouveautés" href="../flux.xml">'
    assert link in site.html("a")
    assert "3 février 2026\u00a0: <a" in site.article() and "une nouvelle page" in site.article()


def test_without_news_there_is_no_feed(tmp_path: Path) -> None:
    site = build(tmp_path, {"docs/index.md": "# A\n"}, site_url="https://aide.exemple.fr/")
    assert not (site.site / "flux.xml").exists()
    assert "atom+xml" not in site.html()
    assert "<lastmod>" not in (site.site / "sitemap.xml").read_text("utf-8")


def test_a_history_that_is_cut_off_is_told(repository: Path, tmp_path: Path) -> None:
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{repository}", "cut")
    site = build(tmp_path / "cut", {}, site_url="https://aide.exemple.fr/")
    assert [problem.partition(" ")[0] for problem in site.problems] == ["mkdocs.yml:1:1:"]
    assert "[shallow-history]" in site.problems[0] and "git fetch --unshallow" in site.problems[0]
    assert not site.failed
    assert "<lastmod>2026-11-22</lastmod>" in (site.site / "sitemap.xml").read_text("utf-8")
