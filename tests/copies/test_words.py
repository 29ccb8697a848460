"""No word is lost on the way from HTML to Markdown: the golden pages of GitBook's blocks, rendered from their copy."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from markdown_it import MarkdownIt

from helpsite.copies.markdown import to_markdown
from helpsite.copies.prepare import prepare

GOLDEN = Path(__file__).parents[1] / "gitbook/golden"


def words(soup: BeautifulSoup) -> list[str]:
    for image in soup.find_all("img"):
        image.replace_with(str(image.get("alt", "")))
    for box in soup.find_all("input"):
        box.decompose()
    said = soup.get_text(" ").replace("[x]", " ").replace("[ ]", " ")
    return said.replace("-", "").split()  # a list in a cell has hyphens


@pytest.mark.parametrize("path", sorted(GOLDEN.rglob("*.html")), ids=lambda path: path.relative_to(GOLDEN).as_posix())
def test_every_word_is_in_the_copy(path: Path) -> None:
    html = path.read_text("utf-8")
    copy = to_markdown(prepare(html), lambda href: f"https://exemple.fr/{href}")
    rendered = MarkdownIt("gfm-like", {"linkify": False}).render(copy)
    assert "".join(words(BeautifulSoup(rendered, "html.parser"))) == "".join(words(prepare(html)))
