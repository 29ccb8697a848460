"""The rules that hosts read: a real nginx answers with them; those of other hosts are read as their hosts say."""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, unquote, urlsplit

import pytest

from helpsite.moves.hosts import HOSTS, rules
from helpsite.yaml_map import load

ONE_OF = "Use one of netlify, cloudflare, gitlab, nginx. [redirect-host]"
BASE = "/docs"
REDIRECTS = {  # odd names among them: what is special to nginx, to shells, to _redirects
    f"{BASE}/vieux/": f"{BASE}/aide/faq/#q",
    f"{BASE}/aide/vieux.html": f"{BASE}/",
    f"{BASE}/reçu & lu/": f"{BASE}/re%C3%A7u/",
    f"{BASE}/a$uri;{{b}} 'c'*:d/": "https://exemple.fr/$uri?a=b&c=%20#e",
    f"{BASE}/a.b/": f"{BASE}/%24host/",
}
SETTINGS = load("extra:\n  redirects: [netlify, x]\n", "mkdocs.yml", "mkdocs.yml")
CONFIG = """
daemon on; pid {folder}/pid; error_log {folder}/error.log;
events {{}}
http {{
  access_log off; types {{ text/html html; }}
  client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
  uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
  server {{ listen unix:{folder}/socket; root {folder}/site; absolute_redirect off; include {folder}/site/{rules}; }}
}}
"""


def written(host: str) -> list[str]:
    """Give the lines of the rules for one host."""
    files, problems = rules(host, REDIRECTS.items(), SETTINGS)
    assert (list(files), problems) == ([HOSTS[host].name], [])
    return files[HOSTS[host].name].splitlines()


@pytest.fixture(scope="module")
def nginx() -> Iterator[Path]:
    """Give the socket of an nginx that reads our rules; it listens before its command returns."""
    program = os.environ.get("HELPSITE_NGINX") or shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    assert program, "nginx is missing: .ci/nginx installs it"
    with tempfile.TemporaryDirectory(prefix="nginx") as name:  # the path of a socket must be short
        folder = Path(name)
        (folder / "site/docs/vieux").mkdir(parents=True)
        (folder / "site/docs/vieux/index.html").write_text("the page at the old address", "utf-8")
        (folder / "site/docs/autre.html").write_text("another page", "utf-8")
        (folder / "site" / HOSTS["nginx"].name).write_text("\n".join(written("nginx")), "utf-8")
        config = folder / "nginx.conf"
        config.write_text(CONFIG.format(folder=folder, rules=HOSTS["nginx"].name), "utf-8")
        command = [program, "-c", str(config), "-e", str(folder / "error.log")]
        folder.chmod(0o755)
        subprocess.run(command, check=True, capture_output=True)
        yield folder / "socket"
        subprocess.run([*command, "-s", "stop"], check=True, capture_output=True)


def ask(server: Path, path: str) -> tuple[int, str]:
    """Give the status and the new address that a server answers."""
    with socket.socket(socket.AF_UNIX) as client:
        client.connect(str(server))
        client.sendall(f"GET {path} HTTP/1.0\r\nHost: exemple.fr\r\n\r\n".encode())
        head = b"".join(iter(lambda: client.recv(65536), b"")).decode().split("\r\n\r\n")[0].split("\r\n")
    fields = dict(line.split(": ", 1) for line in head[1:])
    return int(head[0].split()[1]), fields.get("Location", "")


@pytest.mark.parametrize("old", REDIRECTS)
def test_nginx_answers_with_the_new_address(nginx: Path, old: str) -> None:
    new = quote(REDIRECTS[old], safe="/:?#&=%")
    assert ask(nginx, quote(old)) == (301, new)
    assert ask(nginx, quote(old.rstrip("/"))) == (301, new)


@pytest.mark.parametrize(("path", "status"), [("autre.html", 200), ("vieux/x", 404), ("aXb/", 404), ("VIEUX/", 404)])
def test_nginx_answers_to_nothing_else(nginx: Path, path: str, status: int) -> None:
    assert ask(nginx, f"{BASE}/{path}") == (status, "")


@pytest.mark.parametrize(("host", "status"), [("netlify", "301!"), ("cloudflare", "301"), ("gitlab", "301")])
def test_the_rules_of_other_hosts_are_three_words_in_ascii(host: str, status: str) -> None:
    lines = [line.split(" ") for line in written(host)]
    assert {line[2] for line in lines} == {status}
    assert {unquote(line[0]) for line in lines} >= REDIRECTS.keys()
    for old, new, _ in lines:
        assert old.isascii() and not set(old) & set("*:?#$")  # what stands for something in a path
        assert urlsplit(unquote(new)) == urlsplit(unquote(REDIRECTS.get(unquote(old)) or REDIRECTS[unquote(old) + "/"]))


def test_where_with_and_without_a_slash_are_two_paths_both_stand() -> None:
    olds = [line.split(" ")[0] for line in written("cloudflare")]
    assert {f"{BASE}/vieux/", f"{BASE}/vieux", f"{BASE}/aide/vieux.html"} <= set(olds)
    assert len(olds) == len(set(olds)) == 2 * len(REDIRECTS) - 1


def test_no_redirect_no_file() -> None:
    assert rules(["netlify", "nginx"], [], SETTINGS) == ({}, [])


@pytest.mark.parametrize(
    ("named", "column", "message"),
    [
        (
            "netlifi",
            15,
            "there is no host 'netlifi'. " + ONE_OF,
        ),
        ([3], 15, "there is no host '3'. " + ONE_OF),
        (
            ["netlify", "gitlab"],
            24,
            "'gitlab' and 'netlify' both read _redirects. Keep the one that serves the site. [redirect-host]",
        ),
    ],
)
def test_a_host_that_cannot_be(named: object, column: int, message: str) -> None:
    _, problems = rules(named, REDIRECTS.items(), SETTINGS)
    assert [str(problem) for problem in problems] == [f"mkdocs.yml:2:{column}: {message}"]
