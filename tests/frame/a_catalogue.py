"""A catalogue made from a few words, and a page in it."""

from datetime import date
from typing import Any

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.data import Data
from helpsite.content.schema import KINDS
from helpsite.content.schema.data import Source
from helpsite.frame.model import Here, Link
from helpsite.frame.record import Whole
from helpsite.pages import Source as Written
from helpsite.yaml_map import YamlMap

TODAY = date(2026, 11, 22)
SITE = "https://aide.exemple.fr/"
HOME = Link("Accueil", "../../")
SERVICE: dict[str, Any] = {"genre": "service", "resume": "Un service."}


def entry(src_uri: str, **said: Any) -> Entry:
    """Give a page that was reviewed today; ``titre`` is its title, no field of it."""
    title = said.pop("titre", src_uri)
    known = {
        "genre": "guide",
        "description": "Une page de ce site, pour essayer son cadre.",
        "revue": "2026-11-22",
    }
    record = KINDS[said.get("genre", "guide")].model_validate(known | said)
    return Entry(src_uri, record, title, Written(src_uri, "", 1, YamlMap(src_uri, {}), ()))


def source(**said: Any) -> Source:
    """Give a source that was read today."""
    return Source.model_validate({"editeur": "IETF", "titre": "RFC 5321", "lue": "2026-11-22"} | said)


def whole(*entries: Entry, sources: dict[str, Source] | None = None, today: date = TODAY, **extra: Any) -> Whole:
    """Give a site of these pages."""
    found = Catalogue(Data(sources=sources or {}), {each.src_uri: each for each in entries})
    config = {"site_url": SITE, "site_name": "Essai", "extra": extra, "theme": {"language": "fr"}}
    return Whole(found, today, config)


def here(src_uri: str, **said: Any) -> Here:
    """Give a page two folders below the root, from which every file of the site can be reached."""
    known = {"title": "La page", "address": f"{SITE}a/b/", "home": HOME}
    return Here(lambda name: f"../../{name}", src_uri, **(known | said))
