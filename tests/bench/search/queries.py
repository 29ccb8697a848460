"""What is typed into every field, in the order of the rounds."""

from random import Random

from tests.search.queries import NONSENSE, read

# One a round, of words that every site of the bench has: as it is typed when the page has just been opened.
FIRST = ("boîte pleine", "adresse bloquée", "courrier indésirable")
# Later ones, of several words each, so that the same words can be asked once more in another order.
LATER = ("liste de diffusion", "message en retard", "serveur de réception", "transfert automatique", "domaine d'envoi")
# The first typo, which is when a search looks for the words that were meant: one a round.
TYPOS = ("courier indesirabel", "adrese d'expediton", "recepton imposible")
WARM = 24


def warm() -> list[str]:
    """Give some of the lists' queries, of all classes, the same in every run."""
    every = [query.text for query in read()[0] if query.group != NONSENSE]
    return Random(3).sample(every, WARM)


def reversed_words(query: str) -> str:
    """« message en retard » → « retard en message »: another query, with the same words to look for."""
    return " ".join(reversed(query.split()))
