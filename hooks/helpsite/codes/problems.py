"""What is wrong between the codes: two with one address, a page that is not there."""

from collections.abc import Collection, Iterator

from helpsite.codes.listed import Listed
from helpsite.content import kinds
from helpsite.content.data import Data
from helpsite.problems import Problem, did_you_mean
from helpsite.yaml_map import YamlMap


def problems_of(data: Data, pages: Collection[str]) -> Iterator[Problem]:
    """Give the problems of the families; ``pages`` are the src_uri of all pages that were written."""
    first: dict[str, str] = {}
    for key, family in data.codes.items():
        file = data.files[f"codes/{key}"]
        if family.page and family.page not in pages:
            hint = did_you_mean(family.page, pages, "Remove it.")
            yield file.at(kinds.UNKNOWN_RELATION, "page", thing="page", name=family.page, hint=hint)
        for index, code in enumerate(family.codes):
            yield from _clash(Listed(key, family, code), file, index, first)


def _clash(here: Listed, file: YamlMap, index: int, first: dict[str, str]) -> Iterator[Problem]:
    where = ("codes", index, "code")
    place = f"{file.path}:{file.place(*where)[0]}"
    if first.setdefault(here.src_uri, place) != place:
        same = {"thing": "the address of a code", "name": here.src_uri, "first": first[here.src_uri]}
        yield file.at(kinds.SAME_TWICE, *where, **same)
