"""All codes in tables, one a family."""

from helpsite.codes.addresses import page_of
from helpsite.content.catalogue import Catalogue, Entry


def overview(found: Catalogue, _: Entry) -> str:
    """Give the codes of each family."""
    parts = []
    for family in found.data.codes.values():
        items = [f"- [`{code.code}`]({page_of(family, code)}) : {code.name}" for code in family.codes]
        parts.append(f"## {family.name}\n\n{family.text}\n\n" + "\n".join(items))
    return "\n\n".join(parts)
