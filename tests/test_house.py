"""The house keeps its own rules: floors, sizes, words, pins."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from graphlib import TopologicalSorter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
HOOKS = ROOT / "hooks"
GROUND_FLOOR = ("helpsite.problems", "helpsite.source", "helpsite.settings")
MKDOCS = {"mkdocs", "material", "properdocs"}
TEXT = {"", ".py", ".md", ".yml", ".toml", ".txt", ".html", ".css", ".js", ".svg", ".json"}
LIMITS = {".py": 150, ".css": 99, ".js": 150, "": 150}
# What may be longer, and why. Nothing is, so far.
LONGER: dict[str, str] = {}
BANNED = {
    "a path of one machine": r"(?<![\w./])/(?:work|home|root|Users|tmp)/",
    "a host of a package registry": r"pythonhosted|pypi\.org|npmjs",
    "work put off": r"\b(?:TODO|FIXME|XXX)\b",
    "a build that hides its warnings": r"(?:mkdocs|properdocs)\W+build\b[^\n`]*\W(?:-[qv]\b|--quiet|--verbose)",
}


def tracked() -> list[Path]:
    """Give the project's text files: what git holds, or would take, but not what writers could have written."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    paths = [ROOT / name for name in listed.stdout.split("\0") if name]
    return [path for path in paths if path.suffix in TEXT and path.is_file() and "golden" not in path.parts]


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def name_of(path: Path) -> str:
    """Give ``helpsite.gitbook.page`` for ``hooks/helpsite/gitbook/page.py``."""
    return ".".join(path.relative_to(HOOKS).with_suffix("").parts).removesuffix(".__init__")


MODULES = {name_of(path): path for path in sorted(HOOKS.rglob("*.py"))}
ADAPTERS = {name: path for name, path in MODULES.items() if "." not in name and name != "helpsite"}
SUBJECTS = {name: path for name, path in MODULES.items() if name not in ADAPTERS}


def imports(name: str) -> Iterator[str]:
    """Give all that a module imports, wherever in it; a module of ours by its full name."""
    for node in ast.walk(ast.parse(MODULES[name].read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name}: relative import"
            for alias in node.names:
                full = f"{node.module}.{alias.name}"
                yield full if full in MODULES else str(node.module)


@pytest.mark.parametrize("name", SUBJECTS)
def test_what_is_below_the_hooks_does_not_know_mkdocs(name: str) -> None:
    assert not {used.split(".")[0] for used in imports(name)} & (MKDOCS | ADAPTERS.keys())


@pytest.mark.parametrize("name", ADAPTERS)
def test_a_hook_is_thin_and_alone(name: str) -> None:
    assert not set(imports(name)) & ADAPTERS.keys()
    assert len(ADAPTERS[name].read_text("utf-8").splitlines()) < 40


def test_the_ground_floor_stands_on_the_standard_library() -> None:
    for name in SUBJECTS.keys() & set(GROUND_FLOOR):
        above = {used for used in imports(name) if used.split(".")[0] not in sys.stdlib_module_names}
        assert above <= set(GROUND_FLOOR), name


def test_imports_run_one_way() -> None:
    graph = {name: {used for used in imports(name) if used in SUBJECTS} for name in SUBJECTS}
    TopologicalSorter(graph).prepare()  # raises CycleError, with the circle in it


@pytest.mark.parametrize("path", tracked(), ids=relative)
def test_a_file_is_short_and_speaks_of_the_project_alone(path: Path) -> None:
    text = path.read_text("utf-8")
    if relative(path) not in LONGER:
        length = text.count("\n")
        assert length <= LIMITS.get(path.suffix, length), relative(path)
    if path != Path(__file__):
        assert {why: found for why, banned in BANNED.items() if (found := re.findall(banned, text))} == {}


@pytest.mark.parametrize("path", [path for path in tracked() if path.suffix == ".py"], ids=relative)
def test_a_function_is_short(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 30, node.name


def direct(*groups: str) -> set[str]:
    """Give the packages that pyproject.toml asks for in some groups, or in all."""
    listed = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    lines = [line for group in groups or listed for line in listed[group] if isinstance(line, str)]
    return {re.split(r"[<=>]", line)[0] for line in lines}


def test_every_dependency_is_explained() -> None:
    explained = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert {name for name in direct() if f"`{name}`" not in explained} == set()


def test_what_the_hooks_import_is_asked_for() -> None:
    used = {name.split(".")[0] for module in MODULES for name in imports(module)}
    used -= {"helpsite", *sys.stdlib_module_names}
    packages = {package for name in used for package in packages_distributions()[name]}
    assert packages - {"Jinja2"} <= direct("site", "links")  # Jinja2 comes with MkDocs, for what its hooks are given
