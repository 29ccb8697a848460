"""All codes in tables, one a family, which a script filters."""

from collections.abc import Iterable

from helpsite.codes.listed import Listed, as_code, listed
from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.labels import capital
from helpsite.content.labels import listed as enumerated
from helpsite.content.schema.data import CodeFamily
from helpsite.content.views.markdown import table

_HEAD = ("Code", "Ce que cela veut dire", "Temporaire ou définitif", "Qui peut agir")

# Without the script it says how to do without; with it, the field stands in its place and takes its words from it.
_FILTER = (
    "Vous cherchez un code précis ? Utilisez la recherche de votre navigateur : Ctrl + F, ou Cmd + F sur un Mac.\n"
    "{: .hs-codes-filter"
    ' data-label="Filtrer les codes : un numéro, un mot ou un fournisseur, comme 417, plein ou orange"'
    ' data-none="Aucun code ne correspond. Essayez avec moins de signes."'
    ' data-one="1 code" data-many="# codes" }'
)


def overview(found: Catalogue, _: Entry | None = None) -> str:
    """Give the codes of each family; links start from the top of the documentation folder."""
    return "\n\n".join((_FILTER, *(_family(key, family) for key, family in found.data.codes.items())))


def _family(key: str, family: CodeFamily) -> str:
    domains = [f"`@{domain}`" for domain in family.domains]
    addresses = [f"Adresses en {enumerated(domains)}.\n{{: .hs-codes__domains }}"] if domains else []
    rows = table(_HEAD, (_row(code) for code in listed({key: family})))
    parts = ('<div class="hs-codes">', f"## {family.name} {{: #{key} }}", family.text, *addresses, rows, "</div>")
    return "\n\n".join(parts)


def _row(here: Listed) -> tuple[str, ...]:
    code = here.code
    link = f"[{as_code(code.code)}]({here.src_uri})"
    written = ", ".join((link, *map(as_code, _other(code.code, code.also))))
    who = enumerated([actor.label for actor in code.actors])
    return written, code.name, capital(code.duration.label), capital(who)


def _other(code: str, also: Iterable[str]) -> list[str]:
    """``5.1.1``, ``[550 5.1.1, LPN416]`` → ``[LPN416]``: what neither the code nor a shorter form says."""
    known = (code, *also)
    return [other for other in also if not any(less != other and less in other for less in known)]
