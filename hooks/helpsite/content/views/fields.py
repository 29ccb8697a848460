"""The tables of the writers' guide: what front matter and data may say, from the schema and from what the site says."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import yaml
from pydantic import BaseModel

from helpsite.content.catalogue import Catalogue, Entry
from helpsite.content.fields import Field, fields_of, meaning_of
from helpsite.content.schema import Cause, CodePage, Guide, Mailbox, Product, Service, Status, Typed
from helpsite.content.schema import data as files
from helpsite.content.views.markdown import table

_HEAD = ("Ligne", "Ce qu’elle dit", "Exemple")
_LONGEST = 60  # signs of an example


def _page(model: type[Typed], found: Catalogue, _: Entry) -> str:
    """Give what pages of one kind may say beside what all may."""
    common = {(field.path, field.required) for field in fields_of(Typed)} if model is not Typed else set()
    own = [field for field in fields_of(model) if (field.path, field.required) not in common]
    written = [entry.written.meta for entry, said in found.of(model) if not isinstance(said, CodePage)]
    return _table(own, written)


def _record(model: type[BaseModel], names: str, found: Catalogue, _: Entry) -> str:
    """Give what one record of a data file may say."""
    return _table(fields_of(model), list(_records(found, names)))


def _records(found: Catalogue, names: str) -> Iterator[Any]:
    """Give the records of a file, or of the files of a folder: ``glossaire/termes`` for those in a list of it.

    A file that something is wrong with gives no examples.
    """
    faulty = {problem.path for problem in found.data.problems}
    for path, file in found.data.files.items():
        data = file.data or {} if file.path not in faulty else {}
        if names.startswith(f"{path}/"):
            yield from data.get(names.removeprefix(f"{path}/"), [])
        elif path == names or path.startswith(f"{names}/"):
            yield from data.values() if all(isinstance(value, dict) for value in data.values()) else [data]


def _table(fields: list[Field], said: list[Any]) -> str:
    return table(_HEAD, [(field.name, _meaning(field), _example(field, said)) for field in fields])


def _meaning(field: Field) -> str:
    default = [f"Sans cette ligne : `{_written(field.default)}`"] if field.default else []
    return " ".join(f"{part}." for part in [*meaning_of(field), *default])


def _example(field: Field, said: list[Any]) -> str:
    """Give the first example that the site holds, a short one where there is one."""
    if "properties" in field.item:
        return ""
    usual = "true" if field.type == "boolean" else field.item.get("examples", [""])[0]
    values = [_written(value) for one in said for value in _found(one, field.path)] or [usual]
    value = next((value for value in values if len(value) <= _LONGEST), f"{values[0][: _LONGEST - 1]}…")
    return f"`` {value} ``" if "`" in value else value and f"`{value}`"


def _found(said: Any, path: tuple[str, ...]) -> Iterator[Any]:
    if not path:
        yield said
    elif isinstance(said, list):
        for item in said:
            yield from _found(item, path)
    elif isinstance(said, dict) and path[0] in said:
        yield from _found(said[path[0]], path[1:])


def _written(value: Any) -> str:
    """Give a value as it is typed in one line."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return f"[{', '.join(map(_written, value))}]"
    if isinstance(value, dict):
        return ", ".join(f"{name}: {_written(below)}" for name, below in value.items())
    text = " ".join(str(value).split())
    return f'"{text}"' if isinstance(value, str) and _is_read_otherwise(text) else text


def _is_read_otherwise(text: str) -> bool:
    """Tell whether YAML takes the text for a number, or for no value at all, unless it stands between quotes."""
    try:
        return bool(yaml.safe_load(text) != text)
    except yaml.YAMLError:
        return True


TABLES: dict[str, Callable[[Catalogue, Entry], str]] = {
    "champs-communs": partial(_page, Typed),
    "champs-cause": partial(_page, Cause),
    "champs-statut": partial(_page, Status),
    "champs-service": partial(_page, Service),
    "champs-produit": partial(_page, Product),
    "champs-messagerie": partial(_page, Mailbox),
    "champs-famille": partial(_record, files.Family, "familles"),
    "champs-source": partial(_record, files.Source, "sources"),
    "champs-terme": partial(_record, files.Term, "glossaire/termes"),
    "champs-guide": partial(_page, Guide),
    "champs-synonymes": partial(_record, files.Synonyms, "synonymes/groupes"),
    "champs-chemin": partial(_record, files.Path, "chemin"),
    "champs-codes": partial(_record, files.CodeFamily, "codes"),
}
