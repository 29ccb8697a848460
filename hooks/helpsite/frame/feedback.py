"""``extra.feedback`` of mkdocs.yml → where readers say whether a page helped.

An opinion and the address of a page go to the site alone, to nobody else's server. A form asks nothing of a
Content-Security-Policy but ``form-action 'self'``.
"""

import re
from html import escape
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from helpsite.frame import kinds
from helpsite.frame.model import Feedback
from helpsite.gitbook.files.site import Site
from helpsite.moves.site import settings
from helpsite.problems import Kind, Problem

_MAILTO = re.compile(r"mailto:[^\s@?&#]+@[^\s@?&#]+\.[^\s@?&#]+")
_PREVIEW = {"", "localhost", "127.0.0.1", "::1"}  # a site that is not published yet has no host of its own


class Fault(NamedTuple):
    """What is wrong with the setting."""

    kind: Kind
    values: dict[str, str]


def fault_of(setting: object, site_url: str) -> Fault | None:
    """Say why opinions cannot go there; None where they can, and where nothing is set."""
    if not setting:
        return None
    value = str(setting)
    if _MAILTO.fullmatch(value):
        return None
    parts = urlsplit(value)
    if parts.scheme == "http":
        return Fault(kinds.FEEDBACK_PLAIN, {"value": value})
    if parts.scheme != "https" or not parts.hostname:
        return Fault(kinds.FEEDBACK, {"value": value})
    own = urlsplit(site_url).hostname or ""
    if own in _PREVIEW or own == parts.hostname:
        return None
    return Fault(kinds.FEEDBACK_FOREIGN, {"value": value, "host": parts.hostname, "own": own})


def told(setting: object, site_url: str, site: Site) -> list[Problem]:
    """Give the fault at its place in mkdocs.yml."""
    fault = fault_of(setting, site_url)
    return [settings(site).at(fault.kind, "extra", "feedback", **fault.values)] if fault else []


def feedback(setting: object, site_url: str, address: str) -> Feedback | None:
    """Give what one page needs of it; a setting that is at fault is as none."""
    if not setting or fault_of(setting, site_url):
        return None
    value = str(setting)
    if not value.startswith("mailto:"):
        return Feedback(endpoint=escape(value))
    return Feedback(yes=_mail(value, "Page utile", address), no=_mail(value, "Page à améliorer", address))


def _mail(value: str, subject: str, address: str) -> str:
    return escape(f"{value}?subject={quote(f'{subject} : {address}', safe='')}")
