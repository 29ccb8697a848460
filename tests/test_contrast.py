"""The colours: every pair that the style sheets put together, computed from the tokens of both schemes."""

import re
from pathlib import Path

import pytest

CSS = Path(__file__).parents[1] / "docs/assets/css"
TOKEN = re.compile(r"--hs-([a-z-]+): (#[0-9a-f]{6});")
TEXT, SHAPE = 4.5, 3.0  # WCAG 2.2, 1.4.3 and 1.4.11
GROUNDS = ("paper", "surface", "sunken")
TONES = ("info", "success", "warning", "danger", "note", "tip")
MARKS = ("red", "orange", "yellow", "green", "blue", "purple", "pink", "grey", "default")
CODE = ("comment", "string", "number", "keyword", "name")

PAIRS = [
    *((text, ground, TEXT) for text in ("ink", "ink-soft", "link", "link-hover") for ground in GROUNDS),
    *((tone, f"{tone}-bg", TEXT) for tone in TONES),
    *((text, f"{tone}-bg", TEXT) for text in ("ink", "ink-soft", "link", "link-hover") for tone in TONES),
    *(("ink", f"mark-{mark}", TEXT) for mark in MARKS),
    *((f"code-{kind}", "sunken", TEXT) for kind in CODE),
    *((f"code-{kind}", "code-line", TEXT) for kind in CODE),
    ("paper", "link", TEXT),
    ("on-seal", "seal", TEXT),
    *((shape, ground, SHAPE) for shape in ("line-strong", "seal", "link-hover") for ground in GROUNDS),
    *((tone, ground, SHAPE) for tone in TONES for ground in GROUNDS),
]


def tokens(scheme: str) -> dict[str, str]:
    values = dict(TOKEN.findall((CSS / "tokens.css").read_text("utf-8")))
    return values | (dict(TOKEN.findall((CSS / "dark.css").read_text("utf-8"))) if scheme == "dark" else {})


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#ffffff") == 21
    assert round(contrast("#767676", "#ffffff"), 2) == 4.54


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_pair_has_its_contrast(scheme: str):
    colours = tokens(scheme)
    low = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in low.items() if ratio < pair[2]} == {}


def test_the_dark_scheme_names_the_same_colours():
    light, dark = (set(TOKEN.findall((CSS / name).read_text("utf-8"))) for name in ("tokens.css", "dark.css"))
    assert {name for name, _ in light} == {name for name, _ in dark}


def test_the_dark_scheme_changes_colours_and_pictures_alone():
    rules = re.sub(r"/\*.*?\*/", "", (CSS / "dark.css").read_text("utf-8"), flags=re.S)
    names = set(re.findall(r"^([^{}\s][^{}]*?) \{", rules, re.M))
    assert names == {":root", 'img[src$="#only-light"]', 'img[src$="#only-dark"]'}
    assert set(re.findall(r"^  (?!--hs-)([a-z-]+):", rules, re.M)) == {"color-scheme", "display"}


def test_colours_stand_in_the_tokens_alone():
    literal = re.compile(r"#[0-9a-fA-F]{3,8}\b|rgb\(|hsl\(")
    others = [sheet for sheet in CSS.glob("*.css") if sheet.name not in ("tokens.css", "dark.css")]
    found = {sheet.name: literal.findall(sheet.read_text("utf-8")) for sheet in others}
    assert {name: colours for name, colours in found.items() if colours} == {}
