"""Each project is built once for all tests that look at it."""

import pytest
from tests.links.sites.project import Built, build


@pytest.fixture(scope="session")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """One fault a page, for every kind of problem that a link can have."""
    return build("broken", tmp_path_factory.mktemp("sites") / "broken")


@pytest.fixture(scope="session")
def broken_summary(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Faults in what GitBook keeps beside its pages, where its summary is the navigation."""
    return build("broken-summary", tmp_path_factory.mktemp("sites") / "broken-summary")


@pytest.fixture(scope="session")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Everything that looks like a fault and is none."""
    return build("harmless", tmp_path_factory.mktemp("sites") / "harmless")
