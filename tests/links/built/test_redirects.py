"""Where pages that only lead on lead."""

from pathlib import Path

from tests.links.built.a_site import built, essay, redirect, told


def test_where_redirects_lead(tmp_path: Path) -> None:
    files = {
        "bon/index.html": redirect("../plan.html"),
        "loin/index.html": redirect("https://exemple.fr/"),
        "chaine/index.html": redirect("../bon/"),
        "rond/index.html": redirect("../rond2/"),
        "rond2/index.html": redirect("../rond/"),
        "perdu/index.html": redirect("../zzz/"),
    }
    faults = [(fault.url, fault.code) for fault in told(built(tmp_path, files)) if fault.code.startswith("redirect")]
    assert faults == [
        ("chaine/", "redirect-chain"),
        ("perdu/", "redirect-missing"),
        ("rond/", "redirect-loop"),
        ("rond2/", "redirect-loop"),
    ]


def test_a_link_to_a_redirect_names_where_it_ends(tmp_path: Path) -> None:
    html, (place,) = essay('‸<a href="../vieux/#x">x y</a>')
    (fault,) = told(built(tmp_path, {"vieux/index.html": redirect("../plan.html"), "essai/index.html": html}))
    assert (fault.start, fault.code) == (place, "moved-link")
    assert "Write '../plan.html'" in fault.text
