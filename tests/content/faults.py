"""What pages can say wrongly, and what is told of it."""

from pathlib import Path

from tests.content.example import DESCRIPTION, FILES
from tests.sites import build

GUIDE = f'---\ngenre: guide\ndescription: "{DESCRIPTION}"\nrevue: 2026-11-22\n{{}}---\n\n# Une page\n'
CAUSE = (
    f'---\ngenre: cause\nnom: Panne\ndescription: "{DESCRIPTION}"\nrevue: 2026-11-22\nfamille: rien\n'
    "signe: Rien ne vient\ngeste: Attendre\nqui: [dsi]\n{}---\n\n# Une panne\n"
)


def told(folder: Path, changes: dict[str, str]) -> list[str]:
    """Build the example with other files and give what is told of them, but for what leads where."""
    problems = build(folder, FILES | changes).problems
    return [problem for problem in problems if not problem.endswith(("[orphan-page]", "[missing-page]"))]


# What a guide says on its line 5, and what is told of it.
PAGES = [
    ("titel: x\n", "5:1: a page of the kind 'guide' has no 'titel'. Did you mean 'title'? [unknown-field]"),
    (
        "changements: [{date: 2026-11-22, texte: x, lien: y}]\n",
        "5:44: 'changements' of a page of the kind 'guide' has no 'lien'. Use date, texte. [unknown-field]",
    ),
    (
        "changements: [{date: 2026-11-22}]\n",
        "5:15: 'changements' of a page of the kind 'guide' lacks 'texte'. Write 'texte: …': Ce qui a changé, en une"
        " phrase. [missing-field]",
    ),
    (
        "sources: norme\n",
        "5:1: 'sources' cannot be 'norme': it is no list. Write it between brackets: [one, two]. [field-value]",
    ),
    (
        "sources: [Une norme]\n",
        "5:11: 'sources' cannot be 'Une norme': it is no identifier. Write small letters without accents, figures and"
        " hyphens: boite-pleine. [field-value]",
    ),
    (
        "voir_aussi: [/aide/faq]\n",
        "5:14: 'voir_aussi' cannot be '/aide/faq': it is no path of a page. Write its path from docs/:"
        " causes/boite-pleine.md. [field-value]",
    ),
    (
        "nom: 2026\n",
        "5:1: 'nom' cannot be 2026: YAML does not read it as a text. Put it between quotes. [field-value]",
    ),
    (
        "nom: [a]\n",
        "5:1: 'nom' cannot be a list: it is no text. Write one text, between quotes where it holds signs of YAML."
        " [field-value]",
    ),
    (
        "a_revoir: demain\n",
        "5:1: 'a_revoir' cannot be 'demain': it is no day of the calendar. Write a day (2026-11-22), a month (2026-11)"
        " or a year (2026). [field-value]",
    ),
    (
        "brouillon: peut-être\n",
        "5:1: 'brouillon' cannot be 'peut-être': it is neither true nor false. Write true or false, or remove the"
        " line. [field-value]",
    ),
    ("sources: [normes]\n", "5:11: there is no source 'normes'. Did you mean 'norme'? [unknown-relation]"),
    ("voir_aussi: [aide/p11.md]\n", "5:14: a page is not related to itself. Remove 'aide/p11.md'. [relation-twice]"),
]
# What a cause says in place of its own line, and what is told of it.
CAUSES = [
    ("nom:\n", "'nom' cannot be empty: nothing is written. Write it, or remove the line. [field-value]"),
    (
        "signe: Rien ne vient.\n",
        "'signe' cannot be 'Rien ne vient.': it ends with a full stop. Leave the full stop out. [field-value]",
    ),
    (
        "qui: [destinateur]\n",
        "'qui' cannot be 'destinateur': this word has no meaning here. Did you mean 'destinataire'? [field-value]",
    ),
    (
        "qui: [moi]\n",
        "'qui' cannot be 'moi': this word has no meaning here. Write one of destinataire, expediteur, dsi,"
        " support, service, groupe, messagerie. [field-value]",
    ),
    ("qui: []\n", "'qui' cannot be empty: nothing is named. Name one at least. [field-value]"),
    (
        "services: Agenda\n",
        "'services' cannot be 'Agenda': it is not made of names and values. Write one 'name: value' a line below it."
        " [field-value]",
    ),
    (
        "services: {Mon agenda: x}\n",
        "'services' cannot be 'Mon agenda': it is no identifier. Write small letters without accents, figures and"
        " hyphens: boite-pleine. [field-value]",
    ),
    ("services: {agende: x}\n", "there is no service 'agende'. Did you mean 'agenda'? [unknown-relation]"),
    ("statuts: {envoye: x}\n", "there is no status 'envoye'. Write one of recu. [unknown-relation]"),
    ("famille: reste\n", "there is no family 'reste'. Write one of envoi, rien. [unknown-relation]"),
    (f"signe: {'Rien ' * 30}\n", "it has 149 signs, and 120 are the most. Say it shorter. [field-value]"),
    ("description: Trop court\n", "it has 10 signs, and 40 are the least. Say more. [field-value]"),
    (
        "rang: premier\n",
        "'rang' cannot be 'premier': it is no whole number. Write a number without quotes. [field-value]",
    ),
]


def without(said: str) -> list[str]:
    """Give the lines of a cause, but for that of the name that is said."""
    return [line for line in CAUSE.split("\n") if not line.startswith(said.partition(":")[0] + ":")]
