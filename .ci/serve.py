"""Start `mkdocs serve` on a port, or say in one line why it cannot."""

import os
import socket
import sys

HOST = "127.0.0.1"


def is_free(port: int) -> bool:
    """Tell whether MkDocs could listen on ``port``; it too asks for SO_REUSEADDR."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except (OSError, OverflowError):
            return False
    return True


def main(port: str) -> None:
    """Become `mkdocs serve` when the port is free."""
    if not port.isdecimal() or not is_free(int(port)):
        sys.exit(f"Port {port} is not free. Stop what uses it, or choose another: make serve PORT=8001")
    os.execv(sys.executable, [sys.executable, "-m", "mkdocs", "serve", "--no-strict", "--dev-addr", f"{HOST}:{port}"])


if __name__ == "__main__":
    main(*sys.argv[1:])
