"""Whatever reads a text reads any text in time that grows with its length: no run of characters keeps it for ever."""

import resource
import subprocess
import sys

import pytest
from tests.sites import ROOT

SECONDS = 20  # of a processor, for all texts; where time grows with the square of the length, one text takes more
READERS = {
    "mentions": "from helpsite.links.mentions import mentions as read",
    "imports": "from helpsite.links.modules import imports; read = lambda text: list(imports(text))",
    "style": "from helpsite.css_urls import addresses; read = lambda text: list(addresses(text))",
    "page": "from helpsite.links.html import read as take; read = lambda text: take(text, '', '')",
    "link": "from helpsite.links.glance import glance as read",
    "vague": "from helpsite.links.vague import is_vague as read",
    "name": "from helpsite.links.naming import content_name as read",
    "size": "from helpsite.links.file_types import says_size as read",
    "srcset": "from helpsite.links.carriers import candidates; read = lambda text: list(candidates(text))",
    "prose": "from helpsite.links.written.prose import addresses; read = lambda text: list(addresses(text))",
    "template": (
        "from helpsite.links.written.templates import in_template; from helpsite.placed import Placed\n"
        "read = lambda text: list(in_template(Placed(text, 'x.html'), 'x.html'))"
    ),
    "exceptions": (
        "from helpsite.exceptions import from_lines\n"
        "read = lambda text: [from_lines(text, 'x' + end) for end in ('.html', '.css', '.yml')]"
    ),
    "scalars": (
        "from helpsite.yaml_map import outline\n"
        "read = lambda text: [each.part(0, 1) for each in outline('a: ' + text[:9000], '', '')[0].scalars]"
    ),
    "anchors": "from helpsite.external.anchors import AnchorReader; read = lambda text: AnchorReader().feed(text)",
    "entities": "from helpsite.links.entities import value_of as read",
}
RUNS = (
    "a", "a.", ".", ".a", "é", " ", "\n", "!", '"', "'", "=", "<", ">", "<a ", "<a b=", '<a b="', "<a b='c",
    "<a href=b>", "<!--", "<!", "{{", "{%", "{% raw ", "{#", "/*", "\n/*", "//", "\nimport ", ";export {",
    "\nexport from ", "import(", "import '", "from ", "from './a", "url(", 'url("', "url(a\\", "src('",
    "image-set(", "@import ", "@charset 'a", "\\", "[", "[a](", "[a](b ", '[a](b "', "](", "(", "#", " #", "&",
    "&#", "&a", "%", "%25", "\t", ",", "a ,", ";", "/", "../", "a/", "-", "1 ", "a:", "!a ", "!\n#\n", "\\\n",
    "' | url ", "{{'a'", "<p id='", "<script>", "<title>", "<style>",
)  # fmt: skip
LENGTH = 100_000
TASK = f"\nfor run in {RUNS!r}: read('a' + run * ({LENGTH} // len(run)) + '!')"


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


@pytest.mark.parametrize("reader", READERS)
def test_time_grows_with_the_length_of_a_text(reader: str) -> None:
    environment = {"PYTHONPATH": str(ROOT / "hooks"), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", READERS[reader] + TASK],
        env=environment, capture_output=True, text=True, check=False, preexec_fn=_limit,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
