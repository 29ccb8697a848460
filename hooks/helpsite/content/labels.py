"""The words that writers type in data, and what readers see of them."""

from enum import Enum


class Word(Enum):
    """A word of the data; ``label`` is what readers see."""

    label: str

    def __new__(cls, value: str, label: str) -> "Word":
        """Take the word and its label."""
        word = object.__new__(cls)
        word._value_, word.label = value, label
        return word


class Actor(Word):
    """Who can do something about it."""

    RECIPIENT = "destinataire", "la personne qui attend l’e-mail"
    SENDER = "expediteur", "l’expéditeur"
    IT = "dsi", "le service informatique"
    SUPPORT = "support", "le support du service"
    SERVICE = "service", "le service lui-même"
    GROUP = "groupe", "la personne qui coordonne le groupe"
    MAILBOX = "messagerie", "le fournisseur de la messagerie"


class Audience(Word):
    """Whom a page is for; the search can be narrowed to it."""

    READER = "usager", "usager"
    SENDER = "expediteur", "expéditeur"
    IT = "dsi", "DSI"


class Duration(Word):
    """Whether a server will be tried again."""

    FINAL = "definitif", "définitif"
    TEMPORARY = "temporaire", "temporaire"
    DEPENDS = "selon", "selon le premier chiffre"


class Evidence(Word):
    """What a product's page rests on."""

    TRIED = "essaye", "essayé par nous"
    DOCUMENTED = "documente", "d’après la documentation de l’éditeur"
    SECOND_HAND = "seconde-main", "de seconde main"


class Reliability(Word):
    """What the meaning of a code rests on."""

    SOURCE = "source", "publié par le fournisseur"
    SECOND_HAND = "seconde-main", "rapporté par d’autres que le fournisseur"
    DEDUCED = "deduction", "déduit par nous"


def listed(words: list[str]) -> str:
    """``["a", "b", "c"]`` → ``a, b et c``."""
    return " et ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def capital(text: str) -> str:
    """``le service`` → ``Le service``."""
    return text[:1].upper() + text[1:]
