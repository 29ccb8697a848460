"""Built pages of a help centre, of any number, seeded: what the theme puts into <article>, within a bare frame."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.bench.search.vocabulary import Vocabulary

IN_A_FOLDER = 50
KINDS = ("causes", "statuts", "codes", "messageries", "services", "dsi", "aide")
LABELS = ("Causes", "Statuts", "Codes d’erreur", "Messageries", "Services", "Informatique (DSI)", "Aide")

PAGE = """<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>{title} - Bien reçu</title>
<meta name="description" content="{description}"></head>
<body><main class="md-main"><article class="md-content__inner md-typeset">
<nav class="hs-breadcrumb" aria-label="Fil d’Ariane"><ol><li><a href="/">Accueil</a></li>
<li><a href="../">{label}</a></li><li><span aria-current="page">{title}</span></li></ol></nav>
<h1 id="{anchor}">{title}</h1>
{sections}
</article></main></body></html>
"""
HEADING = (
    '<div class="hs-heading"><h2 id="{anchor}">{title}</h2>'
    '<a aria-label="Lien vers la section : {title}" class="headerlink" href="#{anchor}">&para;</a></div>'
)
COLLAPSIBLE = """<details class="hs-collapsible">
<summary>
<h3 class="hs-collapsible__title">{title} ?</h3>
</summary>
<div class="hs-collapsible__body" id="{anchor}">
<p>{text}</p>
<p class="hs-collapsible__link"><a class="hs-copy-link" href="#{anchor}">Copier le lien de cette question</a></p></div>
</details>"""
TABLE = (
    '<div class="hs-table" role="region" tabindex="0"><table><thead><tr>{head}</tr></thead>'
    "<tbody>{rows}</tbody></table></div>"
)


class Writer:
    """Writes pages one after another; what it writes depends on the seed and on the pages before."""

    def __init__(self, words: Vocabulary, seed: int = 7) -> None:
        self.words = words
        self.random = Random(seed)

    def write_all(self, folder: Path, count: int) -> None:
        """Write ``count`` pages, fifty to a folder."""
        for number in range(count):
            kind = number % len(KINDS)
            file = folder / f"{KINDS[kind]}/r{number // IN_A_FOLDER:03}/p{number:05}/index.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.page(LABELS[kind]), "utf-8")

    def page(self, label: str) -> str:
        """Write one page: its own subject comes back in titles and text, as subjects do."""
        subjects, tail = self.words.subjects.draw(self.random, 18), self.words.tail.draw(self.random, 4)
        self.subject = [*subjects, *subjects[:6], *tail]
        title = self.title(self.random.randint(3, 7))
        return PAGE.format(
            title=title,
            description=self.sentence(14),
            label=label,
            anchor=anchor(title),
            sections="\n".join([f"<p>{self.text(30)}</p>", *self.sections(), *self.questions()]),
        )

    def sections(self) -> Iterator[str]:
        """Write four to six, each of one shape; a table is among them."""
        for number in range(self.random.randint(4, 6)):
            title = self.title(self.random.randint(2, 6))
            yield HEADING.format(title=title, anchor=f"{anchor(title)}-{number}")
            yield (self.paragraphs, self.steps, self.table, self.list, self.paragraphs, self.steps)[number]()

    def questions(self) -> Iterator[str]:
        for number in range(2):
            title = self.title(self.random.randint(4, 9))
            yield COLLAPSIBLE.format(title=title, anchor=f"{anchor(title)}-q{number}", text=self.text(35))

    def paragraphs(self) -> str:
        return f"<p>{self.text(40)}</p>\n<p>{self.text(25)}</p>"

    def steps(self) -> str:
        return "<ol>" + "".join(f"<li>{self.sentence(12)}</li>\n" for _ in range(4)) + "</ol>"

    def list(self) -> str:
        return f"<p>{self.sentence(10)}</p><ul>" + "".join(f"<li>{self.sentence(9)}</li>\n" for _ in range(4)) + "</ul>"

    def table(self) -> str:
        rows = ("".join(f"<td>{self.sentence(5)}</td>" for _ in range(3)) for _ in range(4))
        head = "".join(f'<th scope="col">{self.title(2)}</th>' for _ in range(3))
        return TABLE.format(head=head, rows="".join(f"<tr>{row}</tr>\n" for row in rows))

    def text(self, count: int) -> str:
        return " ".join(self.sentence(length) for length in (count // 3, count // 3, count - 2 * (count // 3)))

    def sentence(self, count: int) -> str:
        words = self.words.running.draw(self.random, count)
        for place in range(count):
            if self.random.random() < 0.18:
                words[place] = self.random.choice(self.subject)
            elif self.random.random() < 0.01:
                words[place] = self.words.tail.draw(self.random, 1)[0]
        return " ".join(words).capitalize() + "."

    def title(self, count: int) -> str:
        """Write a title: every other word is of the subject."""
        words = self.words.running.draw(self.random, count)
        words[::2] = self.random.choices(self.subject, k=len(words[::2]))
        return " ".join(words).capitalize()


def anchor(title: str) -> str:
    return re.sub(r"\W+", "-", title.lower()).strip("-")
