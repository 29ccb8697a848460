"""The kinds of problem that the search can have, one row each."""

from helpsite.problems import Kind

UNUSED_SYNONYM = Kind(
    "unused-synonym",
    "no page that the search finds says '{word}'",
    "Move it to 'saisies' and name a word that pages use, or remove it.",
)
