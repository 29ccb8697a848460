"""The environment of a build → where its problems are told, and in which format."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from helpsite.problems import Problem
from helpsite.report.files import below
from helpsite.report.formats import FORMATS, GITHUB, HUMAN, JSON, render
from helpsite.report.look import Look, wants_colour


@dataclass(frozen=True)
class Output:
    """The formats of what is written to the terminal, one after the other; and a file, with the format of it."""

    formats: tuple[str, ...] = (HUMAN,)
    file: str = ""
    file_format: str = JSON


def output(environ: Mapping[str, str]) -> Output:
    """Read HELPSITE_FORMAT and HELPSITE_REPORT; ValueError where there is no such format.

    With a file, the format is the file's (json where none is said) and people read the terminal. Without either,
    GitHub gets its annotations after the report.
    """
    format, file = environ.get("HELPSITE_FORMAT", ""), environ.get("HELPSITE_REPORT", "")
    if format and format not in FORMATS:
        raise ValueError(f"HELPSITE_FORMAT={format} is no format: use one of {', '.join(FORMATS)}")
    if file:
        return Output(file=file, file_format=format or JSON)
    if format:
        return Output((format,))
    return Output((HUMAN, GITHUB) if environ.get("GITHUB_ACTIONS") == "true" else (HUMAN,))


def tell(problems: Iterable[Problem], project: Path, guide: str, environ: Mapping[str, str], stream: TextIO) -> None:
    """Tell the problems of a build as its environment wants it; their paths start at ``project``."""
    wanted, told, lines = output(environ), list(problems), below(project)
    for format in wanted.formats:
        if told or format != HUMAN:
            deliver(render(told, format, Look(lines, guide, wants_colour(environ, stream))), stream)
    if wanted.file:
        deliver(render(told, wanted.file_format, Look(lines, guide)), stream, project / wanted.file)


def deliver(report: str, stream: TextIO, file: Path | None = None) -> None:
    """Write a report to ``file``, with its folders, or else to ``stream``, which may know fewer characters."""
    if file:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(report, "utf-8")
        return
    encoding = stream.encoding or "utf-8"
    stream.write(report.encode(encoding, "replace").decode(encoding))
    stream.flush()
