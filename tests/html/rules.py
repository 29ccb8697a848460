"""How the built pages are validated: html-validate's rules, but for these, each with its reason.

https://html-validate.org/rules/
"""

from dataclasses import dataclass
from typing import Any

EXTENDS = ["html-validate:recommended", "html-validate:document"]


@dataclass(frozen=True)
class Rule:
    """A rule that is set otherwise than html-validate sets it."""

    name: str
    setting: Any
    reason: str


@dataclass(frozen=True)
class Exemption:
    """A rule that one element need not keep: all of its selector, as html-validate tells it, or the end of it."""

    rule: str
    selector: str
    reason: str


RULES = (
    Rule("attribute-boolean-style", "off", 'open="open" is valid too; Python-Markdown writes it so'),
    Rule("void-style", "off", "<hr/> is valid too; Python-Markdown writes it so"),
    Rule("doctype-style", "off", "HTML reads <!doctype html> in either case, and it is the theme's"),
    Rule("long-title", "off", "a title says in full what the page is for; who has no room cuts it at its end"),
    Rule("no-trailing-whitespace", "off", "templates leave it; nobody sees it, and gzip takes it away"),
    Rule("require-sri", ["error", {"target": "crossorigin"}], "our own files come from where the page comes from"),
    Rule("valid-id", ["error", {"relaxed": True}], "HTML lets an id begin with any sign; CSS and links reach it"),
    Rule("prefer-native-element", ["error", {"exclude": ["region"]}], "a table that scrolls is no section of the text"),
    Rule(
        "form-dup-name",
        ["error", {"shared": ["radio", "checkbox", "button", "submit", "reset"]}],
        "the boxes of one filter have its name: each that is ticked is a value of it",
    ),
    Rule("wcag/h32", "off", "a search that answers while one types has nothing to send, and Enter goes to the results"),
)
MENU = "the theme's switch for its own menu; it is hidden here, and nothing listens to it"
EXEMPTIONS = (
    Exemption("input-attributes", "#__drawer", MENU),
    Exemption("input-attributes", "#__search", MENU),
    Exemption("valid-autocomplete", "#__drawer", MENU),
    Exemption("valid-autocomplete", "#__search", MENU),
    Exemption("input-missing-label", "html > body > label", MENU),
    Exemption("input-missing-label", "#__search", MENU),
)
