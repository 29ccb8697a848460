"""What is wrong between the codes: two with one address, a page that is not there."""

from collections.abc import Iterator, Mapping

from helpsite.codes.listed import listed
from helpsite.content import kinds
from helpsite.content.data import Data
from helpsite.problems import Problem, did_you_mean


def problems_of(data: Data, pages: Mapping[str, str]) -> Iterator[Problem]:
    """Give the problems of the families; ``pages`` are all pages that were written: their path by their src_uri."""
    for key, family in data.codes.items():
        if family.page and family.page not in pages:
            hint = did_you_mean(family.page, pages, "Remove it.")
            file = data.files[f"codes/{key}"]
            yield file.at(kinds.UNKNOWN_RELATION, "page", thing="page", name=family.page, hint=hint)
    yield from _clashes(data, {src_uri: f"{path}:1" for src_uri, path in pages.items()})


def _clashes(data: Data, first: dict[str, str]) -> Iterator[Problem]:
    for here in listed(data.codes):
        file = data.files[f"codes/{here.key}"]
        place = f"{file.path}:{file.place(*here.place)[0]}"
        if first.setdefault(here.src_uri, place) != place:
            same = {"thing": "the address of a code", "name": here.src_uri, "first": first[here.src_uri]}
            yield file.at(kinds.SAME_TWICE, *here.place, **same)
