"""Adds an old address to a page's front matter, and takes out those where a page stands again.

``anciennes_adresses: [/a/]`` in a page that moves from ``b`` back to ``a`` → ``anciennes_adresses: [/b/]``
"""

import re
from collections.abc import Callable

import yaml

from helpsite.moves.old import KEY
from helpsite.moves.refused import RefusedError
from helpsite.yaml_places import compose

_OPENS = re.compile(r"---[ \t]*\r?\n")
_CLOSES = re.compile(r"^(?:---|\.\.\.)[ \t]*(?=\r?\n|\Z)", re.M)


def with_old(text: str, path: str, added: str | None, stands: Callable[[str], bool]) -> str:
    """Give the text of a page that names ``added``, and no address where one ``stands``; all else stays as it is."""
    newline = "\r\n" if "\r\n" in text else "\n"
    opening = _OPENS.match(text)
    closing = _CLOSES.search(text, opening.end()) if opening else None
    if not opening or not closing:
        return f"---{newline}{KEY}: [{added}]{newline}---{newline}{newline}{text}" if added else text
    front = text[opening.end() : closing.start()]
    try:
        changed = _changed(front, newline, added, stands)
        _check(front, changed)
    except (yaml.YAMLError, ValueError) as error:
        by_hand = f"Write {KEY}: [{added}] into it by hand, then correct the links." if added else "Correct it first."
        raise RefusedError(f"The front matter of {path} cannot be changed safely. {by_hand}") from error
    return text[: opening.end()] + changed + text[closing.start() :]


def _changed(front: str, newline: str, added: str | None, stands: Callable[[str], bool]) -> str:
    root = compose(front)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    key, value = next(((key, value) for key, value in pairs if key.value == KEY), (None, None))
    if key is None or value is None:
        return f"{front}{KEY}: [{added}]{newline}" if added else front
    items = value.value if isinstance(value, yaml.SequenceNode) else [value] if value.value else []
    kept = [item for item in items if not stands(str(item.value))]
    if added is None and len(kept) == len(items):
        return front
    if not kept and added is None:
        return front[: _line(front, key.start_mark.index)] + front[_next_line(front, value.end_mark.index - 1) :]
    if isinstance(value, yaml.SequenceNode) and not value.flow_style:
        return _block(front, newline, items, kept, added)
    written = [front[item.start_mark.index : item.end_mark.index] for item in kept] + ([added] if added else [])
    start, end = value.start_mark.index, value.end_mark.index
    return f"{front[:start]}{'' if front[:start].endswith(' ') else ' '}[{', '.join(written)}]{front[end:]}"


def _block(front: str, newline: str, items: list[yaml.Node], kept: list[yaml.Node], added: str | None) -> str:
    """Take out the lines of the items that go, and put a line below the last."""
    first = _line(front, items[0].start_mark.index)
    indent = front[first : items[0].start_mark.index]
    end = _next_line(front, items[-1].end_mark.index - 1)
    front = front[:end] + (f"{indent}{added}{newline}" if added else "") + front[end:]
    for item in reversed([item for item in items if item not in kept]):
        start = _line(front, item.start_mark.index)
        front = front[:start] + front[_next_line(front, item.end_mark.index - 1) :]
    return front


def _check(before: str, after: str) -> None:
    """Let no other value change, and no address vanish that is not meant to."""
    old, new = yaml.safe_load(before), yaml.safe_load(after)
    old, new = ({} if said is None else said for said in (old, new))
    if not isinstance(old, dict) or not isinstance(new, dict):
        raise ValueError("no mapping")
    if {**old, KEY: None} != {**new, KEY: None} or not all(isinstance(item, str) for item in new.get(KEY, [])):
        raise ValueError("another value")


def _line(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1


def _next_line(text: str, at: int) -> int:
    return text.find("\n", at) + 1 or len(text)
