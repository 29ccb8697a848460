"""The French of the built pages, and what Grammalecte finds in it."""

import os
import subprocess
from pathlib import Path

import pytest
from tests.french.checker import Found, check
from tests.french.paragraphs import Paragraph, paragraphs

DEBIANS = "/usr/bin/python3"


@pytest.fixture(scope="session")
def read(project_site: Path) -> list[Paragraph]:
    return list(paragraphs(project_site))


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
