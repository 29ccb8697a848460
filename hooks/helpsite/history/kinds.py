"""The kinds of problem that the history of a project can have, one row each."""

from helpsite.problems import WARNING, Kind

SHALLOW = Kind(
    "shallow-history",
    "the git history is cut off, so that nobody can tell when pages changed",
    "Run 'git fetch --unshallow', or write 'fetch-depth: 0' where a service checks out.",
    WARNING,
)
