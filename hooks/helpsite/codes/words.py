"""What readers are told of a code, by the words of its data."""

from helpsite.content.labels import Actor, Duration, Reliability, capital, listed
from helpsite.content.schema.data import Code

NATURES = {
    Duration.FINAL: "C’est un **refus définitif** : le serveur d’envoi ne réessaie pas de lui-même.",
    Duration.TEMPORARY: "C’est un **refus temporaire** : le serveur d’envoi réessaie de lui-même.",
    Duration.DEPENDS: (
        "Ce refus est **temporaire ou définitif, selon le premier chiffre** du nombre qui l’accompagne. "
        "Un 4 annonce un nouvel essai, un 5 un refus."
    ),
}
GROUNDS = {
    Reliability.SOURCE: "Ce sens est celui que le fournisseur publie.",
    Reliability.SECOND_HAND: "Ce sens est de seconde main : nous ne l’avons pas lu dans le document d’origine.",
    Reliability.DEDUCED: "Ce sens est une déduction de notre part : prenez-le comme une piste.",
}
PATIENCE = "Patientez d’abord, il peut encore arriver. Si c’est urgent, prévenez l’expéditeur par un autre moyen."
TO_IT = "Transmettez ce code et le texte du refus à votre service informatique."
TO_SENDER = "Vous n’avez rien à régler dans votre boîte. Donnez ce code à l’expéditeur, ou une autre de vos adresses."


def who(code: Code) -> str:
    """``**L’expéditeur et le service informatique** peuvent agir.``."""
    actors = [actor.label for actor in code.actors]
    return f"**{capital(listed(actors))}** {'peuvent' if actors[1:] else 'peut'} agir."


def waiting(code: Code) -> str | None:
    """Give what the person who waits for the e-mail does; None where the action speaks to them already."""
    if Actor.RECIPIENT in code.actors:
        return None
    if code.duration is Duration.TEMPORARY:
        return PATIENCE
    return TO_IT if Actor.IT in code.actors else TO_SENDER
