"""How blocks begin: one row each, in the order in which they are tried."""

from collections.abc import Callable
from dataclasses import dataclass

from helpsite.gitbook import card_labels
from helpsite.gitbook import container_starts as containers
from helpsite.gitbook import leaf_starts as leaves
from helpsite.gitbook.state import State
from helpsite.source import Line


@dataclass(frozen=True)
class Start:
    """A way to begin: whether a line does, and what is then left of the line."""

    test: Callable[[State, Line], bool]
    act: Callable[[State, Line], Line | None]


# In these a tag of GitBook's stays literal, so they are tried before tags are looked for.
VERBATIM = (
    Start(leaves.is_indented_code, leaves.indented_code),
    Start(leaves.is_fence, leaves.fence),
    Start(leaves.is_comment, leaves.comment),
    Start(containers.is_wrapper, containers.wrapper),
    Start(leaves.is_html, leaves.html),
)

PLAIN = (
    Start(card_labels.is_card_label, card_labels.card_label),
    Start(leaves.is_setext, leaves.setext),
    Start(leaves.is_atx, leaves.atx),
    Start(leaves.is_rule, leaves.rule),
    Start(containers.is_quote, containers.quote),
    Start(containers.is_item, containers.item),
    Start(leaves.is_definition_start, leaves.definition),
)
