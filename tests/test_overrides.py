"""What the overrides replace of Material, and whether Material changed it."""

import hashlib
from pathlib import Path

import material
import pytest

OVERRIDES = Path(__file__).parents[1] / "overrides"
TEMPLATES = Path(material.__file__).parent / "templates"

# Filled (main, 404) or emptied (inline scripts), and the page whose blocks are filled. When one of them differs from
# what it was, read the new one, look at the site, then put the new hash here.
KNOWN = {
    "base.html": "8536d352b0093623",
    "main.html": "9948b55a7bc979c3",
    "404.html": "80c93494b5432b1b",
    "partials/content.html": "ce33929c85af129f",
    "partials/javascripts/base.html": "d6113712bc4deb30",
    "partials/javascripts/content.html": "3722e156f0f6339d",
}


@pytest.mark.parametrize("name", KNOWN)
def test_material_has_not_changed_what_the_site_builds_on(name: str):
    assert hashlib.sha256((TEMPLATES / name).read_bytes()).hexdigest()[:16] == KNOWN[name]


def test_nothing_else_of_material_is_replaced():
    ours = {path.relative_to(OVERRIDES).as_posix() for path in OVERRIDES.rglob("*.html")}
    theirs = {path.relative_to(TEMPLATES).as_posix() for path in TEMPLATES.rglob("*.html")}
    assert ours & theirs <= KNOWN.keys()
    for_writers = {"plan.html", "recherche.html"}  # `template:` in front matter names it
    assert all(Path(name).name.startswith("hs-") for name in ours - theirs - for_writers)
