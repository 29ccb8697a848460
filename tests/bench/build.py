"""Prints what checking the links adds to a build: python tests/bench/build.py [--pages 1000] [--rounds 3].

The same site is built with and without hooks/links.py, in turns, each time as a whole process.
"""

import random
import shutil
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from statistics import median
from tempfile import TemporaryDirectory

import yaml

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.sites import PROJECT, inherited

WORDS = ["message", "boîte", "filtre", "serveur", "adresse", "envoi", "réception", "délai", "règle", "domaine"]
BLOCKS = """
{% hint style="info" %}
Texte.
{% endhint %}

<details>

<summary>Pourquoi ?</summary>

Parce que.

</details>
"""


def main(options: Namespace) -> None:
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        shutil.copytree(PROJECT.parent / "docs/assets", folder / "docs/assets")
        write_pages(folder / "docs", options.pages)
        hooks = [hook for hook in inherited()["hooks"] if Path(hook).name != "links.py"]
        variants = {"with": configuration(folder, "with"), "without": configuration(folder, "without", hooks=hooks)}
        laps: dict[str, list[float]] = {name: [] for name in variants}
        for _ in range(options.rounds):
            for name, file in variants.items():
                laps[name].append(lap(file))
    ratios = map(float.__truediv__, laps["with"], laps["without"])
    print(f"pages: {options.pages}")
    print(f"without links.py, s: {median(laps['without']):.2f}")
    print(f"with / without: {median(ratios):.3f}")


def write_pages(docs: Path, count: int) -> None:
    """Write pages of five sections and five links, twenty to a folder."""
    choice = random.Random(1).choice
    names = [f"s{number // 20:03}/page-{number:05}" for number in range(count)]
    for number, name in enumerate(names):
        parts = [f"---\ndescription: Page {number}\n---\n\n# Page numéro {number}\n"]
        for section in range(5):
            words = " ".join(choice(WORDS) for _ in range(60))
            link = f"[la page voisine {section}](../{choice(names)}.md#section-{section})"
            parts.append(f"\n## Section {section}\n\n{words} {link}.\n\n* un\n* deux\n")
        path = docs / f"{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(parts) + BLOCKS, "utf-8")
    (docs / "index.md").write_text("# Accueil\n\n" + "\n".join(f"* [{name}]({name}.md)" for name in names), "utf-8")


def configuration(folder: Path, name: str, **changes: object) -> Path:
    """Write the project's configuration with ``changes`` for that site."""
    file = folder / f"{name}.yml"
    file.write_text(yaml.safe_dump(inherited() | {"strict": False, "site_dir": f"site-{name}"} | changes), "utf-8")
    return file


def lap(file: Path) -> float:
    """Give the seconds of processor time of a build."""
    before = getrusage(RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mkdocs", "build", "--config-file", str(file)]
    subprocess.run(command, check=True, capture_output=True)
    after = getrusage(RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    arguments = ArgumentParser(description=__doc__)
    arguments.add_argument("--pages", type=int, default=1000)
    arguments.add_argument("--rounds", type=int, default=3)
    main(arguments.parse_args())
