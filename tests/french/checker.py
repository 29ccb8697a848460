"""What Grammalecte finds in paragraphs: one run for all of them, and each text once, however many pages show it.

https://grammalecte.net/ 2.1.2, as Debian has it.
"""

import json
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tests.french.paragraphs import CITATION, Paragraph

SPELLING = "orthographe"
GATHERED = ("404.html", "aide/faq/", "aide/plan/")  # pages made of what others say are named last
AROUND = 40  # signs of context on either side
# « Éléments supprimés »: a label stands as the screen has it, whatever stands around it.
LABEL = re.compile(r"(«\s)[^«»\s]+(?:\s[^«»\s]+){0,3}(\s»)")
SCRIPT = """
import json, sys
from grammalecte import GrammarChecker
checker = GrammarChecker("fr")
def faults(grammar, spelling):
    for each in checker.getGCEngine().parse(grammar, "FR"):
        yield each["sRuleId"], each["nStart"], each["nEnd"], each["sMessage"], True
    for each in checker.getSpellChecker().parseParagraph(spelling, False):
        yield "", each["nStart"], each["nEnd"], "", False
json.dump([list(faults(*texts)) for texts in json.load(sys.stdin)], sys.stdout)
"""


@dataclass(frozen=True)
class Found:
    """A word that no dictionary has, or what a rule of grammar says."""

    pages: str
    rule: str
    passage: str
    before: str
    after: str
    message: str

    def __str__(self) -> str:
        """Give one line: page, rule, passage in its context, message."""
        return f"{self.pages} {self.rule}: …{self.before}[{self.passage}]{self.after}… {self.message}".rstrip()


def check(python: str, read: Iterable[Paragraph]) -> list[Found]:
    """Give what is found, in the order of the pages."""
    pages: dict[str, list[str]] = defaultdict(list)
    for each in read:
        pages[each.text].append(each.page)
    texts = [(LABEL.sub(rf"\1{CITATION}\2", text), text) for text in pages]
    run = subprocess.run(
        [python, "-c", SCRIPT], input=json.dumps(texts), capture_output=True, text=True, encoding="utf-8", check=True
    )
    return [
        _found(_places(pages[text]), grammar if is_grammar else text, rule, start, end, message)
        for (grammar, text), faults in zip(texts, json.loads(run.stdout), strict=True)
        for rule, start, end, message, is_grammar in faults
        if CITATION not in text[start:end] or is_grammar
    ]


def _places(pages: list[str]) -> str:
    names = sorted(set(pages), key=lambda page: (page in GATHERED, page))
    return " ".join(names[:2]) + (f" (+{len(names) - 2})" if len(names) > 2 else "")


def _found(pages: str, text: str, rule: str, start: int, end: int, message: str) -> Found:
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    return Found(pages, rule or SPELLING, text[start:end], before, after, message)
