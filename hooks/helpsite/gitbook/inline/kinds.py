"""The kinds of problem that the text of a paragraph can have, beside those of HTML."""

from helpsite.problems import Kind

MATH = Kind(
    "math",
    "the formula '{formula}' is not valid LaTeX and is shown as text",
    "Correct it, or write '\\$$' for two dollars.",
)
