"""What mkdocs.yml says of links that leave the site, read without MkDocs: tags that only MkDocs knows do not matter."""

import os
from dataclasses import dataclass, field
from typing import Any

import yaml

from helpsite.placed import Placed
from helpsite.problems import Kind, Problem
from helpsite.yaml_places import Key, compose, places_of

_SECTION = ("extra", "external")


@dataclass(frozen=True)
class Configuration:
    """The mapping under ``extra.external``, where its names stand, and the address of the site."""

    path: str
    external: dict[str, Any]
    site_url: str = ""
    severity: Any = None  # what extra.problems says
    places: dict[Key, tuple[int, int]] = field(default_factory=dict)

    def at(self, kind: Kind, *key: str | int, **values: object) -> Problem:
        """Give a problem of the setting under ``key``."""
        line, column = self.places.get((*_SECTION, *key), (1, 1))
        return kind.at(self.path, line, column, name=key[0], **values).over(len(str(key[0])))


def configuration_of(text: str, path: str) -> Configuration:
    """Read mkdocs.yml; raise ``yaml.YAMLError`` or ``TypeError`` where it, or its section, cannot be read."""
    root = compose(text)
    external, severity = (_data(_below(_below(root, "extra"), name)) for name in ("external", "problems"))
    if not isinstance(external, dict | None):
        raise TypeError(f"{path}: extra.external is not made of names and values")
    site_url = _site_url(_below(root, "site_url"))
    return Configuration(path, external or {}, site_url, severity, places_of(root, Placed(text, path)).starts)


def _data(node: yaml.Node | None) -> Any:
    return yaml.SafeLoader("").construct_document(node) if node else None


def _below(node: yaml.Node | None, name: str) -> yaml.Node | None:
    if not isinstance(node, yaml.MappingNode):
        return None
    return next((value for key, value in node.value if key.value == name), None)


def _site_url(node: yaml.Node | None) -> str:
    """``!ENV [SITE_URL, "https://x.example/"]`` → what the environment says, or the last of the list."""
    if node is None:
        return ""
    if isinstance(node, yaml.SequenceNode):
        *names, default = [str(item.value) for item in node.value] or [""]
        return next((os.environ[name] for name in names if name in os.environ), default)
    return os.environ.get(str(node.value), "") if node.tag == "!ENV" else str(node.value)
