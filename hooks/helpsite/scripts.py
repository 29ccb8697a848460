"""Modules of JavaScript → one file, so that a phone fetches all of them in one go.

Each keeps its names to itself, as it did: ``import { a } from "./b.js"`` → ``const { a } = b``, where ``b`` is what the
function around the module gives. Only the forms of import and export that this site's scripts have are read.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

_STATIC = re.compile(r'^import \{ ([\w, ]+) \} from "\./([\w-]+\.js)"$', re.MULTILINE)
_LATE = re.compile(r'\bimport\("\./([\w./-]+\.js)"\)')
_EXPORT = re.compile(r"^export (?=(?:async function|function|class|const) (\w+))", re.MULTILINE)
_OTHER = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)
_COMMENT = re.compile(r"^[ \t]*/\*.*?\*/[ \t]*\n", re.MULTILINE | re.DOTALL)

Scripts = Mapping[PurePosixPath, str]


def join_all(folder: Path) -> None:
    """Join, in their place, the scripts below ``folder`` that others import late: ``import("./view.js")``."""
    files = {PurePosixPath(file.relative_to(folder).as_posix()): file for file in sorted(folder.rglob("*.js"))}
    scripts = {path: file.read_text("utf-8") for path, file in files.items()}
    late = {path.parent / name for path, text in scripts.items() for name in _LATE.findall(text)}
    for path in sorted(late & scripts.keys()):
        files[path].write_text(joined(path, scripts), "utf-8")


def joined(path: PurePosixPath, scripts: Scripts) -> str:
    """Give a script with all that it imports, without the comments; ValueError for a form that is not known."""
    *parts, own = _order(path, scripts, ())
    if not parts:
        return scripts[path]
    names = ", ".join(part.name for part in parts)
    return "\n".join([f"/* With {names} */", *(_wrapped(part, scripts) for part in parts), _inside(own, scripts)])


def _order(path: PurePosixPath, scripts: Scripts, above: tuple[PurePosixPath, ...]) -> list[PurePosixPath]:
    """Give what a script imports, each before who needs it, and the script itself last."""
    if path in above:
        raise ValueError(f"{path}: it imports itself, by way of {above[-1]}")
    if path not in scripts:
        raise ValueError(f"{above[-1]}: there is no script {path}")
    found = dict[PurePosixPath, None]()
    for _, name in _STATIC.findall(scripts[path]):
        found |= dict.fromkeys(_order(path.parent / name, scripts, (*above, path)))
    return [*found, path]


def _wrapped(path: PurePosixPath, scripts: Scripts) -> str:
    text = _inside(path, scripts)
    exported = ", ".join(_EXPORT.findall(text))
    return f"const {_name(path)} = (() => {{\n{_EXPORT.sub('', text)}return {{ {exported} }}\n}})()"


def _inside(path: PurePosixPath, scripts: Scripts) -> str:
    text = _COMMENT.sub("", scripts[path])
    text = _STATIC.sub(lambda found: f"const {{ {found[1]} }} = {_name(PurePosixPath(found[2]))}", text)
    for line in _unknown(text):
        raise ValueError(f"{path}: this form is not known here: {line}")
    return text


def _unknown(text: str) -> Iterator[str]:
    return (found[0] for found in _OTHER.finditer(text) if not _EXPORT.match(found[0]))


def _name(path: PurePosixPath) -> str:
    """``search-view.js`` → ``$search_view``: no script of ours begins a name so."""
    return f"${path.stem.replace('-', '_')}"
