"""The kinds of problem that typed pages and data can have, one row each."""

from helpsite.problems import WARNING, Kind

KIND = Kind("page-kind", "there is no kind of page '{value}'", "{hint}")
KIND_MISSING = Kind(
    "page-kind-missing",
    "this page does not say its kind; the others of its folder do",
    "Write 'genre: {kind}' into its front matter.",
)
UNKNOWN_FIELD = Kind("unknown-field", "{what} has no '{name}'", "{hint}")
MISSING_FIELD = Kind("missing-field", "{what} lacks '{name}'", "Write '{name}: …': {meaning}")
FIELD_VALUE = Kind("field-value", "'{name}' cannot be {value}: {reason}", "{cure}")

UNKNOWN_RELATION = Kind("unknown-relation", "there is no {thing} '{name}'", "{hint}")
RELATED_TWICE = Kind(
    "relation-twice", "'{name}' says already that the two pages are related", "Remove one: it is shown on both."
)
RELATED_SELF = Kind("relation-twice", "a page is not related to itself", "Remove '{name}'.")
SAME_TWICE = Kind("same-twice", "{thing} '{name}' already stands at {first}", "Remove one of the two.")
UNUSED_SOURCE = Kind(
    "unused-source",
    "no page rests on the source '{name}'",
    "Name it under 'sources' of the page that does, or remove it.",
    WARNING,
)
CONTRADICTION = Kind(
    "contradiction",
    "the code '{name}' begins with {figure}, which is {nature}, and says '{value}'",
    "Correct the code or its 'duree'.",
)
