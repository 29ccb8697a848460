"""News → an Atom feed, as text: https://www.rfc-editor.org/rfc/rfc4287."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from helpsite.history.news import News
from helpsite.plain import plain
from helpsite.typography.text import typeset

NAME, NEWEST = "flux.xml", 50
_ATOM = "http://www.w3.org/2005/Atom"
_NO_XML = re.compile(r"[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # https://www.w3.org/TR/xml/#charsets
_PREFIX = "Nouvelle page : "


@dataclass(frozen=True)
class Channel:
    """What is the same for the whole feed; ``site_url`` ends with ``/``."""

    site_url: str
    name: str
    author: str
    description: str = ""
    rights: str = ""
    language: str = "fr"


def feed(channel: Channel, news: Sequence[News], url_of: Callable[[str], str]) -> str:
    """Give the feed of the newest of ``news``, which come in this order; ``url_of`` gives the url of a src_uri."""
    root = Element("feed", {"xmlns": _ATOM, "xml:lang": channel.language})
    _text(root, "id", channel.site_url)
    _text(root, "title", channel.name)
    if channel.description:
        _text(root, "subtitle", channel.description)
    SubElement(root, "link", {"rel": "self", "type": "application/atom+xml", "href": channel.site_url + NAME})
    SubElement(root, "link", {"rel": "alternate", "type": "text/html", "href": channel.site_url})
    _text(root, "updated", _stamp(news[0].at))
    _text(SubElement(root, "author"), "name", channel.author)
    if channel.rights:
        _text(root, "rights", channel.rights)
    for each in news[:NEWEST]:
        _entry(SubElement(root, "entry"), each, channel, url_of(each.entry.src_uri))
    indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{tostring(root, encoding="unicode")}\n'


def _entry(entry: Element, news: News, channel: Channel, url: str) -> None:
    said = news.entry.said
    _text(entry, "id", _id(channel, news, url))
    _text(entry, "title", _french(channel, f"{'' if news.text else _PREFIX}{news.entry.title}"))
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "href": channel.site_url + url})
    if not news.text:
        _text(entry, "published", _stamp(news.at))
    _text(entry, "updated", _stamp(news.at))
    if said.author:
        _text(SubElement(entry, "author"), "name", said.author)
    _text(entry, "summary", _french(channel, plain(news.text) or said.description))


def _id(channel: Channel, news: News, url: str) -> str:
    """``tag:aide.exemple.fr,2026-11-22:/causes/boite-pleine/#2``: https://www.rfc-editor.org/rfc/rfc4151."""
    site = urlsplit(channel.site_url)
    mark = (f"changement-{news.number}" if news.number > 1 else "changement") if news.text else "publication"
    return f"tag:{site.hostname},{news.at.date().isoformat()}:{quote(site.path + url)}#{mark}"


def _stamp(at: datetime) -> str:
    """``2026-11-22T10:20:30Z``: https://www.rfc-editor.org/rfc/rfc3339."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _french(channel: Channel, text: str) -> str:
    return typeset(text) if channel.language == "fr" else text


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = _NO_XML.sub("", text)
