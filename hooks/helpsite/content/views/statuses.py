"""What is made from the statuses: their table, the way of a message, what providers call them, their causes."""

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.schema import Cause, Status
from helpsite.content.schema.data import Step
from helpsite.content.views.markdown import bullets, link, table
from helpsite.plain import escaped


def overview(found: Catalogue, _: Entry) -> str:
    """Give the table of all statuses."""
    rows = [(link(entry), said.meaning, said.step, said.delay or "") for entry, said in found.of(Status)]
    return table(("Statut", "En clair", "À faire", "Dans quel délai"), rows)


def way(found: Catalogue, _: Entry) -> str:
    """Give the way of a message: a list, drawn as a line by the style sheet."""
    steps = found.data.path.steps if found.data.path else []
    items = [f"{number}. {_step(found, step)}" for number, step in enumerate(steps, 1)]
    return '<div class="hs-way">\n\n' + "\n".join(items) + "\n\n</div>"


def providers(found: Catalogue, _: Entry) -> str:
    """Give the table of what providers call each status."""
    statuses = list(found.of(Status))
    names = list(dict.fromkeys(name for _, said in statuses for name in said.providers))
    rows = [(link(entry), *(said.providers.get(name, "—") for name in names)) for entry, said in statuses]
    return table(("Statut", *names), rows)


def own_providers(found: Catalogue, here: Entry) -> str:
    """Give what providers call one status."""
    said = here.said.providers if isinstance(here.said, Status) else {}
    return table(("Fournisseur d’envoi", "Ce qu’il affiche"), said.items())


def causes(found: Catalogue, here: Entry) -> str:
    """List the causes that one status can show."""
    items = [
        f"{link(entry)} : {said.statuses[here.stem]}" for entry, said in found.of(Cause) if here.stem in said.statuses
    ]
    return bullets(items)


def _step(found: Catalogue, step: Step) -> str:
    shown = _named(found, step.status)
    parts = [f"**{step.title}.**", step.text]
    parts.append(f"Statut : {shown}." if shown else "Aucun statut ne montre cette étape.")
    if stop := _named(found, step.stop):
        parts.append(f"Le chemin peut s’arrêter ici : {stop}.")
    return " ".join(parts)


def _named(found: Catalogue, stem: str | None) -> str:
    pair = found.named(Status, stem) if stem else None
    return link(pair[0], f"« {escaped(pair[1].name)} »") if pair else ""
