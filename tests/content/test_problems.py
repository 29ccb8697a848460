"""What is wrong with typed pages is told where it stands, in words that say what to write."""

from pathlib import Path

import pytest
from tests.content.example import FILES
from tests.content.faults import CAUSE, CAUSES, GUIDE, PAGES, told, without


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Give what is told of one site with a page for each of the faults."""
    pages = {f"docs/aide/p{index}.md": GUIDE.replace("{}", said) for index, (said, _) in enumerate(PAGES)}
    causes = {
        f"docs/causes/c{index}.md": "\n".join(without(said)).replace("{}", said)
        for index, (said, _) in enumerate(CAUSES)
    }
    return told(tmp_path_factory.mktemp("site"), pages | causes)


@pytest.mark.parametrize("index", range(len(PAGES)), ids=[said for said, _ in PAGES])
def test_a_page_says_what_it_cannot(index: int, found: list[str]) -> None:
    path = f"docs/aide/p{index}.md:"
    assert [problem for problem in found if problem.startswith(path)] == [path + PAGES[index][1]]


@pytest.mark.parametrize("index", range(len(CAUSES)), ids=[said for said, _ in CAUSES])
def test_a_cause_says_what_it_cannot(index: int, found: list[str]) -> None:
    said, message = CAUSES[index]
    path = f"docs/causes/c{index}.md:"
    (problem,) = [problem for problem in found if problem.startswith(path)]
    assert problem.startswith(f"{path}{without(said).index('{}---') + 1}:")
    assert problem.endswith(message)


def test_kinds_of_page(tmp_path: Path) -> None:
    changes = {
        "docs/aide/autre.md": "# Une autre page\n",
        "docs/aide/code.md": GUIDE.replace("guide", "code").replace("{}", ""),
        "docs/aide/non.md": GUIDE.replace("guide", "[a]").replace("{}", ""),
        "docs/aide/page.md": GUIDE.replace("guide", "guid").replace("{}", ""),
    }
    assert told(tmp_path, changes) == [
        "docs/aide/autre.md:1:1: this page does not say its kind; the others of its folder do. Write 'genre:"
        " guide' into its front matter. [page-kind-missing]",
        "docs/aide/code.md:2:1: there is no kind of page 'code'. Write cause, statut, service, produit,"
        " messagerie, guide. [page-kind]",
        "docs/aide/non.md:2:1: there is no kind of page '['a']'. Write cause, statut, service, produit,"
        " messagerie, guide. [page-kind]",
        "docs/aide/page.md:2:1: there is no kind of page 'guid'. Did you mean 'guide'? [page-kind]",
    ]


def test_a_missing_field_says_what_to_write(tmp_path: Path) -> None:
    cause = CAUSE.replace("geste: Attendre\n", "").replace("{}", "")
    assert told(tmp_path, {"docs/causes/panne.md": cause}) == [
        "docs/causes/panne.md:1:1: a page of the kind 'cause' lacks 'geste'. Write 'geste: …': La première"
        " chose à faire, à l’infinitif, sans point final. [missing-field]"
    ]


def test_a_relation_is_written_on_one_side(tmp_path: Path) -> None:
    other = FILES["docs/causes/pleine.md"].replace("sources:", "voir_aussi: [statuts/recu.md]\nsources:")
    assert told(tmp_path, {"docs/causes/pleine.md": other}) == [
        "docs/statuts/recu.md:10:14: 'causes/pleine.md' says already that the two pages are related. Remove one: it is"
        " shown on both. [relation-twice]"
    ]


def test_a_related_page_has_a_kind(tmp_path: Path) -> None:
    page = GUIDE.replace("{}", "voir_aussi: [libre/page.md]\n")
    assert told(tmp_path, {"docs/aide/page.md": page, "docs/libre/page.md": "# Une page libre\n"}) == [
        "docs/aide/page.md:5:14: there is no typed page 'libre/page.md'. Give docs/libre/page.md a kind: write"
        " 'genre: guide' into its front matter. [unknown-relation]"
    ]


def test_views(tmp_path: Path) -> None:
    body = '{% vue nom="statut" %}\n\n{% vue nom="contact-du-service" %}\n'
    page = GUIDE.replace("{}", "") + body
    assert told(tmp_path, {"docs/aide/page.md": page, "docs/libre/page.md": '{% vue nom="causes" %}\n'}) == [
        "docs/aide/page.md:8:13: there is no view 'statut' for this page. Did you mean 'statuts'? [unknown-view]",
        "docs/aide/page.md:10:13: there is no view 'contact-du-service' for this page. It is for pages of the kind"
        " 'service'. [unknown-view]",
        "docs/libre/page.md:1:13: there is no view 'causes' for this page. Give the page a kind: write 'genre:"
        " guide' into its front matter. [unknown-view]",
    ]
