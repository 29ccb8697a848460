"""Addresses with the places at which they are written → what to ask, each once."""

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

from yarl import URL

_NOT_ANCHORS = re.compile(
    r"(?i:top)?|[!/].*|L\d+(?:-L?\d+)?", re.DOTALL
)  # #!/x and #/x are for scripts, #L12 is a line


class Place(NamedTuple):
    """Where an address is written; line and column count from 1."""

    path: str
    line: int
    column: int
    width: int


class Use(NamedTuple):
    """An address as it is written, all its places, and the anchor that it wants."""

    address: str
    anchor: str
    places: tuple[Place, ...]


class Target(NamedTuple):
    """One address to be asked, without a fragment, and all that needs it."""

    url: str
    uses: tuple[Use, ...]


def read_uses(text: str) -> list[Use]:
    """Read ``[{"address": …, "places": [{"path", "line", "column", "width"}]}]``; ``ValueError`` where it is not so."""
    try:
        return [use_of(entry["address"], [Place(**place) for place in entry["places"]]) for entry in json.loads(text)]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a list of addresses with their places ({error})") from error


def use_of(address: str, places: Iterable[Place]) -> Use:
    """Give an address with what it wants in the page to which it leads."""
    return Use(address, anchor_of(address.partition("#")[2]), tuple(places))


def targets_of(uses: Iterable[Use]) -> list[Target]:
    """Gather the uses of each address; what is not for http or https is left out."""
    gathered: dict[str, list[Use]] = {}
    for use in uses:
        if (url := _url(use.address)) is not None:
            gathered.setdefault(url, []).append(use)
    return [Target(url, tuple(uses)) for url, uses in gathered.items()]


def anchor_of(fragment: str) -> str:
    """Give the anchor that a fragment names, still encoded; "" where it is for something else."""
    name = fragment.partition(":~:")[0]  # text fragments: https://wicg.github.io/scroll-to-text-fragment/
    return "" if _NOT_ANCHORS.fullmatch(name) else name


def _url(address: str) -> str | None:
    full = f"https:{address}" if address.startswith("//") else address
    if full.partition(":")[0].lower() not in ("http", "https"):
        return None
    try:
        return str(URL(full).with_fragment(None))
    except ValueError:
        return full.partition("#")[0]
