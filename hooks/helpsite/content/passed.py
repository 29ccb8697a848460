"""The names of front matter that are not of this schema: others understand them."""

from helpsite.gitbook.files.front_matter import GITBOOK
from helpsite.gitbook.files.values import SHAPES
from helpsite.moves.old import KEY

PASSED = (GITBOOK | SHAPES.keys() | {KEY, "exceptions"}) - {"description"}
