"""The sources of the pages keep to the way they are written: each kind answers in its order."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
import yaml

from helpsite.plain import plain

DOCS = Path(__file__).parents[1] / "docs"
PAGES = {path.relative_to(DOCS).as_posix(): path.read_text("utf-8") for path in sorted(DOCS.rglob("*.md"))}
PAGES = {name: text for name, text in PAGES.items() if not name.startswith(".gitbook/")}
FENCED = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
EXAMPLE = re.compile(r"^\{% exemple %\}$.*?^\{% endexemple %\}$", re.MULTILINE | re.DOTALL)
BOX = re.compile(r"^\{% hint .*?^\{% endhint %\}$", re.MULTILINE | re.DOTALL)
MATTER = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
QUESTION = re.compile(r"<summary>(.*?)</summary>\n\n(.*?)</details>", re.DOTALL)
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)")

# What each kind answers, in this order; what ends with "?" may be missing, and where "…" stands a page may add its own.
SECTIONS = {
    "cause": [
        "Comment reconnaître cette cause", "Que faire maintenant", "Si cela continue", "Pourquoi cela arrive",
        "Quels statuts et codes la montrent", "Selon le service?", "Questions",
    ],
    "statut": [
        "Ce que cela prouve", "Ce que cela ne prouve pas", "Que faire, et après combien de temps",
        "Les causes possibles", "Chez les fournisseurs d'envoi", "Questions",
    ],
    "service": ["Qui vous écrit", "Vos notifications?", "Les causes possibles", "À qui s'adresser", "Questions"],
    "messagerie": [
        "Retrouver un message", "Faire arriver les suivants", "Les réglages qui font disparaître un message",
        "La place?", "Montrer les en-têtes?", "Questions",
    ],
    "produit": [
        "Autoriser un expéditeur", "Ce que cela lève, et ce qui reste actif", "Vérifier", "Défaire?", "…", "Questions",
    ],
}  # fmt: skip


def matter(page: str) -> dict[str, object]:
    """Give what the page says of itself above its text."""
    found = MATTER.match(PAGES[page])
    assert found, f"{page} has no front matter"
    said: dict[str, object] = yaml.safe_load(found[1])
    return said


def of_kind(*kinds: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("page", [name for name in PAGES if matter(name).get("genre") in kinds])


def written(page: str) -> str:
    """Give the text of a page, its examples and its front matter taken out."""
    return EXAMPLE.sub("", FENCED.sub("", MATTER.sub("", PAGES[page], count=1)))


def headings(text: str) -> list[tuple[int, str]]:
    """Give level and text of each heading."""
    found = [re.match(r"(#{1,6}) (.+)", line) for line in text.splitlines()]
    return [(len(match[1]), plain(match[2]).replace("’", "'").strip()) for match in found if match]


@pytest.mark.parametrize("page", PAGES)
def test_page_has_a_description_of_its_own(page: str) -> None:
    description = str(matter(page)["description"])
    assert 40 <= len(description) <= 170
    assert sum(description in text for text in PAGES.values()) == 1


@pytest.mark.parametrize("page", PAGES)
def test_headings_are_in_order(page: str) -> None:
    levels = [level for level, _ in headings(written(page))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@of_kind(*SECTIONS)
def test_page_answers_in_the_order_of_its_kind(page: str) -> None:
    order = SECTIONS[str(matter(page)["genre"])]
    titles = [text for level, text in headings(BOX.sub("", written(page))) if level == 2]
    names = [name.removesuffix("?") for name in order if name != "…"]
    assert [name for name in order if not name.endswith("?") and name != "…" and name not in titles] == []
    assert [text for text in titles if text in names] == [name for name in names if name in titles]
    assert "…" in order or set(titles) <= set(names)


@pytest.mark.parametrize("page", PAGES)
def test_questions_are_questions_and_have_answers(page: str) -> None:
    boxes = QUESTION.findall(written(page))
    assert len(boxes) == written(page).count("<details>")
    assert all(re.search(r"[ \u202f\u00a0]\?$", question) and len(answer.split()) > 5 for question, answer in boxes)


def test_each_question_is_asked_on_one_page_only() -> None:
    asked = [question for page in PAGES for question, _ in QUESTION.findall(written(page))]
    assert [question for question in asked if asked.count(question) > 1] == []


@pytest.mark.parametrize("page", PAGES)
def test_link_texts_say_where_they_lead(page: str) -> None:
    texts = [plain(text).lower().strip() for text, _ in LINK.findall(written(page))]
    assert not {"", "ici", "cliquez ici", "cette page", "cet article", "lien", "en savoir plus", "voir"} & set(texts)


@pytest.mark.parametrize("page", PAGES)
def test_what_the_frame_puts_at_the_end_is_not_written(page: str) -> None:
    assert not {"Sources", "Voir aussi", "À lire aussi"} & {text for _, text in headings(written(page))}


@of_kind("service")
def test_service_page_says_that_the_site_is_independent(page: str) -> None:
    assert "Ce site est indépendant" in written(page)
