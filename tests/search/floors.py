"""What the search must reach, so that `make test` fails where it grows worse; `make search` prints what it reaches."""

FIRST = 0.80  # share of the judging half whose first page is right
TOP = 0.92  # share with a right page among the first three
NOTHING = 0.02  # share for which nothing is found, at most
NONSENSE = 0  # queries of nonsense that find something, at most
CLASS_FIRST = 0.70  # the same of each class, in the two halves together: a half has few of one
