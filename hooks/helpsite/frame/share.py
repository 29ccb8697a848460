"""What a message or a social network shows of a link to a page: https://ogp.me/."""

from collections.abc import Mapping
from html import escape
from typing import Any
from urllib.parse import urljoin

from helpsite.frame.model import Here, Shared

PICTURE = "assets/images/partage.png"  # 1200 × 630
_LOCALES = {"fr": "fr_FR", "en": "en_US"}


def shared(here: Here, config: Mapping[str, Any]) -> Shared | None:
    """Give it for a page of a site that knows its own address; ``config`` is what mkdocs.yml says."""
    if not config.get("site_url") or not here.src_uri:
        return None
    tagline = (config.get("extra") or {}).get("tagline")
    name = " : ".join(filter(None, (config.get("site_name"), tagline)))
    language = str(config["theme"]["language"])
    return Shared(
        "article" if here.home else "website",
        _LOCALES.get(language, language),
        here.title if here.home else escape(name),
        escape(here.description or config.get("site_description") or ""),
        urljoin(config["site_url"], PICTURE) if here.to(PICTURE) else None,
        escape(name),
    )
