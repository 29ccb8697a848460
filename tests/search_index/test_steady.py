"""Files that Pagefind writes in another order at each run."""

import gzip
from pathlib import Path
from typing import Any

import cbor2

from helpsite.search.steady import ENTRY, MARK, sort_filters


def index(folder: Path, *names: str) -> Path:
    """Write an index whose filters and values stand in the order of ``names``."""
    (folder / "filter").mkdir(parents=True)
    listed = []
    for number, name in enumerate(names):
        listed.append([name, f"zxx_{number:07}"])
        values = [[value, [number]] for number, value in enumerate(names)]
        write(folder / f"filter/zxx_{number:07}.pf_filter", [name, sorted(values) if number else values])
    write(folder / f"pagefind.zxx_{names[0]}.pf_meta", ["1.5.2", [["zxx_1", 9]], [], listed, [], ["title"]])
    (folder / ENTRY).write_text(f'{{"hash":"zxx_{names[0]}"}}', "utf-8")
    return folder


def write(file: Path, item: Any) -> None:
    file.write_bytes(gzip.compress(MARK + cbor2.dumps(item)))


def test_any_order_gives_the_same_files(tmp_path: Path) -> None:
    found = []
    for order in (("genre", "autre"), ("autre", "genre")):
        folder = index(tmp_path / order[0], *order)
        # The page that each value is on is the same, whatever its place.
        for file in (folder / "filter").iterdir():
            name = cbor2.loads(gzip.decompress(file.read_bytes()).removeprefix(MARK))[0]
            write(file, [name, [[value, [len(value)]] for value in order]])
        sort_filters(folder)
        found.append({path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.*")})
    assert found[0] == found[1]


def test_the_names_lead_from_file_to_file(tmp_path: Path) -> None:
    folder = index(tmp_path / "a", "genre", "autre")
    sort_filters(folder)
    (meta,) = folder.glob("pagefind.*.pf_meta")
    assert meta.name.split(".")[1] in (folder / ENTRY).read_text("utf-8")
    listed = cbor2.loads(gzip.decompress(meta.read_bytes()).removeprefix(MARK))[3]
    assert [name for name, _ in listed] == ["autre", "genre"]
    for name, file in listed:
        data = gzip.decompress((folder / f"filter/{file}.pf_filter").read_bytes()).removeprefix(MARK)
        assert cbor2.loads(data)[0] == name
