"""The pages: the facts that the help began with are all found on them, and they keep to the way they are written."""

import csv
import re
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from helpsite.plain import plain

TESTS = Path(__file__).parent
DOCS = TESTS.parent / "docs"
PAGES = {path.relative_to(DOCS).as_posix(): path.read_text("utf-8") for path in sorted(DOCS.rglob("*.md"))}
with (TESTS / "content_facts.tsv").open(encoding="utf-8", newline="") as table:
    FACTS = list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))
COUNTS = {"RDV": 44, "DIG": 46, "CAG": 33}

OVERVIEWS = {"causes/index.md", "statuts/index.md", "services/index.md", "statuts/limites.md"}
SECTIONS = {
    "causes": [
        "Comment reconnaître cette cause", "Que faire maintenant", "Si cela continue", "Pourquoi cela arrive",
        "Quels statuts la montrent", "Questions", "Sources",
    ],
    "statuts": [
        "Ce que cela prouve", "Ce que cela ne prouve pas", "Que faire, et après combien de temps", "Questions",
        "Sources",
    ],
    "services": ["À qui s'adresser", "Questions", "Sources"],
}  # fmt: skip
ORDERED = [
    (name, sections)
    for kind, sections in SECTIONS.items()
    for name in PAGES
    if name.startswith(f"{kind}/") and name not in OVERVIEWS
]

NEVER_ALLOWED = r"reply\.demo\.|reply\.staging\.|rdv-services-publics\.fr|rdv-solidarite\.fr|rdv-solidarités?\.fr"
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
NOT_PROSE = re.compile(
    r"\A---\n.*?\n---\n|`[^`\n]*`|\{%.*?%\}|\]\([^)]*\)|<[^>]*>|https?://\S+|^\|[-:|]+\|$", re.MULTILINE | re.DOTALL
)
QUESTION = re.compile(r"<summary>(.*?)</summary>\n\n(.*?)</details>", re.DOTALL)
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)")
BAD_TYPOGRAPHY = {
    "a straight apostrophe": r"\w'\w",
    "a breaking space, or none, before a tall sign": r"(?<![\u202f\s?!.])[?!;](?!\w)|[ \u00a0][?!;]",
    "a breaking space before a colon": r" :(?=\s)",
    "a breaking space inside guillemets": r"«(?!\u202f)|(?<!\u202f)»",
}


def said(page: str) -> str:
    """Give what a page says, its addresses after it, with the spaces and apostrophes that one types."""
    text = PAGES[page]
    read = [plain(line) for line in text.splitlines()] + [address for _, address in LINK.findall(text)]
    return re.sub(r"\s+", " ", " ".join(read)).replace("’", "'")


def headings(page: str) -> list[tuple[int, str]]:
    """Give level and text of each heading."""
    lines = FENCED.sub("", PAGES[page]).splitlines()
    found = [re.match(r"(#{1,6}) (.+)", line) for line in lines]
    return [(len(match[1]), plain(match[2]).replace("’", "'")) for match in found if match]


def test_all_facts_are_accounted_for() -> None:
    expected = [f"{source}-{number:02}" for source, count in COUNTS.items() for number in range(1, count + 1)]
    assert [row["id"] for row in FACTS] == expected


@pytest.mark.parametrize("row", FACTS, ids=lambda row: row["id"])
def test_fact_is_found_or_left_out_for_a_reason(row: dict[str, str]) -> None:
    if not row["page"]:
        assert row["left_out"], "neither on a page nor left out for a reason"
        return
    assert row["words"], "a page, and no words to find there"
    assert row["words"] in said(row["page"])


@pytest.mark.parametrize("page", PAGES)
def test_page_has_a_description_of_its_own(page: str) -> None:
    matter = re.match(r"---\n(.*?)\n---\n", PAGES[page], re.DOTALL)
    assert matter
    description = yaml.safe_load(matter[1])["description"]
    assert 40 <= len(description) <= 170
    assert sum(description in text for text in PAGES.values()) == 1


@pytest.mark.parametrize("page", PAGES)
def test_headings_are_in_order(page: str) -> None:
    levels = [level for level, _ in headings(page)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.parametrize(("page", "sections"), ORDERED, ids=[page for page, _ in ORDERED])
def test_page_answers_in_the_order_of_its_kind(page: str, sections: list[str]) -> None:
    written = [text for level, text in headings(page) if level == 2]
    assert [text for text in written if text in sections] == sections


@pytest.mark.parametrize("page", PAGES)
def test_questions_are_questions_and_have_answers(page: str) -> None:
    written = FENCED.sub("", PAGES[page])
    boxes = QUESTION.findall(written)
    assert len(boxes) == written.count("<details>")
    assert all(question.endswith("\u202f?") and len(answer.split()) > 5 for question, answer in boxes)


@pytest.mark.parametrize("page", PAGES)
def test_link_texts_say_where_they_lead(page: str) -> None:
    texts = [plain(text).lower().strip() for text, _ in LINK.findall(FENCED.sub("", PAGES[page]))]
    assert not {"", "ici", "cliquez ici", "cette page", "cet article", "lien", "en savoir plus", "voir"} & set(texts)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("fault", BAD_TYPOGRAPHY)
def test_typography_is_french(page: str, fault: str) -> None:
    prose = NOT_PROSE.sub("\u202f", FENCED.sub("", PAGES[page]))
    assert not re.findall(f".{{0,20}}(?:{BAD_TYPOGRAPHY[fault]})", prose)


@pytest.mark.parametrize("page", [name for name in PAGES if name.startswith("services/")])
def test_service_page_says_that_the_site_is_independent(page: str) -> None:
    assert "indépendant" in PAGES[page]


def test_trial_and_look_alike_domains_are_named_only_to_be_kept_out() -> None:
    guide = PAGES["dsi/index.md"]
    kept_out = guide[guide.index("À **ne pas** autoriser") : guide.index("### Digiforma")]
    found = {name: len(re.findall(NEVER_ALLOWED, text)) for name, text in PAGES.items()}
    assert found.pop("dsi/index.md") == len(re.findall(NEVER_ALLOWED, kept_out)) > 0
    assert not any(found.values())


def test_no_link_to_the_page_that_its_service_took_down() -> None:
    assert not [name for name, text in PAGES.items() if "informations-pour-les-dsi" in text]
