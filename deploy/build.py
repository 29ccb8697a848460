"""Build the site aside, strictly, then put it in the place of site/ in one step; a failed build changes nothing."""

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

SITE = Path("site")
ASIDE = Path(".cache/site")
# https://man7.org/linux/man-pages/man2/rename.2.html
AT_FDCWD = -100
RENAME_EXCHANGE = 2


def build() -> int:
    """Build into ASIDE; give MkDocs' exit status."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(ASIDE)]
    return subprocess.run(command, check=False).returncode


def publish(new: Path, live: Path) -> None:
    """Put ``new`` in the place of ``live``; what was there is removed."""
    if live.exists():
        exchange(new, live)
        shutil.rmtree(new)
    else:
        new.rename(live)


def exchange(one: Path, other: Path) -> None:
    """Swap two folders; on Linux neither name is missing for a moment."""
    try:
        rename = ctypes.CDLL(None).renameat2
    except (AttributeError, TypeError):
        rename = None
    if rename and rename(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0:
        return
    between = one.with_name("site.old")
    other.rename(between)
    one.rename(other)
    between.rename(one)


def main() -> int:
    """Build, and publish what was built without a fault."""
    shutil.rmtree(ASIDE, ignore_errors=True)
    if status := build():
        print("Nothing was published: site/ is as it was.", file=sys.stderr)
        return status
    publish(ASIDE, SITE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
