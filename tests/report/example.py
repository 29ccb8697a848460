"""Some problems and the files in which they stand."""

from helpsite.problems import WARNING, Kind, Problem
from helpsite.report.look import Look

GUIDE = "https://aide.exemple.fr/redaction/problemes/"
PAGE = Kind("missing-page", "there is no page '{address}'", "{hint}")
VAGUE = Kind("vague-text", "'{text}' does not say where the link leads", "Write the name of the page.", WARNING)

FILES = {
    "docs/aide/faq.md": [
        "# Questions fréquentes",
        "",
        "\tVoir 日本 et 👩‍💻, cafe\u0301 ou ❤️ : [la page](pge.md), [ici](spam.md).",
        "Un \x1b[31mtexte\x1b[0m rouge [x](rouge.md)",
        "avant " * 40 + "[loin](loin.md)" + " après" * 40,
    ],
    "docs/a b,c:100%.md": ["[x](y.md)"],
}


def at(kind: Kind, path: str, line: int, fault: str, **values: str) -> Problem:
    """Give a problem of the first ``fault`` on that line."""
    return kind.at(path, line, FILES[path][line - 1].index(fault) + 1, **values).over(len(fault))


MEANT = "Did you mean 'page.md'?"
PROBLEMS = [
    at(VAGUE, "docs/aide/faq.md", 3, "ici", text="ici"),
    at(PAGE, "docs/aide/faq.md", 3, "pge.md", address="pge.md", hint=MEANT),
    at(PAGE, "docs/aide/faq.md", 3, "pge.md", address="pge.md", hint=MEANT),
    at(PAGE, "docs/aide/faq.md", 4, "rouge.md", address="rouge\x1b[0m.md", hint="Create it."),
    at(PAGE, "docs/aide/faq.md", 5, "loin.md", address="loin.md", hint="Create it."),
    PAGE.at("docs/aide/faq.md", 99, 1, address="z.md", hint="Create it."),
    at(PAGE, "docs/a b,c:100%.md", 1, "y.md", address="y.md", hint="Create it\nnow."),
    PAGE.at("mkdocs.yml", 12, 3, address="x.md", hint="Create it."),
]
LOOK = Look(FILES.get, GUIDE)
