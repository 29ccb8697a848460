"""Old addresses lead on, whoever names them; what cannot is told where it is said."""

import pytest

from helpsite.moves.old import dest_uri
from helpsite.moves.page import redirect_page
from helpsite.moves.redirects import Redirects, of_page, of_space
from helpsite.yaml_map import YamlMap, load

PAGES = ("README.md", "faq.md", "aide/README.md", "aide/contact.md")
LIVE = {str(dest_uri(page) or "index.html"): page for page in PAGES} | {"aide/guide.pdf": "aide/guide.pdf"}
OR_MOVE = "Remove the redirect, or move the page. [redirect-clash]"
ITS_PATH = "Write its path: /aide/faq/. [redirect-address]"
A_LIST = "Write a list of addresses: [/aide/faq/]. [front-matter-value]"


def space(*redirects: str) -> YamlMap:
    text = "redirects:\n" + "".join(f"  {line}\n" for line in redirects)
    return load(text, ".gitbook.yaml", ".gitbook.yaml")


def read(*redirects: str, **pages: str) -> tuple[dict[str, tuple[str | None, str]], list[str]]:
    """Give where each old address leads, and the messages; ``pages`` are their front matters."""
    reader = Redirects(LIVE)
    found = list(of_space(space(*redirects)))
    for name, said in pages.items():
        more, problems = of_page(load(f"anciennes_adresses: {said}\n", f"{name}.md", "it", first=2), f"{name}.md")
        found += more
        reader.problems += problems
    reader.read(found)
    return {dest: tuple(target) for dest, target in reader.found.items()}, [str(problem) for problem in reader.problems]


@pytest.mark.parametrize(
    ("new", "target"),
    [
        ("faq.md", ("faq.md", "")),
        ("./aide/contact.md#x", ("aide/contact.md", "#x")),
        ("aide/", ("aide/README.md", "")),
        ("/faq", ("faq.md", "")),
        ("https://exemple.fr/#x", (None, "https://exemple.fr/#x")),
    ],
)
def test_where_the_configuration_leads(new: str, target: tuple[str | None, str]) -> None:
    assert read(f"vieux: {new}") == ({"vieux/index.html": target}, [])


def test_a_page_names_its_own_old_addresses() -> None:
    found, problems = read(faq="[/vieux/, questions.html]", **{"aide/contact": "ecrire.md"})
    assert problems == []
    assert found == {
        "vieux/index.html": ("faq.md", ""),
        "questions.html": ("faq.md", ""),
        "ecrire/index.html": ("aide/contact.md", ""),
    }


@pytest.mark.parametrize(
    ("redirect", "message"),
    [
        ("vieux: fqa.md", "'vieux' leads to 'fqa.md', which does not exist. Did you mean 'faq.md'? [redirect-missing]"),
        (
            "vieux: 12",
            "'vieux' leads to '12', which does not exist. Write the path of a page: aide/faq.md. [redirect-missing]",
        ),
        ("aide: faq.md", "'aide' is the address of 'aide/README.md'. " + OR_MOVE),
        ("faq: faq.md", "'faq' leads back to itself. Remove it, or name another page. [redirect-loop]"),
        ("https://a.fr/b: faq.md", "'https://a.fr/b' cannot be the old address of a page. " + ITS_PATH),
    ],
)
def test_what_leads_nowhere(redirect: str, message: str) -> None:
    assert read(redirect) == ({}, [f".gitbook.yaml:2:3: {message}"])


@pytest.mark.parametrize(
    ("said", "column", "message"),
    [
        ("/faq/", 1, "'/faq/' leads back to itself. Remove it, or name another page. [redirect-loop]"),
        ("[/b/, /aide/]", 27, "'/aide/' is the address of 'aide/README.md'. " + OR_MOVE),
        ("[/b/, b.md]", 27, "'b.md' already leads to 'faq.md'. Keep one of the two. [redirect-clash]"),
        ("/", 1, "'/' cannot be the old address of a page. " + ITS_PATH),
        ("12", 1, "'anciennes_adresses' cannot be 12. " + A_LIST),
        ("[12]", 1, "'anciennes_adresses' cannot be [12]. " + A_LIST),
    ],
)
def test_what_a_page_cannot_say(said: str, column: int, message: str) -> None:
    assert read(faq=said)[1] == [f"faq.md:2:{column}: {message}"]


def test_an_address_that_two_pages_claim_is_told_once() -> None:
    found, problems = read(faq="[/vieux/]", **{"aide/contact": "vieux.md"})
    assert found == {"vieux/index.html": ("faq.md", "")}
    assert [problem.partition(": ")[2] for problem in problems] == [
        "'vieux.md' already leads to 'faq.md'. Keep one of the two. [redirect-clash]"
    ]
    assert problems[0].startswith("aide/contact.md:2:")


def test_a_chain_leads_straight_to_its_end() -> None:
    found, problems = read("a: b", "b: c", "c: faq.md#x")
    on = "which leads on to 'faq.md#x'"
    assert set(found.values()) == {("faq.md", "#x")}
    assert problems == [
        f".gitbook.yaml:{line}:3: '{old}' leads to '{target}', {on}. Write 'faq.md#x'. [redirect-chain]"
        for line, old, target in [(2, "a", "b"), (3, "b", "c")]
    ]


def test_a_chain_through_a_page_that_moved() -> None:
    found, (problem,) = read("a: /vieux/", faq="/vieux/")
    assert found["a/index.html"] == ("faq.md", "")
    assert problem.endswith("'a' leads to '/vieux/', which leads on to 'faq.md'. Write 'faq.md'. [redirect-chain]")


def test_a_loop_leads_nowhere() -> None:
    found, problems = read("a: b", "b: a", "c: a")
    assert found == {}
    assert [problem[-15:] for problem in problems] == ["[redirect-loop]"] * 3


def test_a_page_that_leads_on() -> None:
    html = redirect_page('../faq/?a&b"c')
    assert html.count("../faq/?a&amp;b&quot;c") == 3
    assert "<script" not in html
