"""The kinds of problem that the text of a paragraph can have, beside those of HTML."""

from helpsite.problems import Kind

NOT_A_TAG = Kind("not-a-tag", "'{{%' begins no block here", "Put it between backquotes, or correct the tag.")
SPACED_ADDRESS = Kind("spaced-address", "the address '{address}' has a space in it", "Write it as (<{address}>).")
MATH = Kind(
    "math",
    "the formula '{formula}' is not valid LaTeX and is shown as text",
    "Correct it, or write '\\$$' for two dollars.",
)
