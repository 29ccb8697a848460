"""Redirects → the file of rules that a host of static sites reads, so that it answers 301 itself; one row a host."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from helpsite.moves import kinds
from helpsite.problems import Problem
from helpsite.yaml_map import YamlMap

Rule = tuple[str, str]  # the old path, from the root of the server; the new one or an address, fragment and all

SETTING = ("extra", "redirects")
_KEPT = "/:?#[]@!&'()*+,;=%-._~"  # of an address, without what nginx would take for a variable: $


@dataclass(frozen=True)
class Host:
    """How a host names its rules, and how it reads one."""

    name: str
    write: Callable[[str, str], list[str]]


def rules(named: object, redirects: Iterable[Rule], config: YamlMap) -> tuple[dict[str, str], list[Problem]]:
    """Give the content of each file of rules by its name; ``named`` is what ``extra.redirects`` in ``config`` says."""
    files: dict[str, str] = {}
    problems: list[Problem] = []
    readers: dict[str, str] = {}
    pairs = sorted(redirects)
    for index, said in enumerate(map(str, named if isinstance(named, list) else [named])):
        place = (*SETTING, index)
        host = HOSTS.get(said)
        if host is None:
            problems.append(config.at(kinds.HOST, *place, host=said, hosts=", ".join(HOSTS)))
        elif (other := readers.setdefault(host.name, said)) != said:
            problems.append(config.at(kinds.SAME_FILE, *place, host=said, other=other, name=host.name))
        elif pairs:
            files[host.name] = "".join(f"{line}\n" for old, new in pairs for line in host.write(old, new))
    return files, problems


def _netlify(old: str, new: str) -> list[str]:
    return [f"{_encoded(old)} {_target(new)} 301!"]  # ! for the page at the old address, which would be served instead


def _cloudflare(old: str, new: str) -> list[str]:
    return [f"{_encoded(form)} {_target(new)} 301" for form in _forms(old)]


def _nginx(old: str, new: str) -> list[str]:
    return [f'location = "{form}" {{ return 301 "{_target(new)}"; }}' for form in _forms(old)]


HOSTS: Mapping[str, Host] = {
    # https://docs.netlify.com/manage/routing/redirects/overview/: with and without / are one path there
    "netlify": Host("_redirects", _netlify),
    # https://developers.cloudflare.com/pages/configuration/redirects/
    "cloudflare": Host("_redirects", _cloudflare),
    # https://docs.gitlab.com/user/project/pages/redirects/
    "gitlab": Host("_redirects", _cloudflare),
    # to be included in server { }: https://nginx.org/en/docs/http/ngx_http_core_module.html#location
    "nginx": Host("redirects.nginx.conf", _nginx),
}


def _forms(old: str) -> list[str]:
    """``/aide/vieux/`` → itself, and what readers type: ``/aide/vieux``."""
    return [old, old.rstrip("/")] if old.endswith("/") else [old]


def _encoded(path: str) -> str:
    return quote(path, safe="/-._~")


def _target(new: str) -> str:
    return quote(new, safe=_KEPT)
