"""A name of Font Awesome, Pro ones too, finds what Material has."""

from pathlib import Path

import material
import pytest

from helpsite.gitbook.files.icon_aliases import ALIASES
from helpsite.gitbook.files.icons import Icons

ICONS = Icons((Path(material.__file__).parent / "templates/.icons",))


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("bell", "fontawesome/solid/bell"),
        ("fa-bell", "fontawesome/solid/bell"),
        ("fa-regular fa-bell", "fontawesome/regular/bell"),
        ("far fa-bell", "fontawesome/regular/bell"),
        ("light/bell", "fontawesome/regular/bell"),
        ("github", "fontawesome/brands/github"),
        ("fa-brands fa-github", "fontawesome/brands/github"),
        ("duotone/rocket", "fontawesome/solid/rocket"),
        ("Rocket", "fontawesome/solid/rocket"),
        ("hexagon-exclamation", "fontawesome/solid/triangle-exclamation"),
        ("fa-duotone fa-sparkles", "fontawesome/solid/wand-magic-sparkles"),
        ("material/email-alert", "material/email-alert"),
        ("fontawesome/brands/github", "fontawesome/brands/github"),
        ("belll", None),
        ("../../main", None),
        ("", None),
        ("fa-solid", None),
    ],
)
def test_path(name: str, path: str | None) -> None:
    assert ICONS.path(name) == path
    svg = ICONS.svg(name)
    assert svg is None if path is None else svg is not None and svg.startswith("<svg")


def test_the_nearest_name() -> None:
    assert ICONS.nearest("belll") == "bell"
    assert ICONS.nearest("qqqqqqq") is None


@pytest.mark.parametrize(("name", "free"), ALIASES.items())
def test_an_alias_is_needed_and_leads_to_an_icon(name: str, free: str) -> None:
    assert Icons(ICONS.folders).path(free), free
    assert list(ICONS.folders[0].glob(f"fontawesome/*/{name}.svg")) == []


def test_the_first_folder_wins(tmp_path: Path) -> None:
    file = tmp_path / "fontawesome/solid/bell.svg"
    file.parent.mkdir(parents=True)
    file.write_text("<svg>à nous</svg>", "utf-8")
    assert Icons((tmp_path, *ICONS.folders)).svg("bell") == "<svg>à nous</svg>"
