"""Strategies: documents made from the pieces of the grammar, each word of them told apart."""

import re
from itertools import chain

from hypothesis import strategies as st

PLACE = re.compile(r"(?<![A-Za-z])W(?![A-Za-z])")  # each becomes a word of its own: w1z, w2z, …


def numbered(text: str) -> str:
    """Put words of their own into the places: ``W **W**`` → ``w1z **w2z**``."""
    count = iter(range(1, len(text) + 1))
    return PLACE.sub(lambda _: f"w{next(count)}z", text)


def words(text: str) -> set[str]:
    return set(re.findall(r"w[0-9]+z", text))


# --- CommonMark: what GitBook's own lists are made of, and what writers make of them ---

bullets = st.sampled_from(["* ", "- ", "*   ", "+ ", "1. ", "2. ", "10. ", "1) "])


@st.composite
def items(draw: st.DrawFn, depth: int = 0) -> list[str]:
    """Give a well-made list: content stands where the marker says that it does."""
    marker = draw(bullets)
    loose = draw(st.booleans())
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        block = draw(paragraphs)
        rest = [line for child in draw(st.lists(blocks(depth + 1), max_size=2 if depth < 3 else 0)) for line in child]
        item = [*block, *([""] if loose and rest else []), *rest]
        lines += [marker + item[0], *(" " * len(marker) + line if line else "" for line in item[1:])]
        lines += [""] if loose else []
    return lines


paragraphs = st.lists(st.sampled_from(["W", "W W\\", "**W** W", "W  ", "`W`"]), min_size=1, max_size=3).map(
    lambda lines: [*lines[:-1], "W"]
)
fences = st.just(["```", "W", "", "* W", "```"])
leaves = st.one_of(paragraphs.map(lambda lines: ["", *lines, ""]), fences, st.just(["", "## W", ""]))


def blocks(depth: int = 0) -> st.SearchStrategy[list[str]]:
    quotes = st.deferred(lambda: blocks(depth + 1)).map(
        lambda lines: ["", *(f"> {line}".rstrip() for line in lines), ""]
    )
    nested = [st.deferred(lambda: items(depth)), quotes] if depth < 4 else []
    return st.one_of(leaves, *nested)


documents = st.lists(blocks(), min_size=1, max_size=4).map(lambda found: numbered("\n".join(chain(*found))))

# --- lines in any order ---

# By three columns at most: markdown-it-py lets what stands further in end a paragraph of a list or go on with a quote.
starts = st.sampled_from(
    ["* W", "- W", "*   W", "1. W", "2. W", "10. W", "* * W", "* > W", "> W", "> * W", "# W", "***", "```", "*", ">"]
)
words_alone = st.sampled_from(["W", "W\\", "W  "])
soup_lines = st.one_of(
    st.tuples(st.integers(0, 3), starts), st.tuples(st.integers(0, 6), words_alone), st.just((0, ""))
)
BLANKS = re.compile(r"\n{3,}")  # to markdown-it-py, two blank lines after an empty item end the list
soup = st.lists(soup_lines, min_size=1, max_size=9).map(
    lambda lines: numbered(BLANKS.sub("\n\n", "\n".join(" " * indent + text for indent, text in lines)))
)
