"""What docs/_data/codes/ says."""

from collections import Counter

from tests.codes.made import PROJECT

from helpsite.codes.listed import listed
from helpsite.codes.pages import description
from helpsite.codes.problems import problems_of
from helpsite.content.data import read_data
from helpsite.content.labels import Reliability
from helpsite.gitbook.files.site import Site

DOCS = PROJECT / "docs"
DATA = read_data(Site(DOCS, PROJECT))
CODES = listed(DATA.codes)


def test_all_families_can_be_read() -> None:
    assert len(DATA.codes) == len(list((DOCS / "_data" / "codes").glob("*.yaml"))) > 0


def test_nothing_is_wrong_between_them() -> None:
    pages = {path.relative_to(DOCS).as_posix(): str(path) for path in DOCS.rglob("*.md")}
    assert [str(problem) for problem in problems_of(DATA, pages)] == []


def test_every_description_is_another() -> None:
    counted = Counter(description(code) for code in CODES)
    assert [said for said, count in counted.items() if count > 1] == []


def test_what_is_called_published_rests_on_a_publisher() -> None:
    published = [code for code in CODES if code.code.reliability is Reliability.SOURCE]
    assert [code.title for code in published if all(DATA.sources[name].second_hand for name in code.code.sources)] == []


def test_a_name_is_short_and_has_no_full_stop() -> None:
    assert [code.title for code in CODES if len(code.code.name) > 60 or code.code.name.endswith(".")] == []
