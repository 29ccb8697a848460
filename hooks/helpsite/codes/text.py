"""A code → what its page says, in Markdown."""

import posixpath
from collections.abc import Callable, Iterable, Iterator

from helpsite.codes.addresses import FOLDER, INDEX
from helpsite.codes.listed import Listed, as_code, elsewhere, is_english, small
from helpsite.codes.words import GROUNDS, NATURES, waiting, who
from helpsite.content.labels import listed as enumerated
from helpsite.content.views.markdown import bullets


def text_of(here: Listed, everywhere: Iterable[Listed], title: Callable[[str], str | None]) -> str:
    """Give the text of a code's page; ``title`` gives that of a written page, None where there is none."""
    code = as_code(here.code.code) if is_english(here.code.code) else here.code.code
    parts = (
        f"# {code} : {small(here.code.name)} ({here.family.name})",
        NATURES[here.code.duration],
        "## Ce que cela veut dire",
        *_meaning(here),
        "## Qui peut agir, et comment",
        *_action(here),
        "## Voir aussi",
        *_related(here, everywhere, title),
    )
    return "\n\n".join(parts)


def _meaning(here: Listed) -> Iterator[str]:
    code = here.code
    yield code.meaning
    if code.example:
        yield f"Le refus ressemble à ceci, avec d’autres mots autour : {as_code(code.example)}."
    if also := [as_code(other) for other in code.also if other not in (code.example or "")]:
        yield f"On trouve aussi : {enumerated(also)}."
    if code.note:
        yield f'{{% hint style="warning" %}}\n{code.note}\n{{% endhint %}}'
    yield GROUNDS[code.reliability]


def _action(here: Listed) -> Iterator[str]:
    yield who(here.code)
    yield here.code.action
    if said := waiting(here.code):
        yield f"Vous attendez l’e-mail ? {said}"


def _related(here: Listed, everywhere: Iterable[Listed], title: Callable[[str], str | None]) -> Iterator[str]:
    cause, page = f"causes/{here.code.cause}.md", here.family.page or ""
    links = [
        f"{what} : {_link(name, src_uri)}"
        for what, src_uri in (("La cause", cause), ("Les réglages", page))
        if src_uri and (name := title(src_uri))
    ]
    yield bullets((*links, f"Les autres codes de cette famille : {_link(here.family.name, INDEX, here.key)}"))
    if same := list(elsewhere(here, everywhere)):
        shared = sorted({figures for other in same for figures in other.figures & here.figures})
        yield f"Ailleurs, {enumerated([as_code(figures) for figures in shared])} peut avoir un autre sens :"
        yield bullets(_link(f"{other.title} ({other.family.name})", other.src_uri) for other in same)


def _link(text: str, src_uri: str, anchor: str = "") -> str:
    return f"[{text}]({posixpath.relpath(src_uri, FOLDER)}{anchor and f'#{anchor}'})"
