"""What the help must not say, or only with its warning, its year or its other meaning, is looked for in the pages."""

import os
import re
from functools import cache
from pathlib import Path

import pytest
from tests.facts.sections import article, sections, text

DOCS = Path(__file__).parents[2] / "docs"
FOLDER = os.environ.get("HELPSITE_DOCUMENTS")
NEVER_ALLOWED = re.compile(
    r"\bdemo\.|\bstaging\b|rdv-services-publics\.fr|rdv-solidarite\.fr|rdv-solidarités?\.fr", re.IGNORECASE
)
DOMAINS, KEPT_OUT = "dsi/domaines", "a-ne-pas-autoriser"
FROM_ONLY = re.compile(
    r"(?:welcome|white)list_from(?![_\w])|header = \"From\"|BypassedSender|AllowedSender|check_sender_access"
    r"|amavisWhitelistSender|-SenderDomainIs(?!.*dmarc=pass)",
    re.DOTALL,
)
WARNED = re.compile(r"jamais|danger|déconseill|proscrire|éviter|faux|fals|sans authentification|Adresse comparée")
BOX = re.compile(r'<div class="admonition (?:danger|warning)">.*?</div>', re.DOTALL)
BLOCK = re.compile(r"<(p|li|td|h[1-6])\b[^>]*>(?:(?!<(?:p|li|td|h[1-6])\b).)*?</\1>", re.DOTALL)
COPIED = re.compile(r"<pre\b.*?</pre>", re.DOTALL)
TWO_MEANINGS = {
    "5.1.10": ("ne reçoit pas d'e-mails", "Exchange ne trouve pas le destinataire"),
    "5.2.2": ("n'a plus de place", "L'expéditeur a envoyé plus que son compte"),
}


@cache
def pages(site: Path) -> dict[str, str]:
    """Give what each page says, by its address."""
    return {path.parent.relative_to(site).as_posix(): article(path.read_text("utf-8")) for path in site.rglob("*.html")}


def test_the_pages_are_read(project_site: Path) -> None:
    assert {DOMAINS, "codes/5-1-10", "dsi/postfix", "aide/faq"} <= pages(project_site).keys()


def test_trial_and_look_alike_domains_are_named_only_to_be_kept_out(project_site: Path) -> None:
    found = {name: len(NEVER_ALLOWED.findall(text(html))) for name, html in pages(project_site).items()}
    kept_out = sections(f"<article{pages(project_site)[DOMAINS]}</article>")[KEPT_OUT]
    assert found.pop(DOMAINS) == len(NEVER_ALLOWED.findall(kept_out)) == 8
    assert [name for name, times in found.items() if times] == []
    sources = [path for kind in ("md", "yaml") for path in DOCS.rglob(f"*.{kind}")]
    named = [path.relative_to(DOCS).as_posix() for path in sources if NEVER_ALLOWED.search(path.read_text("utf-8"))]
    assert named == [f"{DOMAINS}.md"]


def test_nothing_leads_to_the_page_that_its_service_took_down(project_site: Path) -> None:
    files = [path for path in project_site.rglob("*") if path.suffix in {".html", ".md", ".xml", ".json"}]
    assert [path for path in files if "informations-pour-les-dsi" in path.read_text("utf-8")] == []


def test_who_wrote_a_document_is_not_named(project_site: Path) -> None:
    written = [path.read_text("utf-8") for path in sorted(Path(FOLDER).glob("*.txt"))] if FOLDER else []
    names = [name for document in written for name in re.findall(r"^Écrit par (\S.*\S)\s*$", document, re.MULTILINE)]
    assert bool(names) == bool(FOLDER)
    files = [path for path in project_site.rglob("*") if path.suffix in {".html", ".md", ".xml", ".json", ".yaml"}]
    assert [path for path in files for name in names if name in path.read_text("utf-8")] == []


def test_the_share_that_arrives_is_told_with_its_year(project_site: Path) -> None:
    told = [
        said for html in pages(project_site).values() for said in re.split(r"(?<=[.!?]) ", text(html)) if "99,5" in said
    ]
    assert told
    assert [said for said in told if "2022" not in said] == []


@pytest.mark.parametrize("code", TWO_MEANINGS)
def test_code_with_two_meanings_tells_both(code: str, project_site: Path) -> None:
    name = code.replace(".", "-")
    general, exchange = (pages(project_site)[f"codes/{page}"] for page in (name, f"exchange-{name}"))
    here, there = TWO_MEANINGS[code]
    assert here in text(general)
    assert there in text(exchange)
    assert f'href="../exchange-{name}/"' in general
    assert f'href="../{name}/"' in exchange
    overview = pages(project_site)["codes"]
    assert re.search(rf'"{name}/"><code>{re.escape(code)}</code></a>.{{0,200}}autre sens chez Exchange', overview)


@pytest.mark.parametrize("page", ["causes/boite-pleine", "causes/adresse-erronee"])
def test_cause_of_a_code_with_two_meanings_tells_of_exchange(page: str, project_site: Path) -> None:
    said = text(pages(project_site)[page])
    assert any(re.search(rf"{re.escape(code)}.{{0,160}}Exchange Online", said) for code in TWO_MEANINGS)


def test_mynetworks_is_named_only_to_warn(project_site: Path) -> None:
    name = re.compile(r"(?<!permit_)mynetworks", re.IGNORECASE)
    for page, html in pages(project_site).items():
        assert not [example for example in COPIED.findall(html) if name.search(text(example))], page
        blocks = [text(block[0]) for block in BLOCK.finditer(BOX.sub("", html)) if name.search(block[0])]
        assert [said for said in blocks if not re.search("[Jj]amais", said)] == [], page


def test_rule_on_the_from_alone_is_never_there_to_copy(project_site: Path) -> None:
    for page, html in pages(project_site).items():
        assert [example for example in map(text, COPIED.findall(html)) if FROM_ONLY.search(example)] == [], page


def test_rule_on_the_from_alone_is_named_only_with_its_danger(project_site: Path) -> None:
    for page, html in pages(project_site).items():
        for anchor, said in sections(f"<article{html}</article>").items():
            assert not FROM_ONLY.search(COPIED.sub("", said)) or WARNED.search(said), f"{page}#{anchor}"


def test_product_warns_before_it_gives_domains_to_copy(project_site: Path) -> None:
    given = re.compile(r"<pre\b(?:(?!</pre>).)*rdv-service-public\.fr", re.DOTALL)
    products = [path for path in (DOCS / "dsi").glob("*.md") if "\ngenre: produit\n" in path.read_text("utf-8")]
    first = {path.stem: given.search(pages(project_site)[f"dsi/{path.stem}"]) for path in products}
    assert any(first.values())
    for name, found in first.items():
        assert not found or BOX.search(found.string, 0, found.start()), name
