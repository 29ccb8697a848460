"""A page and the catalogue → the record that its template is given."""

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from html import escape
from typing import Any

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.days import Moment, moment
from helpsite.content.freshness import due, is_stale
from helpsite.frame.contacts import contacts, own_contact
from helpsite.frame.feedback import fault_of, feedback
from helpsite.frame.model import Day, Frame, Group, Here, Link
from helpsite.frame.search import groups, search
from helpsite.frame.share import shared
from helpsite.frame.sources import all_read, on, references

CONTACT, PLAN = "aide/contact.md", "aide/plan.md"
ACCESSIBILITY, PRIVACY = "aide/accessibilite.md", "aide/confidentialite.md"
INDEXES = ("index.md", "README.md")


@dataclass(frozen=True)
class Whole:
    """What is the same for all pages: the catalogue, the day of the build, and what mkdocs.yml says."""

    found: Catalogue
    today: date
    config: Mapping[str, Any]

    @property
    def site_url(self) -> str:
        """The address of the site; empty where it does not know it."""
        return self.config.get("site_url") or ""

    @property
    def extra(self) -> Mapping[str, Any]:
        """What is no setting of the builder's."""
        return self.config.get("extra") or {}

    @cached_property
    def filters(self) -> tuple[Group, ...]:
        """The filters of the search."""
        return groups(self.found)

    @cached_property
    def feedback(self) -> str:
        """Where readers write to the site itself; a setting that is at fault is as none."""
        setting = self.extra.get("feedback")
        return "" if fault_of(setting, self.site_url) else str(setting or "")


def frame_of(whole: Whole, here: Here) -> Frame:
    """Give what stands around the text of a page, typed or not."""
    entry = whole.found.pages.get(here.src_uri)
    frame = Frame(
        trail=tuple(_trail(whole.found, here)),
        feedback=feedback(whole.extra.get("feedback"), whole.site_url, here.address) if here.src_uri else None,
        own_contact=own_contact(entry, here.to),
        contacts=contacts(whole.found, here.to),
        contact_page=here.to(CONTACT) if here.src_uri != CONTACT else None,
        address=escape(here.address),
        previous=here.previous,
        next=here.next,
        plan=here.to(PLAN),
        search=search(whole.found, whole.filters, here, whole.feedback),
        accessibility=here.to(ACCESSIBILITY),
        privacy=here.to(PRIVACY),
        shared=shared(here, whole.config),
    )
    return _typed(frame, entry, whole, here) if entry else frame


def _typed(frame: Frame, entry: Entry, whole: Whole, here: Here) -> Frame:
    said, known = entry.said, whole.found.data.sources
    sources = [known[name] for name in said.sources if name in known]
    return replace(
        frame,
        draft=said.draft,
        overdue=_day(moment(due(said))) if is_stale(said, whole.today) else None,
        related=tuple(Link(_title(other), here.to(other.src_uri)) for other in whole.found.related(here.src_uri)),
        sources=references(sources, whole.today),
        all_read=all_read(sources),
        reviewed=_day(said.reviewed),
        author=escape(said.author or str(whole.extra.get("author") or "")),
    )


def _trail(found: Catalogue, here: Here) -> Iterator[Link]:
    """Give what leads to a page: the rubrics that hold it, else the indexes of its folders; the page itself is last."""
    if here.home:
        yield Link("Accueil", here.home.url)
        yield from here.above or _folders(found, here)
        yield Link(here.title, None)


def _folders(found: Catalogue, here: Here) -> Iterator[Link]:
    folders, folder = list[str](), posixpath.dirname(here.src_uri)
    while folder:
        folders, folder = [folder, *folders], posixpath.dirname(folder)
    for name in folders:
        indexes = [f"{name}/{index}" for index in INDEXES if f"{name}/{index}" != here.src_uri]
        yield from (Link(_title(found.pages[index]), here.to(index)) for index in indexes if index in found.pages)


def _day(day: Moment) -> Day:
    return Day(day, on(day))


def _title(entry: Entry) -> str:
    return escape(entry.title, quote=False)
