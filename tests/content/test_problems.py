"""What is wrong with typed pages and data is told where it stands, in words that say what to write."""

from pathlib import Path

import pytest
from tests.content.example import CODES, DESCRIPTION, FILES, SOURCES, WAY, WORDS
from tests.sites import build

from helpsite.content.reasons import OF_PATTERN
from helpsite.content.schema import KINDS
from helpsite.content.schema import data as files
from helpsite.content.views.fields import PATTERNS, fields_of

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


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Give what is told of one site with a page for each of the faults."""
    pages = {f"docs/aide/p{index}.md": GUIDE.replace("{}", said) for index, (said, _) in enumerate(PAGES)}
    causes = {
        f"docs/causes/c{index}.md": "\n".join(without(said)).replace("{}", said)
        for index, (said, _) in enumerate(CAUSES)
    }
    return told(tmp_path_factory.mktemp("site"), pages | causes)


@pytest.mark.parametrize("index", range(len(PAGES)), ids=[said for said, _ in PAGES])
def test_a_page_says_what_it_cannot(index: int, found: list[str]) -> None:
    path = f"docs/aide/p{index}.md:"
    assert [problem for problem in found if problem.startswith(path)] == [path + PAGES[index][1]]


@pytest.mark.parametrize("index", range(len(CAUSES)), ids=[said for said, _ in CAUSES])
def test_a_cause_says_what_it_cannot(index: int, found: list[str]) -> None:
    said, message = CAUSES[index]
    path = f"docs/causes/c{index}.md:"
    (problem,) = [problem for problem in found if problem.startswith(path)]
    assert problem.startswith(f"{path}{without(said).index('{}---') + 1}:")
    assert problem.endswith(message)


def test_kinds_of_page(tmp_path: Path) -> None:
    changes = {
        "docs/aide/autre.md": "# Une autre page\n",
        "docs/aide/non.md": GUIDE.replace("guide", "[a]").replace("{}", ""),
        "docs/aide/page.md": GUIDE.replace("guide", "guid").replace("{}", ""),
    }
    assert told(tmp_path, changes) == [
        "docs/aide/autre.md:1:1: this page does not say its kind; the others of its folder do. Write 'genre:"
        " guide' into its front matter. [page-kind-missing]",
        "docs/aide/non.md:2:1: there is no kind of page '['a']'. Write cause, statut, service, produit,"
        " messagerie, code, guide. [page-kind]",
        "docs/aide/page.md:2:1: there is no kind of page 'guid'. Did you mean 'guide'? [page-kind]",
    ]


def test_a_missing_field_says_what_to_write(tmp_path: Path) -> None:
    cause = CAUSE.replace("geste: Attendre\n", "").replace("{}", "")
    assert told(tmp_path, {"docs/causes/panne.md": cause}) == [
        "docs/causes/panne.md:1:1: a page of the kind 'cause' lacks 'geste'. Write 'geste: …': La première"
        " chose à faire, à l’infinitif, sans point final. [missing-field]"
    ]


def test_a_relation_is_written_on_one_side(tmp_path: Path) -> None:
    other = FILES["docs/causes/pleine.md"].replace("sources:", "voir_aussi: [statuts/recu.md]\nsources:")
    assert told(tmp_path, {"docs/causes/pleine.md": other}) == [
        "docs/statuts/recu.md:10:14: 'causes/pleine.md' says already that the two pages are related. Remove one: it is"
        " shown on both. [relation-twice]"
    ]


def test_a_related_page_has_a_kind(tmp_path: Path) -> None:
    page = GUIDE.replace("{}", "voir_aussi: [libre/page.md]\n")
    assert told(tmp_path, {"docs/aide/page.md": page, "docs/libre/page.md": "# Une page libre\n"}) == [
        "docs/aide/page.md:5:14: there is no typed page 'libre/page.md'. Give docs/libre/page.md a kind: write"
        " 'genre: guide' into its front matter. [unknown-relation]"
    ]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        (
            "sources/autres",
            "norme:\n  editeur: IETF\n  titre: RFC 5322\n  lue: 2026-11\n",
            "sources/normes.yaml:1:1: the source 'norme' already stands at docs/_data/sources/autres.yaml:1."
            " Remove one of the two. [same-twice]",
        ),
        (
            "sources/autres",
            "seule:\n  editeur: IETF\n  titre: RFC 5322\n  lue: 2026-11\n",
            "sources/autres.yaml:1:1: no page rests on the source 'seule'. Name it under 'sources' of the page"
            " that does, or remove it. [unused-source]",
        ),
        (
            "sources/normes",
            SOURCES.replace("https://www.rfc-editor.org", "www.rfc-editor.org"),
            "sources/normes.yaml:4:3: 'adresse' cannot be 'www.rfc-editor.org/rfc/rfc5321': it is no complete"
            " address. Write one that begins with https://. [field-value]",
        ),
        (
            "glossaire",
            WORDS.replace("[quotas]", "[SPF]"),
            "glossaire.yaml:4:5: the word 'SPF' already stands at docs/_data/glossaire.yaml:2. Remove one of the two."
            " [same-twice]",
        ),
        (
            "chemin",
            WAY.replace("arret: recu", "arret: reçu"),
            "chemin.yaml:7:5: 'arret' cannot be 'reçu': it is no identifier. Write small letters without"
            " accents, figures and hyphens: boite-pleine. [field-value]",
        ),
        (
            "chemin",
            WAY.replace("arret: recu", "arret: refus"),
            "chemin.yaml:7:5: there is no status 'refus'. Write one of recu. [unknown-relation]",
        ),
        (
            "codes/orange",
            CODES.replace("cause: pleine", "cause: plaine"),
            "codes/orange.yaml:12:5: there is no cause 'plaine'. Did you mean 'pleine'? [unknown-relation]",
        ),
        (
            "codes/orange",
            CODES.replace("OFR_417", '"4.2.2"'),
            "codes/orange.yaml:9:5: the code '4.2.2' begins with 4, which is temporary, and says 'definitif'."
            " Correct the code or its 'duree'. [contradiction]",
        ),
        (
            "codes/orange",
            CODES.replace("    action: Faites de la place.\n", ""),
            "codes/orange.yaml:6:5: 'codes' of a family of codes lacks 'action'. Write 'action: …': Que faire."
            " [missing-field]",
        ),
    ],
)
def test_data_says_what_it_cannot(name: str, text: str, message: str, tmp_path: Path) -> None:
    assert told(tmp_path, {f"docs/_data/{name}.yaml": text}) == [f"docs/_data/{message}"]


def test_views(tmp_path: Path) -> None:
    body = '{% vue nom="statut" %}\n\n{% vue nom="contact-du-service" %}\n'
    page = GUIDE.replace("{}", "") + body
    assert told(tmp_path, {"docs/aide/page.md": page, "docs/libre/page.md": '{% vue nom="causes" %}\n'}) == [
        "docs/aide/page.md:8:13: there is no view 'statut' for this page. Did you mean 'statuts'? [unknown-view]",
        "docs/aide/page.md:10:13: there is no view 'contact-du-service' for this page. It is for pages of the kind"
        " 'service'. [unknown-view]",
        "docs/libre/page.md:1:13: there is no view 'causes' for this page. Give the page a kind: write 'genre:"
        " guide' into its front matter. [unknown-view]",
    ]


def test_every_pattern_of_the_schema_has_its_words() -> None:
    models = [*KINDS.values(), files.Family, files.Source, files.Term, files.Path, files.CodeFamily]
    shapes = [shape for model in models for field in fields_of(model) for shape in (field.shape, field.item)]
    patterns = {shape["pattern"] for shape in shapes if "pattern" in shape}
    assert patterns == OF_PATTERN.keys() == PATTERNS.keys()
