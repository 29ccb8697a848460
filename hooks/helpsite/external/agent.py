"""What the checker calls itself, so that the owner of a host knows whom to write to."""

import re
from pathlib import Path
from urllib.parse import urlsplit

_PROJECT = Path(__file__).parents[3] / "pyproject.toml"
_VERSION = re.compile(r'^version = "([\w.+-]+)"$', re.MULTILINE)
_HERE = {"localhost", "127.0.0.1", "::1"}


def agent_for(site_url: str) -> str:
    """``https://x.example/`` → ``BienRecu-liens/0.1.0 (+https://x.example/)``; no address for a preview."""
    version = _VERSION.search(_PROJECT.read_text("utf-8"))
    name = f"BienRecu-liens/{version[1] if version else '0'}"
    is_told = urlsplit(site_url).hostname not in _HERE | {None} and site_url.isascii() and site_url.isprintable()
    return f"{name} (+{site_url})" if is_told else name
