"""Text that is not searched for inline syntax is as it was for the steps that come later."""

import pytest
from markdown import Markdown

from helpsite.gitbook.extension import GitBookExtension


@pytest.mark.parametrize("text", ["La DSI répond.", "* La DSI répond.\n* Elle aussi."])
def test_a_later_step_reads_it(text: str) -> None:
    html = Markdown(extensions=["abbr", GitBookExtension()]).convert(f"{text}\n\n*[DSI]: Direction des systèmes\n")
    assert '<abbr title="Direction des systèmes">DSI</abbr>' in html
