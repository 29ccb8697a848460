"""What is made from the causes: the home page's triage, the tables, and what a cause says of statuses and services."""

from helpsite.codes.addresses import page_of
from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.labels import Actor, capital, listed
from helpsite.content.schema import Cause, Service, Status
from helpsite.content.schema.data import Family
from helpsite.content.views.markdown import bullets, link, table
from helpsite.plain import escaped

_Row = tuple[Entry, Cause, str, str]  # what is seen, and what to do first


def triage(found: Catalogue, _: Entry) -> str:
    """List what a person can see, by family; each leads to its cause."""
    parts = []
    for name, family in found.data.families.items():
        items = [f"[{sign}]({entry.src_uri}) {step}." for entry, _, sign, step in _rows(found, name, family)]
        parts.append(f'### {family.title}\n\n<div class="hs-triage">\n\n{bullets(items)}\n\n</div>')
    return "\n\n".join(parts)


def tables(found: Catalogue, _: Entry) -> str:
    """Give one table a family."""
    parts = []
    for name, family in found.data.families.items():
        rows = [
            (sign, link(entry), step, capital(_who(said.actors)))
            for entry, said, sign, step in _rows(found, name, family)
        ]
        head = ("Ce que vous voyez", "Cause", "Premier geste", "Qui peut agir")
        parts.append(f"## {family.title}\n\n{table(head, rows)}")
    return "\n\n".join(parts)


def statuses_and_codes(found: Catalogue, here: Entry) -> str:
    """Say by which statuses and codes a cause shows."""
    said = here.said
    pairs = found.of(Status) if isinstance(said, Cause) else ()
    items = [
        f"{link(entry, f'« {escaped(status.name)} »')} : {said.statuses[entry.stem]}"
        for entry, status in pairs
        if isinstance(said, Cause) and entry.stem in said.statuses
    ]
    codes = [
        f"{family.name} : " + ", ".join(f"[`{code.code}`]({page_of(family, code)})" for code in own)
        for family in found.data.codes.values()
        if (own := [code for code in family.codes if code.cause == here.stem])
    ]
    shown = bullets(items) or "Aucun statut ne montre cette cause."
    return shown + (f"\n\nLes codes d’erreur qui la montrent :\n\n{bullets(codes)}" if codes else "")


def services(found: Catalogue, here: Entry) -> str:
    """Say what a cause means for each service."""
    said = here.said.services if isinstance(here.said, Cause) else {}
    items = [f"{link(entry)} : {said[entry.stem]}" for entry, _ in found.of(Service) if entry.stem in said]
    return bullets(items)


def _rows(found: Catalogue, name: str, family: Family) -> list[_Row]:
    causes = list(found.of(Cause))
    rows = [(entry, said, said.sign, said.step) for entry, said in causes if said.family == name]
    if family.sender:
        rows += [(entry, said, said.sender.sign, said.sender.step) for entry, said in causes if said.sender]
    return rows


def _who(actors: list[Actor]) -> str:
    return listed([actor.label for actor in actors])
