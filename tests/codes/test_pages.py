"""What the page of a code says."""

from pathlib import Path

import pytest
import yaml
from tests.codes.made import FULL, data_of, made_of, plain

from helpsite.content.passed import PASSED
from helpsite.content.schema import KINDS


def text_of(folder: Path, code: str) -> str:
    (made,) = made_of(data_of(folder, orange=[code])).values()
    return made.text


def test_a_whole_page(tmp_path: Path, update_golden: bool) -> None:
    made = made_of(data_of(tmp_path, orange=[FULL], gmail=[plain("5.1.1", "Adresse inexistante")]))["codes/ofr-417.md"]
    assert made.path == "docs/_data/codes/orange.yaml"
    _, front, body = made.text.split("---\n", 2)
    said = {name: value for name, value in yaml.safe_load(front).items() if name not in PASSED}
    assert KINDS["code"].model_validate(said).description.startswith("OFR_417 (Orange et Wanadoo) : boîte pleine. ")
    golden = Path(__file__).with_name("golden") / "ofr-417.md"
    if update_golden:
        golden.write_text(body, "utf-8")
    assert body == golden.read_text("utf-8")


@pytest.mark.parametrize(
    ("duration", "said"),
    [("definitif", "ne réessaie pas de lui-même"), ("temporaire", "réessaie de lui-même"), ("selon", "Un 4 annonce")],
)
def test_the_first_sentence_says_whether_it_is_final(tmp_path: Path, duration: str, said: str) -> None:
    first = text_of(tmp_path, plain("OFR_1", duration=duration)).split("\n\n")[2]
    assert said in first
    assert ("définitif" in first, "temporaire" in first) == (duration != "temporaire", duration != "definitif")


@pytest.mark.parametrize(
    ("duration", "actors", "said"),
    [
        ("definitif", "[expediteur]", "Vous n’avez rien à régler"),
        ("definitif", "[expediteur, dsi]", "Transmettez ce code"),
        ("temporaire", "[dsi]", "Patientez d’abord"),
        ("definitif", "[expediteur, destinataire]", None),
    ],
)
def test_whoever_waits_is_told_what_to_do(tmp_path: Path, duration: str, actors: str, said: str | None) -> None:
    text = text_of(tmp_path, plain("OFR_1", duration=duration, actors=actors))
    assert ("Vous attendez l’e-mail ?" in text) == (said is not None)
    assert said is None or f"Vous attendez l’e-mail ? {said}" in text


def test_what_a_server_says_is_told_to_be_english(tmp_path: Path) -> None:
    text = text_of(tmp_path, plain("550 spam detected"))
    assert "\n# `550 spam detected`{: lang=en } : échec DMARC (Orange et Wanadoo)\n" in text


def test_a_description_is_never_too_long_for_search_engines(tmp_path: Path) -> None:
    for length in range(2, 81):
        text = text_of(tmp_path, plain("5.7.1 " + "x" * 30, "n" * length))
        description = yaml.safe_load(text.split("---")[1])["description"]
        assert 40 <= len(description) <= 170
