"""``python -m helpsite.editors``: write the schemas where editors find them."""

from pathlib import Path

from helpsite.editors.schemas import FOLDER, schemas


def main() -> None:
    """Write all; a schema of a kind that is gone is removed."""
    folder, wanted = Path(FOLDER), schemas()
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.glob("*.json"):
        if file.name not in wanted:
            file.unlink()
    for name, text in wanted.items():
        (folder / name).write_text(text, "utf-8")
    print(f"{len(wanted)} schemas in {FOLDER}/")


if __name__ == "__main__":
    main()
