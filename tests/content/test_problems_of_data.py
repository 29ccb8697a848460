"""What is wrong in data files is told where it stands, in words that say what to write."""

from pathlib import Path

import pytest
from tests.content.example import CODES, SOURCES, WAY, WORDS
from tests.content.faults import told

from helpsite.content.fields import PATTERNS, fields_of
from helpsite.content.reasons import OF_PATTERN
from helpsite.content.schema import KINDS
from helpsite.content.schema import data as files


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


def test_every_pattern_of_the_schema_has_its_words() -> None:
    models = [*KINDS.values(), files.Family, files.Source, files.Term, files.Path, files.CodeFamily]
    shapes = [shape for model in models for field in fields_of(model) for shape in (field.shape, field.item)]
    patterns = {shape["pattern"] for shape in shapes if "pattern" in shape}
    assert patterns == OF_PATTERN.keys() == PATTERNS.keys()
