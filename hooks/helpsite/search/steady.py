"""The same files from the same pages: Pagefind writes the values of filters in another order at each run.

Its files are CBOR (RFC 8949), of which it uses whole numbers, texts and arrays.
"""

import gzip
from hashlib import sha256
from pathlib import Path
from typing import Any

MARK = b"pagefind_dcd"  # what each of its files begins with
ENTRY = "pagefind-entry.json"
_NUMBER, _TEXT, _ARRAY = 0, 3, 4
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
    return decoded(gzip.decompress(file.read_bytes()).removeprefix(MARK), 0)[0]


def _replace(file: Path, item: Any, pattern: str, old: str = "") -> str:
    """Write ``item`` in the place of ``file``, under a name as long as the old one, and give that name."""
    old = old or file.stem
    data = MARK + encoded(item)
    language = old.partition("_")[0]
    new = f"{language}_{sha256(data).hexdigest()}"[: len(old)]
    file.unlink()
    file.with_name(pattern.format(new)).write_bytes(gzip.compress(data, mtime=0))
    return new


def decoded(data: bytes, at: int) -> tuple[Any, int]:
    """``b"\\x82\\x01\\x61b"`` → ``[1, "b"]``, and where it ends; ValueError for what Pagefind does not write."""
    kind, number = data[at] >> 5, data[at] & 31
    at += 1
    if number >= 24:
        size = 1 << (number - 24)
        number, at = int.from_bytes(data[at : at + size], "big"), at + size
    if kind == _NUMBER:
        return number, at
    if kind == _TEXT:
        return data[at : at + number].decode(), at + number
    if kind != _ARRAY:
        raise ValueError(f"Pagefind wrote what is not expected: CBOR of the major type {kind}")
    items = []
    for _ in range(number):
        item, at = decoded(data, at)
        items.append(item)
    return items, at


def encoded(item: Any) -> bytes:
    """``[1, "b"]`` → ``b"\\x82\\x01\\x61b"``."""
    if isinstance(item, int):
        return _head(_NUMBER, item)
    if isinstance(item, str):
        return _head(_TEXT, len(item.encode())) + item.encode()
    return _head(_ARRAY, len(item)) + b"".join(map(encoded, item))


def _head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes([kind << 5 | number])
    size = next(size for size in (1, 2, 4, 8) if number < 1 << 8 * size)
    return bytes([kind << 5 | 23 + size.bit_length()]) + number.to_bytes(size, "big")
