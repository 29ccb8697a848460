"""Every kind of broken link is found, once, at its place; and nothing else is."""

from collections import Counter
from pathlib import Path

import pytest
from tests.links.sites.project import HERE, Built, check, expected

from helpsite.links import kinds
from helpsite.problems import Kind

TABLES = ("broken", "broken-summary")
# What stands there to be linked to, and an include whose fault is that of another.
WITHOUT_FAULT = {
    ".gitbook/includes/boucle-a.md", "brouillons/idee.md", "ensemble/gabarit.md", "guide/cible.md", "guide/index.md",
    "inclus/avec-faute.md", "inclus/avec-la-meme-faute.md", "inclus/boucle.md", "index.md", "pages/contact.md",
    "prive/notes.md",
}  # fmt: skip
# What a page says without its source.
IN_HTML = {
    "address-encoding", "address-scheme", "anchor-case", "backslash", "bare-email", "built-name",
    "duplicate-id", "empty-address", "file-facts", "http-link", "image-text-is-name", "link-without-text",
    "mailto", "missing-anchor", "missing-base", "missing-file", "missing-folder", "missing-page", "moved-link",
    "not-published", "orphan-page", "outside-site", "own-address", "placeholder-link", "protocol-relative",
    "self-link", "tel", "vague-text", "wrong-case",
}  # fmt: skip
TWO_FAULTS = {f"lieux/{name}.md" for name in ("deux-fautes-d-un-lien", "deux-fautes-sur-une-ligne", "deux-pareilles")}


def test_each_fault_is_told_once_at_its_place(broken: Built) -> None:
    assert broken.found == expected("broken")


def test_a_summary_has_its_own_faults(broken_summary: Built) -> None:
    assert broken_summary.found == expected("broken-summary")


def test_a_site_with_faults_is_not_built_strictly(broken: Built) -> None:
    assert broken.status == 1, broken.output


def test_there_is_a_page_for_every_kind() -> None:
    tried = {found.code for name in TABLES for found in expected(name)}
    assert {kind.code for kind in vars(kinds).values() if isinstance(kind, Kind)} - tried == set()


def test_a_page_has_one_fault() -> None:
    docs = HERE / "broken/docs"
    faults = Counter(found.place.partition(":")[0].removeprefix("docs/") for found in expected("broken"))
    for page in docs.rglob("*.md"):
        name = page.relative_to(docs).as_posix()
        assert faults[name] == (0 if name in WITHOUT_FAULT else 2 if name in TWO_FAULTS else 1), name


@pytest.mark.parametrize("name", TABLES)
def test_a_table_names_what_stands_there(name: str) -> None:
    """A place is in one of the project's own files; the page that a hook makes is the only one that is no file."""
    for found in expected(name):
        path, line, column = found.place.rsplit(":", 2)
        file = HERE / name / path
        if path != "docs/ensemble/produite.md":
            assert len(file.read_text("utf-8-sig", "replace").split("\n")[int(line) - 1]) >= int(column) - 1, found


def test_built_pages_alone_tell_what_they_know(broken: Built) -> None:
    told = {found.place.partition(":")[0] for found in check(broken).found}  # the frame's on the first page alone
    for found in expected("broken"):
        path = Path(found.place.partition(":")[0])
        if found.code in IN_HTML and path.suffix == ".md" and not {"en-tete", ".gitbook"} & set(path.parts):
            assert built(path) in told, found


def built(page: Path) -> str:
    """``docs/aide/faq.md`` → ``site/aide/faq/index.html``."""
    return (Path("site") / page.relative_to("docs").with_suffix("") / "index.html").as_posix()
