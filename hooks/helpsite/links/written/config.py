"""Places in ``mkdocs.yml`` → the addresses of the settings that hold some."""

from collections.abc import Callable, Iterator

from helpsite.links.written.model import Base, Written
from helpsite.links.written.values import in_text, in_value, whole
from helpsite.yaml_places import Key, Places, Scalar

# Which settings hold addresses, how they say them, and from where.
_SETTINGS: dict[Key, tuple[Callable[[Scalar, Base], Iterator[Written]], Base]] = {
    ("nav",): (whole, Base.NAV),
    ("extra_css",): (whole, Base.DOCS),
    ("extra_javascript",): (whole, Base.DOCS),
    ("theme", "logo"): (whole, Base.DOCS),
    ("theme", "favicon"): (whole, Base.DOCS),
    ("repo_url",): (whole, Base.DOCS),
    ("copyright",): (in_text, Base.DOCS),
    ("extra",): (in_value, Base.DOCS),
}
_BESIDE_A_PATH = ("type", "async", "defer")  # {path: a.js, type: module}


def in_config(places: Places) -> Iterator[Written]:
    """Give the addresses of one file of settings."""
    for scalar in places.texts:
        row = _SETTINGS.get(scalar.key[:1]) or _SETTINGS.get(scalar.key[:2])
        is_beside = scalar.key[0] == "extra_javascript" and scalar.key[-1] in _BESIDE_A_PATH
        if row and not is_beside:
            read, base = row
            yield from read(scalar, base)


def inherited(places: Places, child: Places) -> Places:
    """Leave out of the places of an INHERITed file what the file that inherits it says anew: only names are merged."""
    named = {key for key in child.starts if isinstance(key[-1], str)}
    anew = named - {key[:-1] for key in named}
    kept = [scalar for scalar in places.scalars if not any(above in anew for above in _ways(scalar.key))]
    return Places(places.starts, kept)


def _ways(key: Key) -> Iterator[Key]:
    return (key[:length] for length in range(1, len(key) + 1))
