"""One build for all that is asked of the French on it."""

import os
import subprocess
from pathlib import Path

import pytest
from tests.browser.site import build_site
from tests.french.checker import Found, check
from tests.french.paragraphs import Paragraph, paragraphs

TRIALS = "essai/"  # pages of the tests, which nobody reads
DEBIANS = "/usr/bin/python3"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_site(tmp_path_factory.mktemp("french"))


@pytest.fixture(scope="session")
def read(site: Path) -> list[Paragraph]:
    return [each for each in paragraphs(site) if not each.page.startswith(TRIALS)]


@pytest.fixture(scope="session")
def python() -> str:
    """Give a Python that has Grammalecte."""
    python = os.environ.get("HELPSITE_GRAMMALECTE", DEBIANS)
    asked = subprocess.run([python, "-c", "import grammalecte"], capture_output=True, check=False)
    assert asked.returncode == 0, "Grammalecte is missing: .ci/grammalecte installs it"
    return python


@pytest.fixture(scope="session")
def found(python: str, read: list[Paragraph]) -> list[Found]:
    return check(python, read)
