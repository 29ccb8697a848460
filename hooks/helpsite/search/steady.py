"""The same files from the same pages: Pagefind writes the values of filters in another order at each run.

Its files are CBOR (RFC 8949).
"""

import gzip
from hashlib import sha256
from pathlib import Path
from typing import Any

import cbor2

MARK = b"pagefind_dcd"  # what each of its files begins with
ENTRY = "pagefind-entry.json"
_FILTERS = 3  # their place in the file of the whole index


def sort_filters(index: Path) -> None:
    """Sort the filters and their values, and name the files after what they hold now."""
    names = {}
    for file in (index / "filter").glob("*.pf_filter"):
        name, values = _read(file)
        names[file.stem] = _replace(file, [name, sorted(values)], "{}.pf_filter")
    entry = index / ENTRY
    for file in index.glob("pagefind.*.pf_meta"):
        meta, old = _read(file), file.name.split(".")[1]
        meta[_FILTERS] = sorted([name, names[file]] for name, file in meta[_FILTERS])
        new = _replace(file, meta, "pagefind.{}.pf_meta", old)
        entry.write_text(entry.read_text("utf-8").replace(old, new), "utf-8")


def _read(file: Path) -> Any:
    return cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK))


def _replace(file: Path, item: Any, pattern: str, old: str = "") -> str:
    """Write ``item`` in the place of ``file``, under a name as long as the old one, and give that name."""
    old = old or file.stem
    data = MARK + cbor2.dumps(item)
    language = old.partition("_")[0]
    new = f"{language}_{sha256(data).hexdigest()}"[: len(old)]
    file.unlink()
    file.with_name(pattern.format(new)).write_bytes(gzip.compress(data, mtime=0))
    return new
