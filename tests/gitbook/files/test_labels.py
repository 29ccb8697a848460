"""The labels of tags: GitBook's list, tags by name, and what is neither."""

from pathlib import Path

import pytest

from helpsite.gitbook.files.site import Site


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        (
            "- tag: beta\n  label: Bêta\n  icon: flask\n- tag: agenda\n  label: Agenda\n",
            {"beta": "Bêta", "agenda": "Agenda"},
        ),
        ("---\n- tag: beta\n  label: Bêta\n", {"beta": "Bêta"}),
        ("beta:\n  label: Bêta\n  color: red\n", {"beta": "Bêta"}),
        ("- beta\n- tag: x\n- label: y\n- tag:\n  label: z\n", {}),
        ("beta: Bêta\n", {}),
        ("", {}),
    ],
)
def test_labels(tmp_path: Path, text: str, labels: dict[str, str]) -> None:
    site = site_with(tmp_path, text)
    assert site.page("README.md").labels == labels
    assert site.problems == []


def test_a_file_that_is_no_yaml_is_told_at_its_place(tmp_path: Path) -> None:
    site = site_with(tmp_path, '- tag: beta\n  label: "Bêta\n')
    assert site.labels == {}
    assert [(problem.path, problem.line, problem.code) for problem in site.problems] == [
        ("docs/.gitbook/tags.yaml", 3, "yaml")
    ]


def test_there_may_be_no_such_file(tmp_path: Path) -> None:
    assert Site(tmp_path, tmp_path).labels == {}


def site_with(folder: Path, text: str) -> Site:
    file = folder / "docs/.gitbook/tags.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    return Site(folder / "docs", folder)
