"""A page's data → what the search knows of it: its kind, whom it is for, the words by which readers look for it."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import Any

from helpsite.codes.listed import Listed, listed
from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.labels import Actor, Audience
from helpsite.content.schema import KINDS, Cause, CodePage, Guide, Mailbox, Product, Service, Status, Typed
from helpsite.frame.place import above
from helpsite.search.copy import About

_OF_FOLDER = {model.folder: model.label for model in KINDS.values()}
_FOR = {Actor.RECIPIENT: Audience.READER, Actor.SENDER: Audience.SENDER, Actor.IT: Audience.IT}
_FOR_KIND: Mapping[type[Typed], tuple[Audience, ...]] = {
    Status: (Audience.SENDER,),
    CodePage: (Audience.SENDER, Audience.IT),
    Mailbox: (Audience.READER,),
    Service: (Audience.READER, Audience.SENDER),
    Product: (Audience.IT,),
}


class Known:
    """What the catalogue says, as the search asks for it; ``printed`` sets a text as it is printed."""

    def __init__(self, found: Catalogue, printed: Callable[[str], str] = str) -> None:
        """Keep the catalogue: it is complete."""
        self.found = found
        self.printed = printed

    def about(self, page: Any, meta: Mapping[str, Any]) -> About | None:
        """Give what is known of a page as MkDocs has it, with its front matter; None where nobody is to find it."""
        src_uri = page.file.src_uri
        entry, search = self.found.pages.get(src_uri), meta.get("search")
        if (entry and entry.said.draft) or (isinstance(search, dict) and search.get("exclude")):
            return None
        return About(
            kind=_kind(src_uri, entry),
            path=" › ".join(self.printed(section.title) for section, _ in above(page)),
            title=self.printed(str(page.title or "")),
            name=self.printed(self._name(entry)) if entry else "",
            description=self.printed(str(meta.get("description") or "")),
            typed=tuple(dict.fromkeys(map(self.printed, self._typed(entry)))) if entry else (),
            filters=self._filters(src_uri, entry),
            is_one_of_many=bool(entry and isinstance(entry.said, CodePage)),
        )

    def _filters(self, src_uri: str, entry: Entry | None) -> dict[str, tuple[str, ...]]:
        wanted = {audience.label for audience in self._audiences(entry)} if entry else set()
        return {
            "public": tuple(each.label for each in Audience if each.label in wanted),
            "service": tuple(self._names(Service, entry)) if entry else (),
            "statut": tuple(self._names(Status, entry)) if entry else (),
            "genre": (_kind(src_uri, entry),),
        }

    def _name(self, entry: Entry) -> str:
        """Give the short name; of a code the code itself, and whose it is where it is somebody's."""
        code = self._codes.get(entry.src_uri)
        if not code:
            return entry.said.name or ""
        return f"{code.code.code} {code.family.name}" if code.family.page else code.code.code

    def _audiences(self, entry: Entry) -> set[Audience]:
        said = entry.said
        if isinstance(said, Cause):
            family = self.found.data.families.get(said.family)
            seen = {Audience.SENDER if family and family.sender else Audience.READER}
            sent = {Audience.SENDER} if said.sender else set()
            return seen | sent | {_FOR[actor] for actor in said.actors if actor in _FOR}
        if isinstance(said, Guide):
            return {*said.audience, *([Audience.IT] if _folder(entry.src_uri) == Product.folder else [])}
        return set(_FOR_KIND[type(said)])

    def _names(self, model: type[Service] | type[Status], entry: Entry) -> Iterable[str]:
        """Give the services or statuses that a page is about, by their names."""
        said = entry.said
        stems: Iterable[str] = [entry.stem] if isinstance(said, model) else []
        if isinstance(said, Cause):
            stems = said.services if model is Service else said.statuses
        pairs = (self.found.named(model, stem) for stem in stems)
        return (self.printed(pair[1].name) for pair in pairs if pair)

    def _typed(self, entry: Entry) -> Iterable[str]:
        said = entry.said
        if isinstance(said, Cause):
            return [said.sign, *([said.sender.sign] if said.sender else [])]
        if isinstance(said, Status):
            return [said.meaning]
        if isinstance(said, Service):
            return [*said.also, *(sender.address for sender in said.senders), *said.domains]
        if isinstance(said, Mailbox):
            return said.domains
        if isinstance(said, Product):
            return [said.vendor] if said.vendor else []
        code = self._codes.get(entry.src_uri)
        return [code.family.name, *code.code.also] if code else []

    @cached_property
    def _codes(self) -> dict[str, Listed]:
        return {each.src_uri: each for each in listed(self.found.data.codes)}


def _kind(src_uri: str, entry: Entry | None) -> str:
    """Give what readers call the kind of a page; a guide counts among the pages that it introduces."""
    if entry and not isinstance(entry.said, Guide):
        return entry.said.label
    return _OF_FOLDER.get(_folder(src_uri), Guide.label)


def _folder(src_uri: str) -> str:
    return src_uri.partition("/")[0] if "/" in src_uri else ""
